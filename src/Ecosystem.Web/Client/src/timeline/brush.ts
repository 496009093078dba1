// The brush over the money per quarter.
import { brushX, type D3BrushEvent } from "d3-brush";
import type { ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import { dateSpan, toDate, toDay } from "../shared/dates";
import { moneyHeight, moneySize } from "./draw-money";
import { dragged, nudged, sameRange, type Range } from "./range";
import type { Days } from "./scales";
import type { Metrics } from "./rows";
import type { Words } from "./words";

export interface BrushView {
  readonly scale: ScaleTime<number, number>;
  readonly pxPerDay: number;
  readonly metrics: Metrics;
  readonly range: Range;
  readonly full: Days;
  readonly words: Words;
}

const grip = { width: 8, height: 15 } as const;

/** Draws into an SVG that lies over the bars; `chosen` hears of a range that a person set. */
export class RangeBrush {
  private view: BrushView | null = null;
  private edges = "";
  private shown = "";
  private readonly svg;
  private readonly shades;
  private readonly line;
  private readonly area;
  private readonly grips;
  private readonly brush = brushX<unknown>().handleSize(18).on("brush end", (event: D3BrushEvent<unknown>) => this.moved(event));

  constructor(element: SVGSVGElement, private readonly chosen: (range: Range) => void) {
    this.svg = select(element);
    this.shades = ([0, 1] as const).map(() => this.svg.append("rect").attr("class", "tl-shade"));
    this.line = this.svg.append("path").attr("class", "tl-range");
    this.area = this.svg.append("g").attr("class", "tl-brush");
    this.grips = ([0, 1] as const).map(edge => this.svg.append("rect").attr("class", "tl-grip").attr("rx", 2)
      .attr("width", grip.width).attr("height", grip.height).attr("tabindex", 0).attr("role", "slider")
      .on("keydown", (event: KeyboardEvent) => this.pressed(event, edge)));
  }

  update(view: BrushView): void {
    this.view = view;
    const { x0, x1 } = view.metrics, at = this.pixels(view);
    // This runs on every frame of a zoom: what has not changed is left alone.
    const shown = `${x0} ${x1} ${at} ${view.range} ${view.words.lang}`;
    if (shown === this.shown) return;
    this.shown = shown;
    if (this.edges !== `${x0} ${x1}`) {
      this.edges = `${x0} ${x1}`;
      this.brush.extent([[x0, moneySize.axis - 4], [x1, moneyHeight - moneySize.counts]]);
      this.area.call(this.brush);
    }
    this.area.call(this.brush.move, at);
    this.drawRange(at);
    this.grips.forEach((rect, edge) => this.describe(rect.node()!, edge as 0 | 1, view));
  }

  /** The range in pixels, cut at the plot's edges; null when it is out of sight. */
  private pixels({ scale, metrics, range, full }: BrushView): [number, number] | null {
    const left = scale(toDate(range[0] ?? full[0])), right = scale(toDate(range[1] === null ? full[1] : range[1] + 1));
    if (right <= metrics.x0 || left >= metrics.x1) return null;
    return [Math.max(metrics.x0, left), Math.min(metrics.x1, right)];
  }

  private moved(event: D3BrushEvent<unknown>): void {
    const { view } = this;
    if (!event.sourceEvent || !view) return;
    const selection = event.selection as [number, number] | null, before = this.pixels(view);
    this.drawRange(selection ?? before);
    if (event.type !== "end") return;
    this.shown = "";
    // A click on the ground chooses nothing: the range stays.
    if (!selection || selection[1] - selection[0] < 3) return this.update(view);
    const { scale } = view, days: Days = [scale.invert(selection[0]).getTime() / 864e5, scale.invert(selection[1]).getTime() / 864e5];
    const moved = [0, 1].map(edge => !before || Math.abs(selection[edge]! - before[edge]!) > 0.5) as [boolean, boolean];
    this.settle(dragged(view.range, moved, days, view.pxPerDay, view.full));
  }

  private pressed(event: KeyboardEvent, edge: 0 | 1): void {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12, Home: -12000, End: 12000 };
    const months = steps[event.key];
    if (months === undefined || !this.view) return;
    event.preventDefault();
    event.stopPropagation();
    this.settle(nudged(this.view.range, edge, months, this.view.full));
  }

  private settle(range: Range): void {
    if (!this.view) return;
    const changed = !sameRange(range, this.view.range);
    this.update({ ...this.view, range });
    if (changed) this.chosen(range);
  }

  private drawRange(at: [number, number] | null): void {
    const { metrics } = this.view!, top = moneySize.axis - 4, base = moneySize.axis + moneySize.bars;
    const [left, right] = at ?? [metrics.x1, metrics.x1];
    this.line.attr("d", at ? `M${left} ${base}V${top}H${right}V${base}` : null);
    ([[metrics.x0, left], [right, metrics.x1]] as const).forEach(([from, to], i) => this.shades[i]!
      .attr("x", from).attr("width", Math.max(0, to - from)).attr("y", top).attr("height", base - top));
    this.grips.forEach((rect, edge) => rect.attr("display", at ? null : "none")
      .attr("x", (edge ? right : left) - grip.width / 2).attr("y", top - grip.height / 2));
  }

  private describe(rect: SVGRectElement, edge: 0 | 1, { range, full, words }: BrushView): void {
    const value = range[edge], day = value ?? (edge ? full[1] - 1 : full[0]);
    rect.setAttribute("aria-label", words.say(edge ? "rangeTo" : "rangeFrom"));
    rect.setAttribute("aria-valuemin", String(full[0]));
    rect.setAttribute("aria-valuemax", String(full[1]));
    rect.setAttribute("aria-valuenow", String(toDay(toDate(day))));
    rect.setAttribute("aria-valuetext", value === null ? words.say(edge ? "openEnd" : "openStart") : dateSpan(day, day, words.lang));
  }

  dispose(): void {
    this.brush.on("brush end", null);
    this.svg.selectAll("*").remove();
  }
}
