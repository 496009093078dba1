// Where pictures are made. The first one is drawn as soon as the page stands, from what the server wrote into the stage, long before
// the circuit does; when Blazor then puts its own element in place, the picture moves into it instead of being drawn again.

import { Alone } from "./alone";

/** A DotNetObjectReference, as the Blazor script hands it over. */
export interface DotNet {
  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown>;
}

/** Passes calls on to .NET once there is someone to call. */
export class Relay implements DotNet {
  private target: DotNet | null = null;

  to(target: DotNet | null): void {
    this.target = target;
  }

  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown> {
    return this.target?.invokeMethodAsync(method, ...args) ?? Promise.resolve();
  }
}

export interface Drawn<O> {
  update(options: O): void;
  dispose(): void;
}

/** Draws a picture into its host. */
export type Draw<O, H extends Drawn<O>> = (host: HTMLElement, options: O, dotnet: DotNet) => Promise<H>;

interface Early<H> {
  readonly host: HTMLElement;
  readonly relay: Relay;
  readonly made: Promise<H | null>;
}

/** Makes the pictures of one view. The host is the element with data-view; it says data-ready and data-drawn. */
export class Desk<O, H extends Drawn<O>> {
  private early: Early<H> | null = null;
  private readonly handles = new WeakMap<HTMLElement, H>();

  constructor(private readonly view: string, private readonly draw: Draw<O, H>) {}

  /** Draws over the stage that the server wrote, if there is one with options. */
  begin(page: Document): void {
    const stage = page.querySelector<HTMLElement>(`[data-stage="${this.view}"][data-options]`);
    if (!stage || this.early) return;
    const host = this.host(page), relay = new Relay(), alone = stage.dataset["alone"];
    if (alone !== undefined) {
      // In somebody else's page no circuit will ever come: the picture is where it stays.
      stage.append(host);
      relay.to(new Alone(alone));
      void this.drawn(host, JSON.parse(stage.dataset["options"] ?? "{}") as O, relay);
      return;
    }
    lieOver(host, stage);
    page.body.append(host);
    const made = this.drawn(host, JSON.parse(stage.dataset["options"] ?? "{}") as O, relay)
      .catch(() => { host.remove(); return null; });   // the circuit tries again and says why not
    this.early = { host, relay, made };
  }

  /** Draws into an element, or moves the early picture there; a picture that was in the element goes. */
  async create(element: HTMLElement, options: O, dotnet: DotNet | null): Promise<H> {
    this.clear(element);
    const { early } = this;
    this.early = null;
    if (early) {
      early.host.removeAttribute("style");
      element.append(early.host);
      early.relay.to(dotnet);
      const handle = await early.made;
      if (handle) {
        handle.update(options);
        return handle;
      }
    }
    const host = this.host(element.ownerDocument), relay = new Relay();
    relay.to(dotnet);
    element.append(host);
    return await this.drawn(host, options, relay);
  }

  /** The live picture of a host, for tests and scripts of the page. */
  handleOf(host: HTMLElement | null): H | null {
    return host && this.handles.get(host) || null;
  }

  private async drawn(host: HTMLElement, options: O, relay: Relay): Promise<H> {
    const handle = await this.draw(host, options, relay);
    this.handles.set(host, handle);
    return handle;
  }

  private host(page: Document): HTMLElement {
    const host = page.createElement("div");
    host.dataset["view"] = this.view;
    return host;
  }

  private clear(element: HTMLElement): void {
    for (const host of element.querySelectorAll<HTMLElement>(":scope > [data-view]")) {
      this.handleOf(host)?.dispose();
      host.remove();
    }
  }
}

function lieOver(host: HTMLElement, stage: HTMLElement): void {
  const { left, top, width, height } = stage.getBoundingClientRect();
  Object.assign(host.style, {
    position: "absolute", zIndex: "1",
    left: `${left + scrollX}px`, top: `${top + scrollY}px`, width: `${width}px`, height: `${height}px`,
  });
}
