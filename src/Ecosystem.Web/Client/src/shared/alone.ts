// A picture in somebody else's page: there is no circuit, so what is clicked opens in the full view, in a window of its own.
import type { DotNet } from "./desk";

/** The card that a click asks for; null for anything else. */
export function cardOf(method: string, args: readonly unknown[]): string | null {
  const names = args.filter((arg): arg is string => typeof arg === "string");
  if (names.length !== args.length || !names.length) return null;
  return ["DealClicked", "NodeClicked", "EventClicked"].includes(method) ? names[0]! : method === "EdgeClicked" ? names.join("~") : null;
}

/** The same address with other dates; null is open. */
export function dated(address: string, from: unknown, to: unknown): string {
  const url = new URL(address);
  for (const [name, value] of [["from", from], ["to", to]] as const) {
    url.searchParams.delete(name);
    if (typeof value === "string") url.searchParams.set(name, value);
  }
  return url.href;
}

export class Alone implements DotNet {
  /** @param full address of the full view of the same set */
  constructor(private readonly full: string) {}

  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown> {
    const card = cardOf(method, args);
    if (card !== null) {
      const url = new URL(this.full);
      url.searchParams.set("card", card);
      open(url.href, "_blank", "noopener");
    }
    if (method === "RangeChosen") location.replace(dated(location.href, args[0], args[1]));
    return Promise.resolve();
  }
}
