// Nodes on a canvas or in a file: shapes with a thin line around, rings of unicorns and of what is selected.
import type { Batch } from "./batches";
import type { Ink } from "./ink";
import type { NodeItems } from "./items";
import type { Look } from "./look";
import { nodeFlags, tintOf } from "./marks";
import { circle, isHollow, outline } from "./outline";
import type { Place } from "./paint";
import { reach, shapes } from "./shapes";

const dimmed = 0.2, perPath = 64;

/** Adds one node to the path; radius in CSS pixels. */
type Draw = (x: number, y: number, radius: number) => void;

export function* paintNodes(ink: Ink, items: NodeItems, batches: readonly Batch[], look: Look, place: Place): Generator<void> {
  for (const { first, items: all } of batches) {
    const seen = all.filter(at => onStage(items, at, place));
    for (let from = 0; from < seen.length; from += perPath) {
      paintSome(ink, items, seen.slice(from, from + perPath), look, place, items.shape[first]!, items.flags[first]!);
      yield;
    }
  }
  ink.globalAlpha = 1;
}

function paintSome(ink: Ink, items: NodeItems, some: readonly number[], look: Look, place: Place, shape: number, flags: number): void {
  const [target, investor, line, , selection] = look.nodes as readonly [string, string, string, string, string];
  const color = look.tints[tintOf(flags) - 1] ?? ((flags & nodeFlags.target) === 0 ? investor : target), wide = reach[shape] ?? 1;
  const each = (draw: Draw) => lay(ink, items, some, place, draw);
  ink.globalAlpha = (flags & nodeFlags.dim) === 0 ? 1 : dimmed;
  each((x, y, radius) => outline(ink, shape, x, y, radius));
  stroke(ink, line, 2.2);
  if (isHollow(shape)) hollow(ink, each, shape, color, look.halo, items.size[some[0]!]! * place.factor);
  else fill(ink, color);
  const unicorn = (flags & nodeFlags.unicorn) !== 0;
  if (unicorn) {
    each((x, y, radius) => circle(ink, x, y, radius * wide + 3));
    stroke(ink, color, 1.1);
  }
  if ((flags & nodeFlags.selected) !== 0) {
    each((x, y, radius) => circle(ink, x, y, radius * wide + (unicorn ? 7 : 4.4)));
    stroke(ink, selection, 2);
  }
}

/** The ground inside a rim; for a person a dot. The outline is the path already. */
function hollow(ink: Ink, each: (draw: Draw) => void, shape: number, color: string, ground: string, radius: number): void {
  const line = Math.min(2.2, Math.max(1.1, radius * 0.22)), rim = shape === shapes.dotInRing ? 1.1 : 1;
  fill(ink, ground);
  each((x, y, size) => circle(ink, x, y, Math.max(0.1, size * rim - line / 2)));
  stroke(ink, color, line);
  if (shape !== shapes.dotInRing) return;
  each((x, y, size) => circle(ink, x, y, size * 0.5));
  fill(ink, color);
}

function lay(ink: Ink, items: NodeItems, some: readonly number[], { projection: { left, top, scale }, factor }: Place, draw: Draw): void {
  ink.beginPath();
  for (const at of some) draw(left + items.x[at]! * scale, top - items.y[at]! * scale, items.size[at]! * factor);
}

function stroke(ink: Ink, color: string, width: number): void {
  ink.strokeStyle = color;
  ink.lineWidth = width;
  ink.stroke();
}

function fill(ink: Ink, color: string): void {
  ink.fillStyle = color;
  ink.fill();
}

function onStage(items: NodeItems, at: number, { projection: { left, top, scale }, stage, factor }: Place): boolean {
  const x = left + items.x[at]! * scale, y = top - items.y[at]! * scale, room = items.size[at]! * factor * 1.3 + 10;
  return x > -room && y > -room && x < stage.width + room && y < stage.height + room;
}
