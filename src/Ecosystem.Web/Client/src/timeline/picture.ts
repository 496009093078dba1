// Draws one frame and remembers what lies where.
import { toDay } from "../shared/dates";
import { Canvas } from "./canvas";
import type { TimeCamera } from "./camera";
import { drawCluster, drawLabel, drawMark, drawRing, drawSpan, type Brush } from "./draw-marks";
import { drawMoney, moneyHeight } from "./draw-money";
import { drawEventLabels, drawEventLines, drawGrid, drawHeads, drawRules, drawValuation } from "./draw-stage";
import { placeEvents, type PlacedEvent } from "./events";
import { HitMap, type Spot } from "./hit";
import { fontOf, readInks, type Inks } from "./inks";
import type { Model } from "./model";
import { Fills } from "./patterns";
import { eventRow, metricsOf, rowsBetween, rowsOf, totalHeight, type Metrics, type Row } from "./rows";
import { ClusterCache, placeRow, type Drawn } from "./scene";

export interface Lit {
  /** Deal under the pointer, deal with the keyboard's focus; -1: none. */
  readonly hovered: Drawn | null;
  readonly focusedDeal: number;
  readonly focusedRow: Row | null;
  readonly event: number;
}

export class Picture {
  metrics: Metrics = metricsOf(0, 0, false, false);
  rows: readonly Row[] = [];
  drawn: readonly Drawn[] = [];
  events: readonly PlacedEvent[] = [];
  private inks: Inks;
  private fills: Fills;
  private ratio = 1;
  private clusters = new ClusterCache(() => 4);
  private hits: HitMap<Drawn> | null = null;

  constructor(private readonly root: Element, readonly stage: Canvas, readonly money: Canvas, private readonly model: Model, private readonly camera: TimeCamera) {
    this.inks = readInks(root);
    this.fills = new Fills(this.inks, 1);
  }

  /** New size or new lanes. */
  layout(width: number, height: number): void {
    const { policy, valuations, lanes } = this.model.options;
    this.ratio = window.devicePixelRatio || 1;
    this.metrics = metricsOf(width, height, policy, valuations && lanes === "target");
    this.stage.resize(width, height, this.ratio);
    this.money.resize(width, moneyHeight, this.ratio);
    this.model.scaleMarks(this.metrics.narrow ? 20 : 26);
    this.rows = rowsOf(this.model.lanes, this.model.radius, this.metrics);
    this.clusters = new ClusterCache(this.model.radius);
    this.retheme();
  }

  retheme(): void {
    this.inks = readInks(this.root);
    this.fills = new Fills(this.inks, this.ratio);
  }

  get contentHeight(): number {
    return this.metrics.band + totalHeight(this.rows);
  }

  private brush(canvas: Canvas): Brush {
    return { draw: canvas.begin(this.inks.surface), inks: this.inks, fills: this.fills, payload: this.model.payload, lang: this.model.options.lang, cap: this.model.cap };
  }

  paint(scroll: number, lit: Lit): void {
    const brush = this.brush(this.stage), { draw } = brush, { metrics, model, camera } = this, top = metrics.band - scroll;
    const seen = this.rows.slice(...rowsBetween(this.rows, scroll, scroll + metrics.height - metrics.band));
    this.events = this.placeEvents(draw);
    draw.save();
    clip(draw, 0, metrics.band, metrics.width, metrics.height);
    drawGrid(brush, metrics, camera.scale.ticks(Math.max(2, Math.floor((metrics.x1 - metrics.x0) / 80))).map(toDay), camera);
    drawRules(brush, metrics, seen, top, true);
    draw.restore();
    drawEventLines(brush, metrics, this.events, lit.event);
    this.paintLanes(brush, seen, top, lit);
    if (!metrics.narrow) this.coverHeads(brush);
    draw.save();
    clip(draw, 0, metrics.band, metrics.width, metrics.height);
    this.paintValuations(brush, seen, top);
    drawRules(brush, metrics, seen, top);
    drawHeads(brush, metrics, seen, top, row => model.nameOf(row.lane), lit.focusedRow);
    for (const drawn of this.drawn) drawLabel(brush, drawn, metrics.width - 4);
    draw.restore();
    drawEventLabels(brush, this.events, lit.event);
    this.hits = null;
    if (!this.rows.length) this.sayEmpty(brush);
    drawMoney(this.brush(this.money), metrics, model.quarters, camera, model.words.say("deals"));
  }

  private placeEvents(draw: CanvasRenderingContext2D): PlacedEvent[] {
    const { metrics } = this;
    draw.font = fontOf(this.inks, 11);
    return placeEvents(this.model.events, day => this.camera.xOf(day), {
      x0: metrics.x0, x1: metrics.x1, left: metrics.narrow ? 4 : metrics.x0 - 60, right: metrics.width - 6, rows: 3,
      maxWidth: metrics.narrow ? 140 : 168, measure: text => draw.measureText(text).width,
    });
  }

  private paintLanes(brush: Brush, seen: readonly Row[], top: number, lit: Lit): void {
    const { draw } = brush, { metrics, camera } = this;
    this.drawn = seen.flatMap(row => placeRow(row, this.clusters.itemsOf(row, camera.pxPerDay), camera, top, metrics));
    draw.save();
    clip(draw, metrics.x0 - 10, metrics.band, metrics.x1 + 14, metrics.height);
    this.paintValuationLines(brush, seen, top);
    for (const { item, y } of this.drawn) if (item.kind === "mark") drawSpan(brush, item.mark, y, item.r, camera);
    // Small marks last: they stay seen, and can be hit, on top of large ones.
    for (const drawn of [...this.drawn].sort((a, b) => b.item.r - a.item.r)) this.paintItem(brush, drawn, lit);
    draw.restore();
  }

  private paintItem(brush: Brush, drawn: Drawn, lit: Lit): void {
    const { item, x, y } = drawn;
    if (item.kind === "cluster") drawCluster(brush, item, x, y);
    else drawMark(brush, item.mark, x, y, item.r);
    const deals = item.kind === "cluster" ? item.marks.map(mark => mark.deal) : [item.mark.deal];
    const selected = this.model.index.dealById.get(this.model.options.selected ?? "") ?? -2;
    if (deals.includes(selected)) drawRing(brush, x, y, item.r, "selected");
    if (drawn.row === lit.focusedRow && deals.includes(lit.focusedDeal)) drawRing(brush, x, y, item.r + (deals.includes(selected) ? 3 : 0), "focused");
    else if (lit.hovered && lit.hovered.item === item) drawRing(brush, x, y, item.r, "hovered");
  }

  private paintValuationLines(brush: Brush, seen: readonly Row[], top: number): void {
    for (const row of seen) this.withSteps(row, steps => drawValuation(brush, this.metrics, row, top, steps, this.model.today, this.model.level, this.camera, "line"));
  }

  private paintValuations(brush: Brush, seen: readonly Row[], top: number): void {
    for (const row of seen) this.withSteps(row, steps => drawValuation(brush, this.metrics, row, top, steps, this.model.today, this.model.level, this.camera, "value"));
  }

  private withSteps(row: Row, then: (steps: ReturnType<Model["valuationsOf"]>) => void): void {
    const steps = this.model.valuationsOf(row.lane);
    if (steps.length) then(steps);
  }

  /** Marks that slide out of the plot go under the heads. */
  private coverHeads({ draw, inks }: Brush): void {
    draw.fillStyle = inks.surface;
    draw.fillRect(0, this.metrics.band, this.metrics.x0 - 10, this.metrics.height);
  }

  private sayEmpty({ draw, inks }: Brush): void {
    draw.font = fontOf(inks, 14);
    draw.fillStyle = inks.ink3;
    draw.textAlign = "center";
    draw.textBaseline = "middle";
    draw.fillText(this.model.words.say("noDeals"), (this.metrics.x0 + this.metrics.x1) / 2, this.metrics.height / 2);
  }

  /** The mark or cluster under a point of the stage. */
  at(x: number, y: number, slack: number): Drawn | null {
    if (y < this.metrics.band) return null;
    this.hits ??= new HitMap(this.drawn.map((drawn): Spot<Drawn> => ({ x: drawn.x, y: drawn.y, r: drawn.item.r, what: drawn })));
    return this.hits.at(x, y, slack)?.what ?? null;
  }

  /** The event whose line, tick or label is under a point. */
  eventAt(x: number, y: number): PlacedEvent | null {
    const row = Math.floor((y - 4) / eventRow);
    const label = y < this.metrics.band ? this.events.find(event => event.row === row && x >= event.left && x <= event.left + event.width) : undefined;
    if (label) return label;
    const near = this.events.filter(event => Math.abs(event.x - x) < 4 && (event.row >= 0 || y < this.metrics.band + 2));
    return near.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
  }
}

function clip(draw: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  draw.beginPath();
  draw.rect(x0, y0, x1 - x0, y1 - y0);
  draw.clip();
}
