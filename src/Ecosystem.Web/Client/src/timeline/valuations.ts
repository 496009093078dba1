// Valuations of the organizations whose lanes are shown, as steps on one log scale.
import type { GraphPayload } from "../payload";

export interface Step { readonly day: number; readonly low: number; readonly high: number | null }

/** Known valuations by node, by date; of several on one date the last row holds. */
export function valuationsByNode(payload: GraphPayload): ReadonlyMap<number, readonly Step[]> {
  const byNode = new Map<number, Step[]>(), { valuations } = payload;
  valuations.node.forEach((node, row) => {
    const low = valuations.low[row]!;
    if (low <= 0) return;
    const steps = byNode.get(node) ?? [];
    if (!steps.length) byNode.set(node, steps);
    steps.push({ day: (valuations.from[row]! + valuations.to[row]! + 1) / 2, low, high: valuations.high[row] ?? null });
  });
  for (const steps of byNode.values()) steps.sort((a, b) => a.day - b.day);
  return byNode;
}

/** 0 (least) to 1 (most) on a log scale over all the given steps; everything in the middle when there is one value. */
export function logScale(all: Iterable<readonly Step[]>): (value: number) => number {
  let low = Infinity, high = 0;
  for (const steps of all) for (const step of steps) {
    low = Math.min(low, step.low);
    high = Math.max(high, step.low);
  }
  const span = Math.log(high / low);
  return value => span > 0 ? Math.log(value / low) / span : 0.5;
}

/** Corners of the line up to a last day: flat until the next value, then straight to it. */
export function corners(steps: readonly Step[], until: number): (readonly [day: number, low: number])[] {
  const points: (readonly [number, number])[] = [];
  let before: Step | undefined;
  for (const step of steps) {
    if (before) points.push([step.day, before.low]);
    points.push([step.day, step.low]);
    before = step;
  }
  if (before && until > before.day) points.push([until, before.low]);
  return points;
}
