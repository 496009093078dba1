// Edges are quadratic curves bent to the left of their direction, so a pair that runs both ways keeps to two sides.
import type { Point } from "./fit";

/** How far the control point stands off, as a part of the distance; the shader bends by the same. */
export const bend = 0.18;

/** The control point of the curve between two points on screen (y downwards). */
export function controlOf(from: Point, to: Point): Point {
  const dx = to.x - from.x, dy = to.y - from.y;
  return { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
}

/** The point halfway along the curve: half the control point's stand-off. */
export function middleOf(from: Point, to: Point): Point {
  const control = controlOf(from, to);
  return { x: (from.x + to.x) / 4 + control.x / 2, y: (from.y + to.y) / 4 + control.y / 2 };
}
