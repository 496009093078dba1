// Draws one frame and remembers what lies where.
import { toDay } from "../shared/dates";
import { Canvas } from "./canvas";
import type { TimeCamera } from "./camera";
import type { Brush } from "./draw-marks";
import { drawAxis, drawMoney, moneyHeight } from "./draw-money";
import { forgetWidths } from "./draw-text";
import type { PlacedEvent } from "./events";
import { HitMap, type Spot } from "./hit";
import { fontOf, readInks, type Inks } from "./inks";
import type { Model } from "./model";
import { paintLanes, type Lit } from "./paint";
import { Fills } from "./patterns";
import { eventRow, metricsOf, rowAt, rowsBetween, rowsOf, totalHeight, type Metrics, type Row } from "./rows";
import { ClusterCache, type Drawn } from "./scene";
import { Stamps } from "./stamps";

export class Picture {
  metrics: Metrics = metricsOf(0, 0, false, false);
  rows: readonly Row[] = [];
  drawn: readonly Drawn[] = [];
  events: readonly PlacedEvent[] = [];
  inks: Inks;
  private fills: Fills;
  private stamps = new Stamps(1);
  private ratio = 1;
  private clusters = new ClusterCache(() => 4);
  private hits: HitMap<Drawn> | null = null;

  constructor(private readonly root: Element, readonly stage: Canvas, readonly money: Canvas, private readonly model: Model, private readonly camera: TimeCamera) {
    this.inks = readInks(root);
    this.fills = new Fills(this.inks, 1);
  }

  /** New size or new lanes. */
  layout(width: number, height: number): void {
    const { policy, valuations, lanes } = this.model.options, ratio = window.devicePixelRatio || 1;
    if (ratio !== this.ratio) {
      this.ratio = ratio;
      this.retheme();
    }
    this.metrics = metricsOf(width, height, policy, valuations && lanes === "target");
    this.stage.resize(width, height, ratio);
    this.money.resize(width, moneyHeight, ratio);
    this.model.scaleMarks(this.metrics.narrow ? 20 : 26);
    this.clusters = new ClusterCache(this.model.radius);
    this.arrange();
  }

  /** Lanes were folded or unfolded. */
  arrange(): void {
    this.rows = rowsOf(this.model.lanes, this.model.radius, this.metrics, key => this.model.fold.folds(key));
  }

  retheme(): void {
    this.inks = readInks(this.root);
    this.fills = new Fills(this.inks, this.ratio);
    this.stamps = new Stamps(this.ratio);
  }

  /** The page's own type has arrived: what was written or measured before is void. */
  rewrite(): void {
    forgetWidths();
    this.stamps.forget();
  }

  get contentHeight(): number {
    return this.metrics.band + totalHeight(this.rows);
  }

  private brush(canvas: Canvas): Brush {
    const draw = canvas.begin(this.inks.surface);
    return { draw, stamp: this.stamps.onto(draw), inks: this.inks, fills: this.fills, payload: this.model.payload, lang: this.model.options.lang, cap: this.model.cap };
  }

  paint(scroll: number, lit: Omit<Lit, "selected">): void {
    const { metrics, model, camera, clusters } = this;
    const ticks = camera.scale.ticks(Math.max(2, Math.floor((metrics.x1 - metrics.x0) / 80))).map(toDay);
    const selected = model.index.dealById.get(model.options.selected ?? "") ?? -1;
    const stage = this.brush(this.stage), below = this.brush(this.money);
    const rows = this.rows.slice(...rowsBetween(this.rows, scroll, scroll + metrics.height - metrics.band));
    ({ drawn: this.drawn, events: this.events } =
      paintLanes(stage, { model, metrics, camera, ticks, rows, top: metrics.band - scroll, clusters, lit: { ...lit, selected } }));
    this.hits = null;
    if (!this.rows.length) this.sayEmpty(stage);
    drawMoney(below, metrics, model.quarters, camera, model.words.say("deals"));
    drawAxis(below, metrics, ticks, camera);
  }

  private sayEmpty({ draw, inks }: Brush): void {
    draw.font = fontOf(inks, 14);
    draw.fillStyle = inks.ink3;
    draw.textAlign = "center";
    draw.textBaseline = "middle";
    draw.fillText(this.model.words.say(this.model.options.only ? "noLanes" : "noDeals"), (this.metrics.x0 + this.metrics.x1) / 2, this.metrics.height / 2);
  }

  /** The mark or cluster under a point of the stage. */
  at(x: number, y: number, slack: number): Drawn | null {
    if (y < this.metrics.band) return null;
    this.hits ??= new HitMap(this.drawn.map((drawn): Spot<Drawn> => ({ x: drawn.x, y: drawn.y, r: drawn.item.r, what: drawn })));
    return this.hits.at(x, y, slack)?.what ?? null;
  }

  /** The lane at a height of the stage. */
  rowAt(y: number, scroll: number): Row | null {
    return y < this.metrics.band ? null : rowAt(this.rows, y - this.metrics.band + scroll);
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
