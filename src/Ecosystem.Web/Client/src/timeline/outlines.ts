// The two shapes of a mark at the origin: a disc has dollars, a diamond has none disclosed.
import type { Pen } from "./pen";

export type Outline = "circle" | "diamond";

export const fullTurn = 2 * Math.PI;

export const outlineOf = (mark: { readonly low: number | null }): Outline => mark.low === null ? "diamond" : "circle";

export function path(draw: Pen, shape: Outline, r: number): void {
  draw.beginPath();
  if (shape === "circle") {
    draw.arc(0, 0, r, 0, fullTurn);
    return;
  }
  draw.moveTo(0, -r);
  draw.lineTo(r, 0);
  draw.lineTo(0, r);
  draw.lineTo(-r, 0);
  draw.closePath();
}
