// How an edge is drawn: one or two strands by family of form, their shares, dashes and arrow.
import { families } from "../shared/forms";
import type { EdgeFacts } from "./facts";

/** solid: an amount is known; dashed: a form but no amount; dotted: not even the form. */
export type Stroke = "solid" | "dashed" | "dotted";

export interface Strands {
  /** Indexes into tones; the same twice for a single strand. */
  readonly first: number;
  readonly second: number;
  /** Part of the width that the first strand takes, 0.3 to 1. */
  readonly share: number;
  readonly stroke: Stroke;
  /** An arrow head shows the direction only where the form is known. */
  readonly arrow: boolean;
}

const undisclosed: number = families.length;

/** One strand in the grey of what has no form. */
export const greyStrand = { first: undisclosed, second: undisclosed, share: 1 } as const;

/** The two weightiest families of an edge: by dollars, then by number of considerations. */
function weightiest(edge: EdgeFacts): number[] {
  return families.map((_, family) => family)
    .filter(family => edge.familyLegs[family]! > 0)
    .sort((a, b) => edge.familyUsd[b]! - edge.familyUsd[a]! || edge.familyLegs[b]! - edge.familyLegs[a]! || a - b)
    .slice(0, 2);
}

const known = new WeakMap<EdgeFacts, Strands>();

/** The strands follow from the facts alone, and are asked for at every change of what is pointed at. */
export function strandsOf(edge: EdgeFacts): Strands {
  let strands = known.get(edge);
  if (!strands) known.set(edge, strands = read(edge));
  return strands;
}

function read(edge: EdgeFacts): Strands {
  const [first, second] = weightiest(edge);
  if (first === undefined) {
    return { first: undisclosed, second: undisclosed, share: 1, stroke: edge.usd === null ? "dotted" : "dashed", arrow: false };
  }
  const stroke = edge.usd === null ? "dashed" : "solid";
  return second === undefined
    ? { first, second: first, share: 1, stroke, arrow: true }
    : { first, second, share: shareOf(edge.familyUsd[first]!, edge.familyUsd[second]!), stroke, arrow: true };
}

/** Share of the first strand; each stays wide enough to be seen, and unknown dollars split evenly. */
function shareOf(first: number, second: number): number {
  return second > 0 ? Math.min(0.7, first / (first + second)) : 0.5;
}
