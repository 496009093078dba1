// What a node and an edge look like under the present facts, hover and selection: the input of whoever draws.
import type { EdgeFacts, NodeFacts } from "./facts";
import type { Shape } from "./shapes";
import { edgeWidth, nodeRadius, weightOf } from "./sizes";
import { greyStrand, strandsOf, type Stroke } from "./strands";

/** Bits of a node's flags; above them the number of its tint, 0 for none. */
export const nodeFlags = { target: 1, unicorn: 2, selected: 4, dim: 8 } as const;

/** Number of the tint in a node's flags. */
export const tintOf = (flags: number): number => flags >> 4;

export interface NodeMark {
  readonly type: "circle";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: Shape;
  readonly flags: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export interface EdgeMark {
  readonly type: "line";
  readonly size: number;
  readonly share: number;
  /** Strands, stroke, arrow and level in one number, see unpacked. */
  readonly style: number;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** plain: nothing is pointed at; lit: pointed at, or at the selected node; dim: something else is pointed at. */
export type Level = "plain" | "lit" | "dim";

const strokes: readonly Stroke[] = ["solid", "dashed", "dotted"];
const levels: readonly Level[] = ["plain", "lit", "dim"];

/** What an edge's style says: indexes into tones, into strokes (solid, dashed, dotted) and into levels (plain, lit, dim). */
export const unpacked = (style: number) =>
  ({ first: style & 15, second: style >> 4 & 15, stroke: style >> 8 & 3, arrow: (style >> 10 & 1) === 1, level: style >> 11 & 3 });

export function nodeMarkOf(facts: NodeFacts, shape: Shape, unicorn: boolean, selected: boolean,
  level: Level, density: number, tint = 0): Omit<NodeMark, "x" | "y"> {
  const flags = (facts.target ? nodeFlags.target : 0) | (unicorn ? nodeFlags.unicorn : 0)
    | (selected ? nodeFlags.selected : 0) | (level === "dim" ? nodeFlags.dim : 0) | tint << 4;
  return { type: "circle", size: nodeRadius(facts, density), shape, flags, hidden: false, zIndex: -Math.sqrt(weightOf(facts)) };
}

/** @param grey all forms alike, where colour speaks of something else */
export function edgeMarkOf(facts: EdgeFacts, level: Level, density: number, grey = false): EdgeMark {
  const { first, second, share, stroke, arrow } = grey ? { ...strandsOf(facts), ...greyStrand } : strandsOf(facts);
  const size = edgeWidth(facts, density);
  const style = first + 16 * second + 256 * strokes.indexOf(stroke) + 1024 * Number(arrow) + 2048 * levels.indexOf(level);
  // Dotted below, then dashed, then solid; of these the narrow above the wide, so that none is buried.
  const zIndex = stroke === "dotted" ? 0 : stroke === "dashed" ? 1 : 2 - size / 100;
  return { type: "line", size: first === second ? size : Math.max(size, 3.6), share, style, hidden: false, zIndex };
}

/** What is filtered out goes; its place stays. */
export const hiddenNode = { type: "circle", size: 0, shape: 0, flags: 0, hidden: true, zIndex: 0 } as const;
export const hiddenEdge: EdgeMark = { type: "line", size: 0, share: 1, style: 0, hidden: true, zIndex: 0 };
