// Dense places: marks that would lie on top of each other fan out where the lane has room, else become one ring with a count.
import type { LaneMark } from "./lanes";
import { maxPxPerDay } from "./scales";

export interface MarkItem {
  readonly kind: "mark";
  readonly mark: LaneMark;
  readonly mid: number;
  readonly dy: number;
  readonly r: number;
}

export interface ClusterItem {
  readonly kind: "cluster";
  readonly marks: readonly LaneMark[];
  readonly mid: number;
  readonly dy: 0;
  readonly r: number;
  /** No zoom can open it: its dates are the same. */
  readonly coincident: boolean;
}

export type Item = MarkItem | ClusterItem;

const smallGap = 9, bigFrom = 9, bigGap = 13, fanStep = 12, fanMax = 6.6;

export const clusterRadius = (count: number): number => 9 + Math.min(5, Math.log2(count) * 0.9);

/** Marks that are drawn together, by date. */
interface Group {
  readonly marks: readonly LaneMark[];
  /** Mean of their middles. */
  readonly mid: number;
  /** They fan out instead of becoming a ring. */
  readonly fans: boolean;
}

/** Places the marks of one lane (sorted by mid) at a zoom, from left to right; `room` is how many small marks fit above each other. */
export function clusterLane(marks: readonly LaneMark[], pxPerDay: number, radius: (mark: LaneMark) => number, room: number): Item[] {
  const make = (group: readonly LaneMark[]): Group =>
    ({ marks: group, mid: middle(group), fans: group.length === 1 || group.length <= room && group.every(mark => radius(mark) <= fanMax) });
  const big: LaneMark[] = [], small: LaneMark[] = [];
  for (const mark of marks) (radius(mark) >= bigFrom ? big : small).push(mark);
  const bigs = groupsOf(big, pxPerDay, bigGap).map(make);
  const crowds = [...bigs.filter(group => !group.fans), ...groupsOf(small, pxPerDay, smallGap).map(make)].sort((a, b) => a.mid - b.mid);
  return [...bigs.filter(group => group.fans), ...merge(crowds, pxPerDay, make)]
    .flatMap(group => group.fans ? fan(group.marks, radius) : [ring(group)]).sort((a, b) => a.mid - b.mid);
}

function groupsOf(marks: readonly LaneMark[], pxPerDay: number, gap: number): LaneMark[][] {
  const groups: LaneMark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1), before = last?.at(-1);
    // A chain of neighbours stops growing at 3 gaps, or a busy lane would end as one ring.
    if (last && before && (mark.mid - before.mid) * pxPerDay < gap && (mark.mid - last[0]!.mid) * pxPerDay < 3 * gap) last.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** Rings are wider than marks: one that touches its neighbour swallows it. */
function merge(groups: readonly Group[], pxPerDay: number, make: (marks: readonly LaneMark[]) => Group): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    let grown = group;
    for (let before = merged.at(-1); before && touches(before, grown, pxPerDay); before = merged.at(-1)) {
      merged.pop();
      grown = make([...before.marks, ...grown.marks].sort((a, b) => a.mid - b.mid || a.deal - b.deal));
    }
    merged.push(grown);
  }
  return merged;
}

function touches(a: Group, b: Group, pxPerDay: number): boolean {
  if (a.fans && b.fans) return false;
  const right = a.fans ? a.marks.at(-1)!.mid * pxPerDay + 5 : a.mid * pxPerDay + clusterRadius(a.marks.length);
  const left = b.fans ? b.marks[0]!.mid * pxPerDay - 5 : b.mid * pxPerDay - clusterRadius(b.marks.length);
  return left < right;
}

const middle = (marks: readonly LaneMark[]): number => marks.reduce((sum, mark) => sum + mark.mid, 0) / marks.length;

function ring({ marks, mid }: Group): ClusterItem {
  const coincident = (marks.at(-1)!.mid - marks[0]!.mid) * maxPxPerDay < smallGap;
  return { kind: "cluster", marks, mid, dy: 0, r: clusterRadius(marks.length), coincident };
}

const fan = (group: readonly LaneMark[], radius: (mark: LaneMark) => number): Item[] =>
  group.map((mark, i) => ({ kind: "mark", mark, mid: mark.mid, dy: (i - (group.length - 1) / 2) * fanStep, r: radius(mark) }));
