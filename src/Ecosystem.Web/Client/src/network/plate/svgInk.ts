// A canvas context's drawing calls written down as SVG: the same painting code makes the picture on screen and the file.
import { toRgb } from "../../shared/theme";
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
  constructor(private readonly measure: Pick<CanvasRenderingContext2D, "font" | "measureText">, private readonly hex = hexOf) {}

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
    const [, weight = "400", size = "12", family = "sans-serif"] = /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? [];
    const font = `font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}"`;
    this.lines.push(`<text x="${n(x)}" y="${n(y)}" ${font} fill="${this.hex(this.fillStyle)}"${this.halo ?? ""}${this.alpha("opacity")}>${escaped(text)}</text>`);
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
      `<title>${escaped(title)}</title>`, `<desc>${escaped(description)}</desc>`, ...this.lines, "</svg>", "",
    ].join("\n");
  }

  private alpha(name: string): string {
    return this.globalAlpha < 1 ? ` ${name}="${n(this.globalAlpha)}"` : "";
  }
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign] ?? sign);

const seen = new Map<Paint, string>();

/** A colour as every drawing program reads it. */
function hexOf(paint: Paint): string {
  let hex = seen.get(paint);
  if (hex === undefined) {
    hex = "#" + toRgb(String(paint)).map(part => Math.round(part * 255).toString(16).padStart(2, "0")).join("");
    seen.set(paint, hex);
  }
  return hex;
}
