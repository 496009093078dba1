// Fills of the canvas: every form has its own pattern, so that forms of one hue, and all of them in greyscale, are told apart.
import { familyOf, tokenOf, type Tone } from "../shared/forms";
import type { Inks } from "./inks";

type Tile = (draw: CanvasRenderingContext2D, width: number, height: number) => void;

interface Weave { readonly width: number; readonly height: number; readonly turn: number; readonly tile: Tile }

const bar = (width: number, height: number): Tile => draw => draw.fillRect(0, 0, width, height);

const line = (thick: number, strength: number, trace: (draw: CanvasRenderingContext2D) => void): Tile => draw => {
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

/** Fills by written form; "" is the hatching of what is not disclosed. Made once per theme and pixel ratio. */
export class Fills {
  private readonly made = new Map<string, string | CanvasPattern>();

  constructor(private readonly inks: Inks, private readonly ratio: number) {}

  of(form: string): string | CanvasPattern {
    let fill = this.made.get(form);
    if (!fill) this.made.set(form, fill = this.weave(form));
    return fill;
  }

  private weave(form: string): string | CanvasPattern {
    if (form === "") return this.pattern(hatch, this.inks.surface, colorOf(this.inks, "undisclosed"));
    const color = colorOf(this.inks, familyOf(form)), weave = weaves[form];
    return weave ? this.pattern(weave, color, this.inks.pattern) : color;
  }

  private pattern(weave: Weave, ground: string, figure: string): string | CanvasPattern {
    const tile = document.createElement("canvas");
    tile.width = Math.round(weave.width * this.ratio);
    tile.height = Math.round(weave.height * this.ratio);
    const draw = tile.getContext("2d");
    if (!draw) return ground;
    draw.scale(tile.width / weave.width, tile.height / weave.height);
    draw.fillStyle = ground;
    draw.fillRect(0, 0, weave.width, weave.height);
    draw.fillStyle = draw.strokeStyle = figure;
    weave.tile(draw, weave.width, weave.height);
    const pattern = draw.createPattern(tile, "repeat");
    pattern?.setTransform(new DOMMatrix().rotate(weave.turn).scale(weave.width / tile.width, weave.height / tile.height));
    return pattern ?? ground;
  }
}

export const colorOf = (inks: Inks, tone: Tone): string => inks.tones[tokenOf(tone)] ?? inks.ink3;
