// Where the brush's edges snap, and what a dragged edge means for the filter.
import { dayOf, monthStart, toIso, yearOf } from "../shared/dates";
import type { Days } from "./scales";

/** First day and last day of the chosen range; null is open. */
export type Range = readonly [number | null, number | null];

/** The nearest sensible boundary: a year's where one is within reach, a quarter's when months are narrow, else a month's. */
export function snap(day: number, pxPerDay: number): number {
  const year = yearOf(day), start = dayOf(year), next = dayOf(year + 1);
  const nearestYear = day - start < next - day ? start : next;
  if (Math.abs(day - nearestYear) * pxPerDay < 6) return nearestYear;
  const months = pxPerDay * 30 < 5 ? 3 : 1, first = monthStart(day);
  const before = monthStart(first, -(new Date(first * 864e5).getUTCMonth() % months)), after = monthStart(before, months);
  return day - before < after - day ? before : after;
}

/** The range after a drag to [from, until) days; edges that did not move keep their value, the ends of the data mean open. */
export function dragged(before: Range, moved: readonly [boolean, boolean], days: Days, pxPerDay: number, full: Days): Range {
  let [from, to] = before;
  if (moved[0]) from = snap(days[0], pxPerDay);
  if (moved[1]) to = snap(days[1], pxPerDay) - 1;
  if (from !== null && to !== null && to < from) to = monthStart(from, 1) - 1;
  return [from !== null && from <= full[0] ? null : from, to !== null && to >= full[1] - 1 ? null : to];
}

/** One edge moved by whole months, as the keyboard does. */
export function nudged(range: Range, edge: 0 | 1, months: number, full: Days): Range {
  const [from, to] = range;
  if (edge === 0) {
    const moved = Math.min(monthStart(from ?? full[0], months), to === null ? full[1] - 28 : monthStart(to));
    return [moved <= full[0] ? null : moved, to];
  }
  const moved = Math.max(monthStart((to ?? full[1] - 1) + 1, months), from === null ? full[0] + 28 : monthStart(from, 1)) - 1;
  return [from, moved >= full[1] - 1 ? null : moved];
}

export const isoOf = (range: Range): [string | null, string | null] =>
  [range[0] === null ? null : toIso(range[0]), range[1] === null ? null : toIso(range[1])];

export const sameRange = (a: Range, b: Range): boolean => a[0] === b[0] && a[1] === b[1];
