// Names as they are written on the stage: which script comes first, in which font, how wide.
import type { GraphPayload } from "../payload";
import type { Pen } from "./ink";

export type Lang = "en" | "zh";

export interface Name { readonly first: string; readonly second: string | null }

/** In English the Latin name leads and the Chinese follows; in Chinese the order turns round. */
export function nameOf({ nodes }: GraphPayload, node: number, lang: Lang): Name {
  const latin = nodes.name[node] ?? "", chinese = nodes.nameZh[node] ?? null;
  if (!chinese || chinese === latin) return { first: latin, second: null };
  return lang === "zh" ? { first: chinese, second: latin } : { first: latin, second: chinese };
}

/** One script of a name, measured. */
export interface Line {
  readonly text: string;
  readonly font: string;
  readonly width: number;
  readonly height: number;
  /** From the middle of the line down to the baseline. */
  readonly drop: number;
}

export interface WrittenName { readonly first: Line; readonly second: Line | null }

/** CSS pixels: names of large targets, of other targets, of investors; and of the second script. */
const sizes = { large: 13.5, target: 12.5, investor: 11.5, second: 11.5 } as const;

/** From this radius on, in a node's own pixels, a target's name is set larger. */
const largeRadius = 10;

/** A node's name, measured for the stage. Strong names are those of targets and of what is selected. */
export function writtenName(pen: Pen, payload: GraphPayload, node: number, lang: Lang,
  strong: boolean, radius: number, fontFamily: string): WrittenName {
  const { first, second } = nameOf(payload, node, lang);
  const size = !strong ? sizes.investor : radius >= largeRadius ? sizes.large : sizes.target;
  return {
    first: lineOf(pen, first, size, strong, fontFamily),
    second: second === null ? null : lineOf(pen, second, sizes.second, false, fontFamily),
  };
}

function lineOf(pen: Pen, text: string, size: number, strong: boolean, fontFamily: string): Line {
  const font = `${strong ? 600 : 400} ${size}px ${fontFamily}`;
  pen.font = font;
  return { text, font, width: Math.ceil(pen.measureText(text).width), height: Math.round(size * 1.25), drop: size * 0.35 };
}
