// A picture with its title, legend and source around it, as one plate on a canvas or in a file.
import type { Size } from "../fit";
import type { Ink, Pen } from "../ink";
import type { Look } from "../look";
import { linesOf } from "./flow";
import { legendOf } from "./legend";
import type { Plate } from "./plate";

export interface Board extends Ink, Pen {
  fillRect(x: number, y: number, width: number, height: number): void;
  /** Draws within a box of its own: what leaves it is cut. */
  within(x: number, y: number, width: number, height: number, draw: () => void): void;
}

const margin = 28;

interface Line { readonly text: string; readonly font: string; readonly color: string; readonly height: number }

export interface Composed { readonly size: Size; draw(): void }

/** @param picture draws the picture into a box of the stage's size */
export function compose(board: Board, plate: Plate, look: Look, stage: Size, picture: () => void): Composed {
  const head = [
    ...flowing(board, plate.title, `600 20px ${look.fontFamily}`, look.ink, 26, stage.width),
    ...flowing(board, plate.filter, `400 13px ${look.fontFamily}`, look.ink, 19, stage.width),
    ...flowing(board, plate.figures, `400 12px ${look.fontFamily}`, look.ink2, 18, stage.width),
  ];
  const foot = plate.source.flatMap(text => flowing(board, text, `400 11px ${look.fontFamily}`, look.ink2, 16, stage.width));
  const legend = legendOf(board, plate, look, stage.width);
  const top = margin + heightOf(head) + 12, below = top + stage.height + 14, end = below + legend.height + 12;
  const size = { width: stage.width + 2 * margin, height: end + heightOf(foot) + margin - 6 };
  return {
    size,
    draw() {
      board.fillStyle = look.halo;
      board.fillRect(0, 0, size.width, size.height);
      write(board, head, margin);
      board.within(margin, top, stage.width, stage.height, picture);
      rule(board, look, size.width, below - 8);
      legend.draw(margin, below);
      write(board, foot, end);
    },
  };
}

function flowing(pen: Pen, text: string, font: string, color: string, height: number, width: number): Line[] {
  pen.font = font;
  return linesOf(text, width, part => pen.measureText(part).width).map(line => ({ text: line, font, color, height }));
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

function write(pen: Pen, lines: readonly Line[], top: number): void {
  let y = top;
  for (const { text, font, color, height } of lines) {
    pen.font = font;
    pen.fillStyle = color;
    pen.fillText(text, margin, y + height * 0.72);
    y += height;
  }
}

function rule(ink: Ink, look: Look, width: number, y: number): void {
  ink.beginPath();
  ink.moveTo(margin, y);
  ink.lineTo(width - margin, y);
  ink.globalAlpha = 0.25;
  ink.strokeStyle = look.ink2;
  ink.lineWidth = 1;
  ink.stroke();
  ink.globalAlpha = 1;
}
