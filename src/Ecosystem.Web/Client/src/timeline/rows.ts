// Heights of the lanes and which of them are in sight.
import type { Lane, LaneMark } from "./lanes";

export interface Metrics {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** Left and right edge of the time axis. */
  readonly x0: number;
  readonly x1: number;
  /** Height of the band of events at the top. */
  readonly band: number;
  /** Part of a lane's height taken by its head, where that stands above the marks. */
  readonly head: number;
}

export interface Row {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** Where the marks stand. */
  readonly y: number;
  /** Small marks that fit above each other. */
  readonly room: number;
  /** One thin line: name, count, dollars, and a tick a deal. */
  readonly folded: boolean;
}

export const eventRow = 17;
export const foldable = { height: 22, tick: 10 } as const;

export function metricsOf(width: number, height: number, policy: boolean, valuations: boolean): Metrics {
  const narrow = width < 640;
  const band = (policy ? 3 * eventRow : 0) + 12;
  return narrow
    ? { width, height, narrow, x0: 10, x1: width - 12, band, head: 18 }
    : { width, height, narrow, x0: 188, x1: width - (valuations ? 72 : 56), band, head: 0 };
}

/** Rows from the top of the first lane; a lane is as high as its largest mark asks, and higher where it is busy. */
export function rowsOf(lanes: readonly Lane[], radius: (mark: LaneMark) => number, metrics: Metrics, folds: (key: string) => boolean): Row[] {
  const rows: Row[] = [];
  let top = 0;
  for (const lane of lanes) {
    const row = folds(lane.key) ? foldedRow(lane, top) : openRow(lane, top, radius, metrics);
    rows.push(row);
    top += row.height;
  }
  return rows;
}

const foldedRow = (lane: Lane, top: number): Row =>
  ({ lane, top, height: foldable.height, y: top + foldable.height / 2, room: 0, folded: true });

function openRow(lane: Lane, top: number, radius: (mark: LaneMark) => number, metrics: Metrics): Row {
  const largest = lane.marks.reduce((max, mark) => Math.max(max, radius(mark)), 0);
  const body = Math.max(lane.marks.length > 24 ? 54 : metrics.narrow ? 34 : 38, 2 * largest + 12);
  return { lane, top, height: metrics.head + body, y: top + metrics.head + body / 2, room: Math.max(1, Math.floor((body - 2) / 12)), folded: false };
}

/** The row at a height below the top of the first lane; null below the last. */
export const rowAt = (rows: readonly Row[], at: number): Row | null => {
  const row = rows[rowsBetween(rows, at, at)[0]];
  return row && row.top <= at ? row : null;
};

export const totalHeight = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return last ? last.top + last.height : 0;
};

/** First and one past the last row between two heights. */
export function rowsBetween(rows: readonly Row[], from: number, to: number): [number, number] {
  let low = 0, high = rows.length;
  while (low < high) {
    const half = (low + high) >> 1, row = rows[half]!;
    if (row.top + row.height <= from) low = half + 1; else high = half;
  }
  let end = low;
  while (end < rows.length && rows[end]!.top < to) end++;
  return [low, end];
}
