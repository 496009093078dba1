// An ink that remembers what was drawn with it.
import type { Ink } from "../src/network/ink";

interface Stroke { readonly color: string; readonly width: number; readonly dash: readonly number[]; readonly alpha: number }

export class RecordingInk implements Ink {
  fillStyle: string | CanvasGradient | CanvasPattern = "";
  strokeStyle: string | CanvasGradient | CanvasPattern = "";
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "miter";
  globalAlpha = 1;
  readonly strokes: Stroke[] = [];
  readonly fills: { readonly color: string }[] = [];
  private dash: readonly number[] = [];

  beginPath(): void {}
  moveTo(): void {}
  lineTo(): void {}
  quadraticCurveTo(): void {}
  arc(): void {}
  closePath(): void {}
  setLineDash(dash: number[]): void { this.dash = dash; }
  fill(): void { this.fills.push({ color: String(this.fillStyle) }); }
  stroke(): void { this.strokes.push({ color: String(this.strokeStyle), width: this.lineWidth, dash: this.dash, alpha: this.globalAlpha }); }
}
