// Text on the picture: with a halo of the ground's colour, so that lines under it do not cross it.
import type { Brush } from "./draw-marks";
import type { Pen } from "./pen";

export function haloText(brush: Brush, text: string, x: number, y: number, color: string, align: "left" | "right" = "left"): void {
  const { draw } = brush, { font } = draw, width = Math.ceil(widthOf(draw, text));
  const paint = (pen: Pen, at: number, up: number): void => {
    pen.font = font;
    pen.textAlign = "left";
    pen.textBaseline = "middle";
    pen.strokeStyle = brush.inks.surface;
    pen.lineWidth = 3.5;
    pen.lineJoin = "round";
    pen.strokeText(text, at, up);
    pen.fillStyle = color;
    pen.fillText(text, at, up);
  };
  const left = align === "right" ? x - width : x;
  if (!brush.stamp) return paint(draw, left, y);
  brush.stamp(`${font}|${color}|${text}`, left, y, { left: -3, top: -11, width: width + 6, height: 22 }, pen => paint(pen, 0, 0));
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
