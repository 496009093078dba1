// Everything a frame draws, worked out before anything is drawn.
import type { GraphPayload } from "../payload";
import { toneOf, type Tone } from "../shared/forms";
import { clusterLane, type Item } from "./clusters";
import type { LaneMark } from "./lanes";
import type { Metrics, Row } from "./rows";

/** An item with its place on the canvas. */
export interface Drawn {
  readonly item: Item;
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  /** Room to the right until the next mark of the lane, in px. */
  readonly room: number;
}

export interface Camera {
  readonly pxPerDay: number;
  xOf(day: number): number;
  dayAt(x: number): number;
}

/** What a lane shows at a zoom, from left to right. */
export interface Placed {
  readonly items: readonly Item[];
  /** The most an item reaches to either side of its middle: in days (its date's span) and in px (its mark). */
  readonly days: number;
  readonly px: number;
}

/** The zooms at which lanes are clustered: four to a doubling, so that a zoom needs new clusters only now and then. */
export const levelOf = (pxPerDay: number): number => 2 ** (Math.floor(Math.log2(pxPerDay) * 4) / 4);

const levelsKept = 8;

/** What each lane shows at the latest zooms. */
export class ClusterCache {
  private readonly kept = new WeakMap<Row, Map<number, Placed>>();

  constructor(private readonly radius: (mark: LaneMark) => number) {}

  of(row: Row, pxPerDay: number): Placed {
    const level = levelOf(pxPerDay);
    let levels = this.kept.get(row);
    if (!levels) this.kept.set(row, levels = new Map());
    let placed = levels.get(level);
    if (!placed) {
      if (levels.size >= levelsKept) levels.delete(levels.keys().next().value!);
      levels.set(level, placed = measured(clusterLane(row.lane.marks, level, this.radius, row.room)));
    }
    return placed;
  }
}

function measured(items: readonly Item[]): Placed {
  let days = 0, px = 0;
  for (const item of items) {
    px = Math.max(px, item.r);
    if (item.kind === "mark") days = Math.max(days, item.mark.to + 1 - item.mid);
  }
  return { items, days, px };
}

/** Items of a row that touch the plot, from left to right. */
export function placeRow(row: Row, { items, days, px }: Placed, camera: Camera, top: number, metrics: Metrics): Drawn[] {
  const placed: Drawn[] = [], aside = days + px / camera.pxPerDay;
  const first = lowerBound(items, camera.dayAt(metrics.x0) - aside), end = lowerBound(items, camera.dayAt(metrics.x1) + aside);
  const after = items[end];
  let next = after ? camera.xOf(after.mid) - after.r : metrics.x1 + 60;
  for (let i = end - 1; i >= first; i--) {
    const item = items[i]!, x = camera.xOf(item.mid);
    const [left, right] = reach(item, x, camera);
    if (right >= metrics.x0 && left <= metrics.x1) placed.push({ item, row, x, y: top + row.y + item.dy, room: next - x - item.r });
    next = Math.min(next, x - item.r);
  }
  return placed.reverse();
}

/** The first item whose middle is not before a day. */
function lowerBound(items: readonly Item[], day: number): number {
  let low = 0, high = items.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (items[half]!.mid < day) low = half + 1; else high = half;
  }
  return low;
}

function reach(item: Item, x: number, camera: Camera): [number, number] {
  if (item.kind === "cluster") return [x - item.r, x + item.r];
  return [Math.min(x - item.r, camera.xOf(item.mark.from)), Math.max(x + item.r, camera.xOf(item.mark.to + 1))];
}

/** Hue of a mark's outline: its form's family, or that none or several are known. */
export const toneOfMark = (payload: GraphPayload, mark: LaneMark): Tone => toneOf(mark.forms, payload.forms);
