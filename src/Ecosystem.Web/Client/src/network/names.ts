// Names as they are written on the stage: which script comes first, in which font, how wide.
import type { GraphPayload } from "../payload";
import type { Measure } from "./labels";

export type Lang = "en" | "zh";

export interface Name { readonly first: string; readonly second: string | null }

/** In English the Latin name leads and the Chinese follows; in Chinese the order turns round. */
export function nameOf({ nodes }: GraphPayload, node: number, lang: Lang): Name {
  const latin = nodes.name[node] ?? "", chinese = nodes.nameZh[node] ?? null;
  if (!chinese || chinese === latin) return { first: latin, second: null };
  return lang === "zh" ? { first: chinese, second: latin } : { first: latin, second: chinese };
}

/** CSS pixels: names of large targets, of other targets, of investors; and of the second script. */
export const nameSize = { large: 13.5, target: 12.5, investor: 11.5 } as const;
export const secondSize = 11.5;

export const fontOf = (size: number, strong: boolean, family: string): string => `${strong ? 600 : 400} ${size}px ${family}`;

/** Measures texts once each; forget() when fonts change. */
export class Ruler {
  private readonly widths = new Map<string, number>();

  constructor(private readonly context: CanvasRenderingContext2D) {}

  measure(text: string, size: number, font: string): Measure {
    const key = `${font}\n${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.context.font = font;
      this.widths.set(key, width = Math.ceil(this.context.measureText(text).width));
    }
    return { width, height: Math.round(size * 1.25) };
  }

  forget(): void {
    this.widths.clear();
  }
}
