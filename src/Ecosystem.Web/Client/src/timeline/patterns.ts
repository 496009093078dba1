// Fills of the canvas: every form has its own pattern, so that forms of one hue, and all of them in greyscale, are told apart.
import { familyOf, tokenOf, type Tone } from "../shared/forms";
import type { Inks } from "./inks";
import type { FillSource, Pen } from "./pen";

type Tile = (draw: Pen, width: number, height: number) => void;

export interface Weave { readonly width: number; readonly height: number; readonly turn: number; readonly tile: Tile }

const bar = (width: number, height: number): Tile => draw => draw.fillRect(0, 0, width, height);

const line = (thick: number, strength: number, trace: (draw: Pen) => void): Tile => draw => {
  draw.globalAlpha = strength;
  draw.lineWidth = thick;
  draw.beginPath();
  trace(draw);
  draw.stroke();
};

const dot: Tile = (draw, width, height) => {
  draw.beginPath();
  draw.arc(width / 2, height / 2, 1.1, 0, 2 * Math.PI);
  draw.fill();
};

const checks: Tile = (draw, width, height) => {
  draw.globalAlpha = 0.55;
  draw.fillRect(0, 0, width / 2, height / 2);
  draw.fillRect(width / 2, height / 2, width / 2, height / 2);
};

// The same drawings as Shared/FormPatterns.razor, which fills the legend and the charts.
const weaves: Readonly<Record<string, Weave>> = {
  "compute-credits": { width: 5, height: 5, turn: 45, tile: bar(1.4, 5) },
  "traffic": { width: 6, height: 6, turn: 0, tile: bar(1.4, 6) },
  "data": { width: 5, height: 5, turn: 0, tile: bar(5, 1.4) },
  "intellectual-property": { width: 6, height: 5, turn: 0, tile: bar(3.6, 1.4) },
  "services": { width: 5, height: 5, turn: 0, tile: dot },
  "business": { width: 6, height: 6, turn: 0, tile: line(1, 1, draw => draw.rect(1.5, 1.5, 3, 3)) },
  "equity-swap": { width: 6, height: 6, turn: 45, tile: line(1.4, 1, draw => { draw.moveTo(0, 0); draw.lineTo(6, 0); draw.moveTo(0, 0); draw.lineTo(0, 6); }) },
  "purchase-commitment": { width: 8, height: 6, turn: 0, tile: line(1.6, 0.7, draw => { draw.moveTo(0, 1.5); draw.lineTo(4, 1.5); draw.moveTo(4, 4.5); draw.lineTo(8, 4.5); }) },
  "guarantee": { width: 8, height: 6, turn: 0, tile: line(1.4, 0.7, draw => { draw.moveTo(0, 1); draw.lineTo(4, 5); draw.lineTo(8, 1); }) },
  "grant": { width: 7, height: 7, turn: 0, tile: line(1.2, 0.7, draw => draw.arc(3.5, 3.5, 1.9, 0, 2 * Math.PI)) },
  "other": { width: 8, height: 8, turn: 0, tile: checks },
};

const hatch: Weave = { width: 5, height: 5, turn: -45, tile: bar(1.3, 5) };

/** A small mark holds its pattern in this size, or it would show no more than one line of it; one line of hatching would look crossed out. */
export const fineOf = (form: string): number => form === "" ? 0.45 : 0.6;

/** Fills by written form; "" is the hatching of what is not disclosed. Made once per theme and pixel ratio. */
export class Fills implements FillSource {
  private readonly made = new Map<string, string | CanvasPattern>();

  constructor(private readonly inks: Inks, private readonly ratio: number) {}

  of(form: string, small = false): string | CanvasPattern {
    const key = small ? `${form} fine` : form;
    let fill = this.made.get(key);
    if (!fill) this.made.set(key, fill = this.weave(form, small ? fineOf(form) : 1));
    return fill;
  }

  private weave(form: string, size: number): string | CanvasPattern {
    const { weave, ground, figure } = clothOf(form, this.inks);
    return weave ? this.pattern(weave, ground, figure, size) : ground;
  }

  private pattern(weave: Weave, ground: string, figure: string, size: number): string | CanvasPattern {
    const tile = document.createElement("canvas"), scale = this.ratio * size;
    tile.width = Math.max(1, Math.round(weave.width * scale));
    tile.height = Math.max(1, Math.round(weave.height * scale));
    const draw = tile.getContext("2d", { willReadFrequently: true });
    if (!draw) return ground;
    draw.scale(tile.width / weave.width, tile.height / weave.height);
    drawTile(draw, weave, ground, figure);
    const pattern = draw.createPattern(tile, "repeat");
    pattern?.setTransform(new DOMMatrix().rotate(weave.turn).scale(weave.width * size / tile.width, weave.height * size / tile.height));
    return pattern ?? ground;
  }
}

/** What a form is filled with: its pattern, if it has one, in its figure's colour on its ground. */
export function clothOf(form: string, inks: Inks): { weave: Weave | null; ground: string; figure: string } {
  if (form === "") return { weave: hatch, ground: inks.surface, figure: colorOf(inks, "undisclosed") };
  return { weave: weaves[form] ?? null, ground: colorOf(inks, familyOf(form)), figure: inks.pattern };
}

/** One tile, on a drawing of its own. */
export function drawTile(draw: Pen, weave: Weave, ground: string, figure: string): void {
  draw.fillStyle = ground;
  draw.fillRect(0, 0, weave.width, weave.height);
  draw.fillStyle = draw.strokeStyle = figure;
  weave.tile(draw, weave.width, weave.height);
}

export const colorOf = (inks: Inks, tone: Tone): string => inks.tones[tokenOf(tone)] ?? inks.ink3;
