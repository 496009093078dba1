// Edges on a canvas or in a file: strands, dashes and heads, batch by batch.
import type { Batch } from "./batches";
import type { Ink } from "./ink";
import type { EdgeItems } from "./items";
import { Lay, widthOnScreen } from "./lay";
import type { Look } from "./look";
import { unpacked } from "./marks";
import type { Place } from "./paint";

/** By level (plain, lit) and stroke; what is dimmed is hardly seen. */
const opacity = [[0.64, 0.82, 0.5], [1, 1, 0.9]] as const, dimmed = 0.07;

/** Edges in one path. Measured with 10,000 of them: 6 take half the time of 48 and of 1. */
const perPath = 6, perStep = 8 * perPath;

/** Edges up to this width may be drawn as hairs. */
const thin = 2.2;

const lay = new Lay();

export function* paintEdges(ink: Ink, items: EdgeItems, batches: readonly Batch[], look: Look, place: Place): Generator<void> {
  for (const { first, items: all } of batches) {
    const style = items.style[first]!, { level, stroke } = unpacked(style);
    const width = widthOnScreen(items.size[first]!, place.factor), seen = all.filter(at => onStage(items, at, place));
    ink.globalAlpha = level === 2 ? dimmed : opacity[level]![stroke]!;
    for (let from = 0; from < seen.length; from += perPath) {
      paintSome(ink, items, seen.slice(from, from + perPath), look, place, style, width, items.share[first]!);
      if (from % perStep === 0) yield;
    }
  }
  ink.globalAlpha = 1;
  ink.setLineDash([]);
}

function paintSome(ink: Ink, items: EdgeItems, some: readonly number[], look: Look, place: Place, style: number, width: number, share: number): void {
  const { first, second, stroke, arrow } = unpacked(style);
  ink.setLineDash(dashes(stroke, width));
  if (first === second) strand(ink, items, some, place, look.tones[first]!, width, arrow, width <= thin ? place.hair ?? width : width, 0);
  else {
    // The first strand runs at the left of the way, the second at its right; together they are as wide as the edge.
    strand(ink, items, some, place, look.tones[first]!, width, arrow, width * share, width * (1 - share) / 2);
    strand(ink, items, some, place, look.tones[second]!, width, arrow, width * (1 - share), -width * share / 2);
  }
  if (arrow) heads(ink, items, some, place, look.tones[first]!, width);
}

function strand(ink: Ink, items: EdgeItems, some: readonly number[], place: Place, color: string,
  width: number, arrow: boolean, wide: number, aside: number): void {
  ink.beginPath();
  for (const at of some) {
    if (!layOf(items, at, place, width, arrow)) continue;
    if (aside !== 0) lay.shift(aside);
    ink.moveTo(lay.x0, lay.y0);
    ink.quadraticCurveTo(lay.cx, lay.cy, lay.x1, lay.y1);
  }
  ink.strokeStyle = color;
  ink.lineWidth = wide;
  ink.stroke();
}

function heads(ink: Ink, items: EdgeItems, some: readonly number[], place: Place, color: string, width: number): void {
  ink.beginPath();
  for (const at of some) {
    if (!layOf(items, at, place, width, true)) continue;
    const dx = lay.tipX - lay.x1, dy = lay.tipY - lay.y1, by = lay.half / (Math.sqrt(dx * dx + dy * dy) || 1);
    ink.moveTo(lay.tipX, lay.tipY);
    ink.lineTo(lay.x1 + dy * by, lay.y1 - dx * by);
    ink.lineTo(lay.x1 - dy * by, lay.y1 + dx * by);
    ink.closePath();
  }
  ink.fillStyle = color;
  ink.fill();
}

function layOf(items: EdgeItems, at: number, { projection: { left, top, scale }, factor }: Place, width: number, arrow: boolean): boolean {
  return lay.lay(left + items.x0[at]! * scale, top - items.y0[at]! * scale, left + items.x1[at]! * scale, top - items.y1[at]! * scale,
    items.clear0[at]! * factor, items.clear1[at]! * factor, width, arrow);
}

function dashes(stroke: number, width: number): number[] {
  if (stroke === 0) return [];
  return stroke === 1 ? [Math.max(5, width * 2.1), Math.max(3.2, width * 1.3)] : [Math.max(2.2, width), Math.max(3, width * 1.1)];
}

/** A curve keeps within a tenth of its length of the straight way. */
function onStage(items: EdgeItems, at: number, { projection: { left, top, scale }, stage }: Place): boolean {
  const x0 = left + items.x0[at]! * scale, x1 = left + items.x1[at]! * scale, y0 = top - items.y0[at]! * scale, y1 = top - items.y1[at]! * scale;
  const room = 12 + (Math.abs(x1 - x0) + Math.abs(y1 - y0)) * 0.1;
  return Math.max(x0, x1) > -room && Math.min(x0, x1) < stage.width + room && Math.max(y0, y1) > -room && Math.min(y0, y1) < stage.height + room;
}
