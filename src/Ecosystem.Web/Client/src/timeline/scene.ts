// Everything a frame draws, worked out before anything is drawn.
import { isSummed, type GraphPayload } from "../payload";
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
}

/** Clusters of each lane, kept while the zoom stays. */
export class ClusterCache {
  private readonly kept = new WeakMap<Row, { pxPerDay: number; items: Item[] }>();

  constructor(private readonly radius: (mark: LaneMark) => number) {}

  itemsOf(row: Row, pxPerDay: number): readonly Item[] {
    let hit = this.kept.get(row);
    if (!hit || hit.pxPerDay !== pxPerDay) {
      hit = { pxPerDay, items: clusterLane(row.lane.marks, pxPerDay, this.radius, row.room).sort((a, b) => a.mid - b.mid) };
      this.kept.set(row, hit);
    }
    return hit.items;
  }
}

/** Items of a row that touch the plot, from left to right. */
export function placeRow(row: Row, items: readonly Item[], camera: Camera, top: number, metrics: Metrics): Drawn[] {
  const placed: Drawn[] = [];
  let next = metrics.x1 + 60;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!, x = camera.xOf(item.mid);
    const [left, right] = reach(item, x, camera);
    if (right >= metrics.x0 && left <= metrics.x1) placed.push({ item, row, x, y: top + row.y + item.dy, room: next - x - item.r });
    next = Math.min(next, x - item.r);
  }
  return placed.reverse();
}

function reach(item: Item, x: number, camera: Camera): [number, number] {
  if (item.kind === "cluster") return [x - item.r, x + item.r];
  return [Math.min(x - item.r, camera.xOf(item.mark.from)), Math.max(x + item.r, camera.xOf(item.mark.to + 1))];
}

/** Hue of a mark's outline: its form's family, or that none or several are known. */
export const toneOfMark = (payload: GraphPayload, mark: LaneMark): Tone => toneOf(mark.forms, payload.forms);

/** Reported, in talks or cancelled: drawn open and lighter. */
export const isOpen = (payload: GraphPayload, mark: LaneMark): boolean => !isSummed(payload, mark.deal);
