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

/** Places the marks of one lane (sorted by mid) at a zoom; `room` is how many small marks fit above each other. */
export function clusterLane(marks: readonly LaneMark[], pxPerDay: number, radius: (mark: LaneMark) => number, room: number): Item[] {
  const isBig = (mark: LaneMark): boolean => radius(mark) >= bigFrom;
  const big = groupsOf(marks.filter(isBig), pxPerDay, bigGap), small = groupsOf(marks.filter(mark => !isBig(mark)), pxPerDay, smallGap);
  const fans = (group: readonly LaneMark[]): boolean => group.length === 1 || group.length <= room && group.every(mark => radius(mark) <= fanMax);
  const alone = big.filter(fans), crowds = [...big.filter(group => !fans(group)), ...small].sort((a, b) => middle(a) - middle(b));
  return [...alone, ...merge(crowds, pxPerDay, fans)].flatMap(group => fans(group) ? fan(group, radius) : [ring(group)]);
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
function merge(groups: readonly LaneMark[][], pxPerDay: number, fans: (group: readonly LaneMark[]) => boolean): LaneMark[][] {
  const merged: LaneMark[][] = [];
  for (const group of groups) {
    let grown = [...group];
    for (let before = merged.at(-1); before && touches(before, grown, pxPerDay, fans); before = merged.at(-1)) {
      merged.pop();
      grown = [...before, ...grown].sort((a, b) => a.mid - b.mid || a.deal - b.deal);
    }
    merged.push(grown);
  }
  return merged;
}

function touches(a: readonly LaneMark[], b: readonly LaneMark[], pxPerDay: number, fans: (group: readonly LaneMark[]) => boolean): boolean {
  if (fans(a) && fans(b)) return false;
  const right = fans(a) ? a.at(-1)!.mid * pxPerDay + 5 : middle(a) * pxPerDay + clusterRadius(a.length);
  const left = fans(b) ? b[0]!.mid * pxPerDay - 5 : middle(b) * pxPerDay - clusterRadius(b.length);
  return left < right;
}

const middle = (marks: readonly LaneMark[]): number => marks.reduce((sum, mark) => sum + mark.mid, 0) / marks.length;

function ring(marks: readonly LaneMark[]): ClusterItem {
  const coincident = (marks.at(-1)!.mid - marks[0]!.mid) * maxPxPerDay < smallGap;
  return { kind: "cluster", marks, mid: middle(marks), dy: 0, r: clusterRadius(marks.length), coincident };
}

const fan = (group: readonly LaneMark[], radius: (mark: LaneMark) => number): Item[] =>
  group.map((mark, i) => ({ kind: "mark", mark, mid: mark.mid, dy: (i - (group.length - 1) / 2) * fanStep, r: radius(mark) }));
