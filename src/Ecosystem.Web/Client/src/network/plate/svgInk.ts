// A canvas context's drawing calls written down as SVG: the same painting code makes the picture on screen and the file.
import { escapeXml, fontAttributes, hexOf, num as n } from "../../shared/svg";
import type { Ink, Pen } from "../ink";

type Paint = string | CanvasGradient | CanvasPattern;

export class SvgInk implements Ink, Pen {
  fillStyle: Paint = "#000";
  strokeStyle: Paint = "#000";
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "miter";
  globalAlpha = 1;
  font = "";
  private path = "";
  private dash: readonly number[] = [];
  private halo: string | null = null;
  private readonly lines: string[] = [];

  /** @param measure a context of a canvas, for the width of texts */
  constructor(private readonly measure: Pick<CanvasRenderingContext2D, "font" | "measureText">, private readonly hex: (paint: Paint) => string = paint => hexOf(String(paint))) {}

  beginPath(): void { this.path = ""; }
  moveTo(x: number, y: number): void { this.path += `M${n(x)} ${n(y)}`; }
  lineTo(x: number, y: number): void { this.path += `L${n(x)} ${n(y)}`; }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void { this.path += `Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`; }
  closePath(): void { this.path += "Z"; }
  setLineDash(dash: number[]): void { this.dash = dash; }

  /** A full circle, begun at its right: all that the painting asks for. */
  arc(x: number, y: number, radius: number): void {
    this.path += `A${n(radius)} ${n(radius)} 0 1 1 ${n(x - radius)} ${n(y)}A${n(radius)} ${n(radius)} 0 1 1 ${n(x + radius)} ${n(y)}Z`;
  }

  fill(): void {
    if (this.path) this.lines.push(`<path d="${this.path}" fill="${this.hex(this.fillStyle)}"${this.alpha("fill-opacity")}/>`);
  }

  stroke(): void {
    if (!this.path) return;
    const dash = this.dash.length > 0 ? ` stroke-dasharray="${this.dash.map(n).join(" ")}"` : "";
    this.lines.push(`<path d="${this.path}" fill="none" stroke="${this.hex(this.strokeStyle)}" stroke-width="${n(this.lineWidth)}"${dash}${this.alpha("stroke-opacity")}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.lines.push(`<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${this.hex(this.fillStyle)}"/>`);
  }

  /** The halo of the text that follows; both become one element, so that a name stands in the file once. */
  strokeText(): void {
    this.halo = ` stroke="${this.hex(this.strokeStyle)}" stroke-width="${n(this.lineWidth)}" stroke-linejoin="round" paint-order="stroke"`;
  }

  fillText(text: string, x: number, y: number): void {
    this.lines.push(`<text x="${n(x)}" y="${n(y)}" ${fontAttributes(this.font)} fill="${this.hex(this.fillStyle)}"${this.halo ?? ""}${this.alpha("opacity")}>${escapeXml(text)}</text>`);
    this.halo = null;
  }

  measureText(text: string): TextMetrics {
    this.measure.font = this.font;
    return this.measure.measureText(text);
  }

  /** Draws within a box of its own: what leaves it is cut. */
  within(x: number, y: number, width: number, height: number, draw: () => void): void {
    this.lines.push(`<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" overflow="hidden">`);
    draw();
    this.lines.push("</svg>");
  }

  /** The whole file. */
  document(width: number, height: number, title: string, description: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
      `<title>${escapeXml(title)}</title>`, `<desc>${escapeXml(description)}</desc>`, ...this.lines, "</svg>", "",
    ].join("\n");
  }

  private alpha(name: string): string {
    return this.globalAlpha < 1 ? ` ${name}="${n(this.globalAlpha)}"` : "";
  }
}
