// Writes SVG with the calls of a canvas: what the timeline draws on the screen it draws into a file by the same code.
import { escapeXml, fontAttributes, hexOf, num } from "../shared/svg";
import type { Pen } from "./pen";

interface State {
  x: number;
  y: number;
  /** Groups opened by clips since the last save. */
  groups: number;
  paint: Paint;
}

interface Paint {
  fillStyle: Pen["fillStyle"];
  strokeStyle: Pen["strokeStyle"];
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  lineCap: CanvasLineCap;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
}

const plain: Paint = {
  fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, lineJoin: "miter", lineCap: "butt", globalAlpha: 1,
  font: "400 11px sans-serif", textAlign: "start", textBaseline: "alphabetic", dash: [],
};

const ids = { clip: 0 };

export class SvgPen implements Pen {
  private readonly out: string[] = [];
  private readonly saved: State[] = [];
  private d = "";
  private state: State = { x: 0, y: 0, groups: 0, paint: { ...plain } };

  /** @param measure how wide a text is in a font, in px */
  constructor(private readonly measure: (text: string, font: string) => number) {}

  get fillStyle() { return this.state.paint.fillStyle; }
  set fillStyle(value) { this.state.paint.fillStyle = value; }
  get strokeStyle() { return this.state.paint.strokeStyle; }
  set strokeStyle(value) { this.state.paint.strokeStyle = value; }
  get lineWidth() { return this.state.paint.lineWidth; }
  set lineWidth(value) { this.state.paint.lineWidth = value; }
  get lineJoin() { return this.state.paint.lineJoin; }
  set lineJoin(value) { this.state.paint.lineJoin = value; }
  get lineCap() { return this.state.paint.lineCap; }
  set lineCap(value) { this.state.paint.lineCap = value; }
  get globalAlpha() { return this.state.paint.globalAlpha; }
  set globalAlpha(value) { this.state.paint.globalAlpha = value; }
  get font() { return this.state.paint.font; }
  set font(value) { this.state.paint.font = value; }
  get textAlign() { return this.state.paint.textAlign; }
  set textAlign(value) { this.state.paint.textAlign = value; }
  get textBaseline() { return this.state.paint.textBaseline; }
  set textBaseline(value) { this.state.paint.textBaseline = value; }

  save(): void {
    this.saved.push(this.state);
    this.state = { ...this.state, groups: 0, paint: { ...this.state.paint } };
  }

  restore(): void {
    this.out.push("</g>".repeat(this.state.groups));
    this.state = this.saved.pop() ?? this.state;
  }

  translate(x: number, y: number): void {
    this.state.x += x;
    this.state.y += y;
  }

  setLineDash(dash: Iterable<number>): void {
    this.state.paint.dash = [...dash];
  }

  measureText(text: string): TextMetrics {
    return { width: this.measure(text, this.font) } as TextMetrics;
  }

  beginPath(): void {
    this.d = "";
  }

  moveTo(x: number, y: number): void {
    this.d += `M${this.at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.d += `${this.d ? "L" : "M"}${this.at(x, y)}`;
  }

  closePath(): void {
    this.d += "Z";
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.d += `M${this.at(x, y)}h${num(width)}v${num(height)}h${num(-width)}Z`;
  }

  arc(x: number, y: number, r: number, from: number, to: number): void {
    const whole = to - from >= 2 * Math.PI - 1e-6, end = whole ? from + Math.PI : to;
    const point = (angle: number): string => this.at(x + r * Math.cos(angle), y + r * Math.sin(angle));
    const arc = (until: number, large: 0 | 1): string => `A${num(r)} ${num(r)} 0 ${large} 1 ${point(until)}`;
    this.d += `${this.d ? "L" : "M"}${point(from)}${arc(end, !whole && to - from > Math.PI ? 1 : 0)}`;
    if (whole) this.d += `${arc(to, 0)}Z`;
  }

  clip(): void {
    const id = `tl-clip-${++ids.clip}`;
    this.out.push(`<clipPath id="${id}"><path d="${this.d}"/></clipPath><g clip-path="url(#${id})">`);
    this.state.groups++;
  }

  fill(): void {
    this.out.push(`<path d="${this.d}" fill="${this.color(this.fillStyle)}"${this.alpha()}/>`);
  }

  stroke(): void {
    this.out.push(`<path d="${this.d}" fill="none"${this.lines()}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.out.push(`<rect x="${num(this.state.x + x)}" y="${num(this.state.y + y)}" width="${num(width)}" height="${num(height)}" fill="${this.color(this.fillStyle)}"${this.alpha()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.text(text, x, y, `fill="${this.color(this.fillStyle)}"`);
  }

  strokeText(text: string, x: number, y: number): void {
    this.text(text, x, y, `fill="none"${this.lines()}`);
  }

  /** Everything drawn so far. */
  content(): string {
    return this.out.join("");
  }

  private text(text: string, x: number, y: number, paint: string): void {
    const anchor = this.textAlign === "center" ? "middle" : this.textAlign === "right" || this.textAlign === "end" ? "end" : "start";
    // Middles of letters differ between programs; a third of the size below the middle they all agree on.
    const down = this.textBaseline === "middle" ? sizeOf(this.font) * 0.35 : 0;
    this.out.push(`<text x="${num(this.state.x + x)}" y="${num(this.state.y + y + down)}" ${fontAttributes(this.font)} text-anchor="${anchor}" ${paint}>${escapeXml(text)}</text>`);
  }

  private lines(): string {
    const { lineWidth, lineJoin, lineCap, dash } = this.state.paint;
    return ` stroke="${this.color(this.strokeStyle)}" stroke-width="${num(lineWidth)}"`
      + (dash.length ? ` stroke-dasharray="${dash.map(num).join(" ")}"` : "")
      + (lineJoin === "miter" ? "" : ` stroke-linejoin="${lineJoin}"`) + (lineCap === "butt" ? "" : ` stroke-linecap="${lineCap}"`) + this.alpha();
  }

  private alpha(): string {
    return this.globalAlpha < 1 ? ` opacity="${num(this.globalAlpha)}"` : "";
  }

  private color(style: Pen["fillStyle"]): string {
    if (typeof style !== "string") return "none";
    return style.startsWith("#") || style.startsWith("url(") ? style : hexOf(style);
  }

  private at(x: number, y: number): string {
    return `${num(this.state.x + x)} ${num(this.state.y + y)}`;
  }
}

const sizeOf = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
