// The shapes as paths. The node shader has the same as distances.
import type { Ink } from "./ink";
import { shapes } from "./shapes";

const turn = 2 * Math.PI;

/** Corners by shape, in radii, from the top clockwise, y downwards. */
const corners: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  [shapes.square]: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  [shapes.triangleUp]: regular(3, 1.24, 0, 0.12),
  [shapes.triangleDown]: regular(3, 1.24, 0.5, -0.12),
  [shapes.diamond]: regular(4, 0.82 * Math.SQRT2, 0, 0),
  [shapes.star]: Array.from({ length: 10 }, (_, at) => around(at / 10, at % 2 === 0 ? 1.3 : 0.56, 0)),
  [shapes.hexagon]: regular(6, 0.91 / Math.cos(Math.PI / 6), 0, 0),
};

/** True for those whose inside is the ground: a rim, and for persons a dot. */
export const isHollow = (shape: number): boolean => shape === shapes.hollow || shape === shapes.dotInRing;

/** Adds a shape's outline to the path. */
export function outline(ink: Ink, shape: number, x: number, y: number, radius: number): void {
  const points = corners[shape];
  if (!points) return circle(ink, x, y, shape === shapes.dotInRing ? radius * 1.1 : radius);
  points.forEach(([dx, dy], at) => at === 0 ? ink.moveTo(x + dx * radius, y + dy * radius) : ink.lineTo(x + dx * radius, y + dy * radius));
  ink.closePath();
}

export function circle(ink: Ink, x: number, y: number, radius: number): void {
  ink.moveTo(x + radius, y);
  ink.arc(x, y, radius, 0, turn);
}

function regular(sides: number, radius: number, start: number, down: number): [number, number][] {
  return Array.from({ length: sides }, (_, at) => around(start + at / sides, radius, down));
}

/** @param part of a turn, clockwise from the top */
function around(part: number, radius: number, down: number): [number, number] {
  return [Math.sin(part * turn) * radius, -Math.cos(part * turn) * radius + down];
}

