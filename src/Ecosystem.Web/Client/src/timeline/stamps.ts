// What looks the same is drawn once and put down many times: to the processor a copy costs a small part of a drawing.
import type { Pen } from "./pen";

/** What a drawing may cover, from its origin, in whole CSS pixels. */
export interface StampBox { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export type Stamp = (key: string, x: number, y: number, box: StampBox, paint: (pen: Pen) => void) => void;

export const boxOf = (reach: number): StampBox => {
  const half = Math.ceil(reach);
  return { left: -half, top: -half, width: 2 * half, height: 2 * half };
};

const mostKept = 4000;

export class Stamps {
  private readonly made = new Map<string, HTMLCanvasElement>();

  constructor(private readonly ratio: number) {}

  /** Puts drawings onto a canvas whose unit is the CSS pixel. */
  onto(draw: CanvasRenderingContext2D): Stamp {
    return (key, x, y, box, paint) => {
      let stamp = this.made.get(key);
      if (!stamp) {
        if (this.made.size >= mostKept) this.made.clear();
        this.made.set(key, stamp = this.make(box, paint));
      }
      // Whole pixels are copied; parts of pixels would be blended.
      draw.drawImage(stamp, Math.round((x + box.left) * this.ratio) / this.ratio, Math.round((y + box.top) * this.ratio) / this.ratio, stamp.width / this.ratio, stamp.height / this.ratio);
    };
  }

  /** The page's own type has arrived, or its colours have changed. */
  forget(): void {
    this.made.clear();
  }

  private make(box: StampBox, paint: (pen: Pen) => void): HTMLCanvasElement {
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(box.width * this.ratio);
    canvas.height = Math.ceil(box.height * this.ratio);
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (!pen) return canvas;
    pen.setTransform(this.ratio, 0, 0, this.ratio, -box.left * this.ratio, -box.top * this.ratio);
    paint(pen);
    return canvas;
  }
}
