// Time to pixels, dollars to radius, and which dates the picture opens with.
import { dayOf, yearOf } from "../shared/dates";
import type { LaneMark } from "./lanes";

export const smallest = 4;
export const diamond = 5;
/** Zoomed in as far as it goes, one day is this wide. */
export const maxPxPerDay = 24;

export type Days = readonly [number, number];

export interface RadiusScale {
  (low: number | null): number;
  /** Dollars of the largest mark drawn to scale; what is more is drawn at its size with a second ring. */
  readonly cap: number;
}

/** Radius by area of the low end: 9.2 px for the first billion, less where the largest mark would outgrow `largest`. */
export function radiusScale(marks: Iterable<LaneMark>, largest: number): RadiusScale {
  const cap = typicalMax([...marks].map(mark => mark.low ?? 0));
  const perRoot = Math.min(9.2 / Math.sqrt(1e9), cap > 0 ? largest / Math.sqrt(cap) : Infinity);
  const radius = (low: number | null): number =>
    low === null ? diamond : Math.max(smallest, perRoot * Math.sqrt(Math.min(low, cap)));
  return Object.assign(radius, { cap });
}

/** The largest value that is no outlier: at most four times what the top twentieth starts at. One giant must not shrink all others. */
export function typicalMax(values: readonly number[]): number {
  const sorted = values.filter(value => value > 0).sort((a, b) => b - a);
  const bulk = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
  return sorted.find(value => value <= 4 * bulk) ?? 0;
}

/** All dates of the dataset's deals in whole years: how far one can pan. */
export function fullExtent(from: readonly number[], to: readonly number[], today: number): Days {
  let first = today, last = today;
  for (let i = 0; i < from.length; i++) {
    first = Math.min(first, from[i]!);
    last = Math.max(last, to[i]!);
  }
  return [dayOf(yearOf(first)), dayOf(yearOf(last) + 1)];
}

/**
 * The dates to open with: the filter's where it has any, else those of the marks. A few early stragglers (1 %) are left outside
 * where keeping them would squeeze the rest by a fifth or more; the picture then counts them at its edge.
 */
export function fitDays(marks: readonly LaneMark[], filter: readonly [number | null, number | null], full: Days): Days {
  const byStart = marks.map(mark => mark.from).sort((a, b) => a - b);
  if (!byStart.length) return pad([filter[0] ?? full[0], filter[1] ?? full[1]], full);
  const last = marks.reduce((max, mark) => Math.max(max, mark.to + 1), -Infinity);
  let first = byStart[0]!;
  const bulk = dayOf(yearOf(byStart[Math.floor(byStart.length * 0.01)]!));
  if (last - bulk < 0.8 * (last - first)) first = bulk;
  return pad([filter[0] ?? first, filter[1] === null ? last : filter[1] + 1], full);
}

const pad = ([first, last]: Days, full: Days): Days => {
  const room = Math.max(20, (last - first) * 0.02);
  return [Math.max(full[0], first - room), Math.min(full[1], last + room)];
};
