// The legend below a picture that is taken away: lines, shapes, and what they do not say by themselves.
import { familyOf, tones, type Tone } from "../../shared/forms";
import type { Ink, Pen } from "../ink";
import type { Look } from "../look";
import { nodeFlags } from "../marks";
import { paintNodes } from "../paintNodes";
import { shapes, shapeOf } from "../shapes";
import { rowsOf } from "./flow";
import type { LegendLine, LegendShape, LegendTint, Plate } from "./plate";

type Item = { readonly line: LegendLine } | { readonly tint: LegendTint } | { readonly shape: LegendShape } | { readonly note: string };

const rowHeight = 20, size = 12, lineWide = 24, shapeWide = 16, gap = 18;

export interface Legend { readonly height: number; draw(left: number, top: number): void }

export function legendOf(ink: Ink & Pen, plate: Plate, look: Look, width: number): Legend {
  const items: Item[] = [
    ...plate.lines.map(line => ({ line })), ...plate.tints.map(tint => ({ tint })), ...plate.shapes.map(shape => ({ shape })), ...plate.notes.map(note => ({ note })),
  ];
  const font = `400 ${size}px ${look.fontFamily}`;
  const rows = rowsOf(items, width, item => (ink.font = font, markWide(item) + ink.measureText(textOf(item)).width), gap);
  return {
    height: rows.length === 0 ? 0 : (rows.at(-1)!.row + 1) * rowHeight,
    draw(left, top) {
      for (const { item, x, row } of rows) {
        const middle = top + row * rowHeight + rowHeight / 2;
        if ("line" in item) drawLine(ink, item.line, look, left + x, middle);
        if ("tint" in item) drawShape(ink, { kind: "startup", unicorn: false, text: "" }, look, left + x + 6, middle, item.tint.number);
        if ("shape" in item) drawShape(ink, item.shape, look, left + x + 6, middle);
        ink.font = font;
        ink.fillStyle = look.ink2;
        ink.fillText(textOf(item), left + x + markWide(item), middle + size * 0.35);
      }
    },
  };
}

const markWide = (item: Item): number => "line" in item ? lineWide + 6 : "note" in item ? 0 : shapeWide + 4;
const textOf = (item: Item): string => "line" in item ? item.line.text : "tint" in item ? item.tint.text : "shape" in item ? item.shape.text : item.note;

function drawLine(ink: Ink, { stroke, form }: LegendLine, look: Look, x: number, y: number): void {
  const dash = { solid: [], two: [], dashed: [5, 3.2], dotted: [2.2, 3] }[stroke];
  const strands: readonly Tone[] = stroke === "two" ? ["cash", "compute-credits"] : [form === "undisclosed" || form === "mixed" ? form : familyOf(form)];
  ink.setLineDash(dash);
  strands.forEach((tone, at) => {
    const down = (at - (strands.length - 1) / 2) * 2;
    ink.beginPath();
    ink.moveTo(x, y + down);
    ink.lineTo(x + lineWide, y + down);
    ink.strokeStyle = look.tones[tones.indexOf(tone)] ?? look.ink;
    ink.lineWidth = stroke === "dotted" ? 1.15 : 2;
    ink.stroke();
  });
  ink.setLineDash([]);
}

/** One node, painted as those of the picture are. */
function drawShape(ink: Ink, { kind, unicorn }: LegendShape, look: Look, x: number, y: number, tint = 0): void {
  const shape = kind === "person" ? shapes.dotInRing : shapeOf(0, [kind]), flags = nodeFlags.target | (unicorn ? nodeFlags.unicorn : 0) | tint << 4;
  const items = {
    count: 1, node: Int32Array.of(0), x: Float32Array.of(x), y: Float32Array.of(-y), size: Float32Array.of(unicorn ? 4 : 5),
    shape: Uint8Array.of(shape), flags: Uint8Array.of(flags),
  };
  const place = { projection: { left: 0, top: 0, scale: 1 }, stage: { width: 1e6, height: 1e6 }, factor: 1 };
  for (const _ of paintNodes(ink, items, [{ first: 0, items: [0] }], look, place));
}
