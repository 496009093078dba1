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
  /** Where all else fails, the name may cover marks that reach less far than this. */
  readonly bearable: number;
}

/** A mark that names should leave free. */
export interface Obstacle { readonly node: number; readonly box: Box; readonly reach: number }

export interface Measure { readonly width: number; readonly height: number }

export type Align = "left" | "center" | "right";

/** Where a name goes: its text box, and the anchor of each line (baselines are the painter's). */
export interface Placed {
  readonly node: number;
  readonly box: Box;
  readonly align: Align;
  /** The two scripts on one line, or below one another. */
  readonly stacked: boolean;
  /** False where there was room for the leading script only. */
  readonly both: boolean;
  readonly spot: number;
}

export const scriptGap = 5;
const nodeGap = 4, edgeOfStage = 4, between = 2;

/** One spot around a node: direction of the text's centre, and how the scripts are set. */
interface Spot { readonly dx: -1 | 0 | 1; readonly dy: number; readonly set: "line" | "stack" | "first" }

const around = (set: Spot["set"]): Spot[] => [
  { dx: 1, dy: 0, set }, { dx: -1, dy: 0, set }, { dx: 0, dy: 1, set }, { dx: 0, dy: -1, set },
  { dx: 1, dy: 0.7, set }, { dx: 1, dy: -0.7, set }, { dx: -1, dy: 0.7, set }, { dx: -1, dy: -0.7, set },
];

/** Beside the node in one line, else stacked under, over or beside it, else wherever one line goes, else the first script alone. */
const spots: readonly Spot[] = [
  ...around("line").slice(0, 2),
  { dx: 0, dy: 1, set: "stack" }, { dx: 0, dy: -1, set: "stack" }, { dx: 1, dy: 0, set: "stack" }, { dx: -1, dy: 0, set: "stack" },
  ...around("line").slice(2), ...around("first"),
];

/** How many names a stage bears; zooming in brings the same number over fewer nodes. */
export const budgetOf = ({ width, height }: Size): number => Math.max(8, Math.round(width * height / 8200));

/**
 * Places names.
 * @param wishes in order of importance, those that must be written first; taken one by one until the stage is full
 * @param obstacles marks not to be written over; a node's own does not count
 * @param before spots of the last picture by node, tried first so that names do not hop while one pans
 */
export function placeLabels(wishes: Iterable<Wish>, obstacles: readonly Obstacle[], stage: Size,
  budget: number, before: ReadonlyMap<number, number>): Placed[] {
  const occupied = new Occupied(stage);
  for (const { node, box, reach } of obstacles) occupied.add(box, node, reach);
  const placed: Placed[] = [];
  // A refused wish costs time too: after many of them the stage is as good as full.
  let refused = 0;
  for (const wish of wishes) {
    if (!wish.must && (placed.length >= budget || refused >= budget * 2)) break;
    const last = before.get(wish.node);
    const found = placeOne(wish, occupied, stage, last, 0) ?? (wish.bearable > 0 ? placeOne(wish, occupied, stage, last, wish.bearable) : null);
    if (found) placed.push(found); else refused++;
  }
  return placed;
}

function placeOne(wish: Wish, occupied: Occupied, stage: Size, last: number | undefined, bearable: number): Placed | null {
  const order = last === undefined ? spots.keys() : [last, ...spots.keys()];
  for (const index of order) {
    const spot = spots[index];
    // Without a second script the ways to set two fall together.
    if (!spot || (!wish.second && spot.set !== "line")) continue;
    const box = boxAt(wish, spot);
    if (!within(box, stage) || !occupied.isFree(box, wish.node, bearable)) continue;
    occupied.add(grown(box, between), -1, Infinity);
    const align = spot.dx > 0 ? "left" : spot.dx < 0 ? "right" : "center";
    return { node: wish.node, box, align, stacked: spot.set === "stack", both: spot.set !== "first", spot: index };
  }
  return null;
}

function boxAt(wish: Wish, spot: Spot): Box {
  const { reach, x, y } = wish;
  const { width, height } = textAt(wish, spot.set);
  // Beside the node a shifted name may come closer, since the outline falls away.
  const aside = (spot.dy === 0 ? reach : reach * 0.75) + nodeGap;
  const left = spot.dx > 0 ? x + aside : spot.dx < 0 ? x - aside - width : x - width / 2;
  const middle = y + spot.dy * (spot.dx === 0 ? reach + nodeGap - 1 + height / 2 : reach * 0.5 + height / 2);
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function textAt({ first, second }: Wish, set: Spot["set"]): Measure {
  if (!second || set === "first") return first;
  return set === "stack"
    ? { width: Math.max(first.width, second.width), height: first.height + second.height }
    : { width: first.width + scriptGap + second.width, height: Math.max(first.height, second.height) };
}

const within = (box: Box, stage: Size): boolean =>
  box.left >= edgeOfStage && box.top >= edgeOfStage && box.right <= stage.width - edgeOfStage && box.bottom <= stage.height - edgeOfStage;

const grown = (box: Box, by: number): Box =>
  ({ left: box.left - by, right: box.right + by, top: box.top - by / 2, bottom: box.bottom + by / 2 });
