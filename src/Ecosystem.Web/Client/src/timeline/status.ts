// How far a deal has come has a look of its own: what is done is full, what is announced is full within a ring, what is said is dashed,
// what is talked of is dotted, what came to nothing is crossed out. Only the first two enter sums.
import type { GraphPayload } from "../payload";
import { path, type Outline } from "./outlines";
import type { Pen } from "./pen";

export const looks = ["completed", "announced", "reported", "in-talks", "cancelled"] as const;

export type Look = (typeof looks)[number];

export const lookOf = (payload: GraphPayload, deal: number): Look => {
  const status = payload.statuses[payload.deals.status[deal] ?? -1];
  return looks.find(look => look === status) ?? "reported";
};

/** Full marks are those that enter sums. */
export const isFull = (look: Look): boolean => look === "completed" || look === "announced";

/** Radius of what is filled inside of a mark. */
export const innerRadius = (look: Look, r: number): number => look === "announced" ? Math.max(1.6, r - 2.6) : r;

const dashes: Readonly<Record<Look, readonly number[]>> = {
  "completed": [], "announced": [], "reported": [3, 2], "in-talks": [0.1, 2.7], "cancelled": [],
};

/** The line round a mark at the origin, in the colour already chosen. */
export function drawOutline(draw: Pen, shape: Outline, r: number, look: Look): void {
  const dash = dashes[look];
  draw.lineWidth = look === "in-talks" ? 1.7 : 1.3;
  draw.lineCap = look === "in-talks" ? "round" : "butt";
  if (dash.length) draw.setLineDash([...dash]);
  path(draw, shape, r - 0.65);
  draw.stroke();
  if (dash.length) draw.setLineDash([]);
  draw.lineCap = "butt";
  if (look === "cancelled") cross(draw, r);
}

function cross(draw: Pen, r: number): void {
  const reach = r * 0.7 + 0.8;
  draw.beginPath();
  for (const side of [-1, 1]) {
    draw.moveTo(-reach, side * reach);
    draw.lineTo(reach, -side * reach);
  }
  draw.stroke();
}
