// Which names are written and where: the first wish first, none over another, none over a large node, none cut by the edge.
import type { Box, Size } from "./fit";
import { Occupied } from "./occupied";

/** A name that wants to be written, in CSS pixels. Wishes come in order of importance. */
export interface Wish {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** How far the node's mark reaches from its centre. */
  readonly reach: number;
  readonly first: Measure;
  /** The name in the other script, or null. */
  readonly second: Measure | null;
  /** Counts before the budget does: pointed at, or selected. */
  readonly must: boolean;
}

export interface Measure { readonly width: number; readonly height: number }

export type Align = "left" | "center" | "right";

/** Where a name goes: its text box, and the anchor of each line (baselines are the painter's). */
export interface Placed {
  readonly node: number;
  readonly box: Box;
  readonly align: Align;
  /** The two scripts on one line, or below one another. */
  readonly stacked: boolean;
  readonly spot: number;
}

export const scriptGap = 5;
const nodeGap = 4, edgeOfStage = 4, between = 2;

/** One spot around a node: direction of the text's centre, and how the scripts are set. */
interface Spot { readonly dx: -1 | 0 | 1; readonly dy: number; readonly stacked: boolean }

const spots: readonly Spot[] = [
  { dx: 1, dy: 0, stacked: false }, { dx: -1, dy: 0, stacked: false },
  { dx: 0, dy: 1, stacked: true }, { dx: 0, dy: -1, stacked: true },
  { dx: 1, dy: 0, stacked: true }, { dx: -1, dy: 0, stacked: true },
  { dx: 0, dy: 1, stacked: false }, { dx: 0, dy: -1, stacked: false },
  { dx: 1, dy: 0.7, stacked: false }, { dx: 1, dy: -0.7, stacked: false },
  { dx: -1, dy: 0.7, stacked: false }, { dx: -1, dy: -0.7, stacked: false },
];

/** How many names a stage bears; zooming in brings the same number over fewer nodes. */
export const budgetOf = ({ width, height }: Size): number => Math.max(8, Math.round(width * height / 8200));

/**
 * Places names.
 * @param obstacles boxes of marks too large to be written over, by node; a node's own does not count
 * @param before spots of the last picture by node, tried first so that names do not hop while one pans
 */
export function placeLabels(wishes: readonly Wish[], obstacles: ReadonlyMap<number, Box>, stage: Size,
  budget: number, before: ReadonlyMap<number, number>): Placed[] {
  const occupied = new Occupied();
  for (const [node, box] of obstacles) occupied.add(box, node);
  const placed: Placed[] = [];
  // Refused wishes cost time too: after many in a row the stage is full.
  let refused = 0;
  for (const wish of wishes) {
    if (!wish.must && (placed.length >= budget || refused > budget * 4)) continue;
    const found = placeOne(wish, occupied, stage, before.get(wish.node));
    if (found) placed.push(found); else refused++;
  }
  return placed;
}

function placeOne(wish: Wish, occupied: Occupied, stage: Size, last: number | undefined): Placed | null {
  const order = last === undefined ? spots.keys() : [last, ...spots.keys()];
  for (const index of order) {
    const spot = spots[index];
    if (!spot || (spot.stacked && !wish.second && spot.dx !== 0)) continue;
    const box = boxAt(wish, spot);
    if (!within(box, stage) || !occupied.isFree(box, wish.node)) continue;
    occupied.add(grown(box, between), -1);
    return { node: wish.node, box, align: spot.dx > 0 ? "left" : spot.dx < 0 ? "right" : "center", stacked: spot.stacked && wish.second !== null, spot: index };
  }
  return null;
}

function boxAt(wish: Wish, spot: Spot): Box {
  const { first, second, reach, x, y } = wish;
  const stacked = spot.stacked && second;
  const width = stacked ? Math.max(first.width, second.width) : first.width + (second ? scriptGap + second.width : 0);
  const height = stacked ? first.height + second.height : first.height;
  // Beside the node a shifted name may come closer, since the outline falls away.
  const aside = spot.dx === 0 ? 0 : (spot.dy === 0 ? reach : reach * 0.75) + nodeGap;
  const left = spot.dx > 0 ? x + aside : spot.dx < 0 ? x - aside - width : x - width / 2;
  const middle = spot.dx === 0 ? y + spot.dy * (reach + nodeGap - 1 + height / 2) : y + spot.dy * (reach * 0.5 + height / 2);
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

const within = (box: Box, stage: Size): boolean =>
  box.left >= edgeOfStage && box.top >= edgeOfStage && box.right <= stage.width - edgeOfStage && box.bottom <= stage.height - edgeOfStage;

const grown = (box: Box, by: number): Box =>
  ({ left: box.left - by, right: box.right + by, top: box.top - by / 2, bottom: box.bottom + by / 2 });
