// Text on the picture: with a halo of the ground's colour, so that lines under it do not cross it.
import type { Inks } from "./inks";
import type { Pen } from "./pen";

export function haloText(draw: Pen, inks: Inks, text: string, x: number, y: number, color: string, align: CanvasTextAlign = "left"): void {
  draw.textAlign = align;
  draw.textBaseline = "middle";
  draw.strokeStyle = inks.surface;
  draw.lineWidth = 3.5;
  draw.lineJoin = "round";
  draw.strokeText(text, x, y);
  draw.fillStyle = color;
  draw.fillText(text, x, y);
}

const widths = new Map<string, number>();

/** The width of a text; remembered, since the same names and figures are measured on every frame. */
export function widthOf(draw: Pen, text: string): number {
  const key = `${draw.font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width = draw.measureText(text).width);
  }
  return width;
}

/** The page's own type has arrived: what was measured before is void. */
export const forgetWidths = (): void => widths.clear();
