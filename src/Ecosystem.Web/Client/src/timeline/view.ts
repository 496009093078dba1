// The timeline as the page sees it: builds the elements, listens, asks for frames.
import type { GraphPayload } from "../payload";
import type { Lang } from "../shared/money";
import { watchTheme } from "../shared/theme";
import { RangeBrush } from "./brush";
import { TimeCamera } from "./camera";
import { Canvas } from "./canvas";
import { Keyboard } from "./keyboard";
import { Model } from "./model";
import { Picture } from "./picture";
import { Pointer } from "./pointer";
import { isoOf, sameRange, type Range } from "./range";
import type { Caption } from "./poster";
import type { PictureKind } from "./save";
import { Skeleton } from "./skeleton";
import { Tooltip } from "./tooltip";
import type { DotNet } from "../shared/desk";
import { OwnFold } from "./own-fold";
import type { Row } from "./rows";
import { dealsShown, eventsShown, screenOfDeal, screenOfEvent, type Point } from "./sight";
import type { TimelineChange, TimelineHandle, TimelineOptions } from "./types";

export class TimelineView implements TimelineHandle {
  readonly model: Model;
  readonly picture: Picture;
  readonly camera: TimeCamera;
  readonly parts: Skeleton;
  readonly tip: Tooltip;
  private readonly brush: RangeBrush;
  readonly pointer: Pointer;
  private readonly keyboard: Keyboard;
  private readonly ends: (() => void)[] = [];
  private frame = 0;
  private saying = 0;
  private ownRange: Range | null = null;
  private readonly ownFold = new OwnFold();
  private disposed = false;
  isReady = false;

  constructor(private readonly element: HTMLElement, payload: GraphPayload, options: TimelineOptions, private readonly dotnet: DotNet | null) {
    this.model = new Model(payload, options);
    this.tip = new Tooltip(options.labels["icons"] ?? "icons.svg");
    this.parts = new Skeleton(this.tip.element);
    element.append(this.parts.root);
    const stage = new Canvas(this.parts.stage);
    this.camera = new TimeCamera(this.parts.stage, this.model.full, down => this.moved(down), event => this.pointer.moves(event));
    this.picture = new Picture(this.parts.root, stage, new Canvas(this.parts.bars), this.model, this.camera);
    this.brush = new RangeBrush(this.parts.axis, range => this.rangeChosen(range));
    this.pointer = new Pointer(this);
    this.keyboard = new Keyboard(this);
    this.watch();
    this.speak();
    this.resized();
  }

  private watch(): void {
    const sizes = new ResizeObserver(() => this.resized());
    sizes.observe(this.parts.scroller);
    const scrolled = (): void => { this.hideTip(); this.redraw(); };
    this.parts.scroller.addEventListener("scroll", scrolled, { passive: true });
    const fit = (): void => this.camera.show(this.model.full, true);
    for (const button of [this.parts.earlier, this.parts.later]) button.addEventListener("click", fit);
    this.ends.push(watchTheme(() => { this.picture.retheme(); this.redraw(); }), () => sizes.disconnect(), () => this.parts.scroller.removeEventListener("scroll", scrolled));
    // Measured text changes once the page's own type has arrived.
    void document.fonts?.ready.then(() => { this.picture.rewrite(); this.redraw(); });
  }

  private moved(down: number): void {
    if (down) this.parts.scroller.scrollTop -= down;
    this.hideTip();
    this.redraw();
  }

  private resized(): void {
    const { scroller } = this.parts, width = scroller.clientWidth, height = scroller.clientHeight;
    if (!width || !height) return;
    this.relayout(width, height);
    this.camera.frame(this.picture.metrics.x0, this.picture.metrics.x1);
    if (!this.isReady) this.camera.show(this.model.fit, false);
    this.paint();
    this.isReady = true;
    this.element.dataset["ready"] = "true";
  }

  private relayout(width = this.picture.metrics.width, height = this.picture.metrics.height): void {
    this.picture.layout(width, height);
    this.parts.fit(this.picture.contentHeight, width, this.picture.metrics);
  }

  /** One frame, however often it is asked for. */
  redraw(): void {
    if (this.frame || this.disposed) return;
    this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.disposed || !this.picture.metrics.width) return;
    const { focusedDeal, focusedRow, focusedEvent } = this.keyboard;
    const lit = { hovered: this.pointer.hovered, focusedDeal, focusedRow, event: this.pointer.event?.event ?? (focusedEvent >= 0 ? focusedEvent : this.model.selectedEvent) };
    this.picture.paint(this.parts.scroller.scrollTop, lit);
    const { camera, model, picture } = this;
    this.brush.update({ scale: camera.scale, pxPerDay: camera.pxPerDay, metrics: picture.metrics, range: this.ownRange ?? model.range, full: model.full, words: model.words });
    this.parts.sayOutside(model.outside(camera.days), model.words);
    this.keyboard.painted();
    // The element says which set its picture shows.
    this.element.dataset["drawn"] = model.options.set;
  }

  hideTip(): void {
    const inside = this.tip.element.contains(document.activeElement);
    this.tip.hide();
    if (inside) this.parts.scroller.focus({ preventScroll: true });
  }

  private rangeChosen(range: Range): void {
    this.ownRange = range;
    clearTimeout(this.saying);
    this.saying = window.setTimeout(() => this.call("RangeChosen", ...isoOf(range)), 150);
  }

  call(method: string, ...args: unknown[]): void {
    // The circuit may be gone while the page is still there: then the call rejects, or throws at once.
    void Promise.resolve().then(() => this.dotnet?.invokeMethodAsync(method, ...args)).catch(() => undefined);
  }

  openDeal(deal: number): void {
    this.call("DealClicked", this.model.payload.deals.id[deal]);
  }

  openEvent(event: number): void {
    this.call("EventClicked", this.model.payload.events.id[event]);
  }

  /** Folds or unfolds a lane at once; the page takes it into its address. */
  toggle(row: Row): void {
    const fold = this.model.fold.toggle(row.lane.key).toString();
    this.update({ fold });
    this.ownFold.done(fold);
    this.call("FoldChosen", fold);
  }

  update(asked: TimelineChange): void {
    if (this.disposed) return;
    const change = this.ownFold.settled(asked);
    const before = this.model.options, range = this.model.range, rebuilt = this.model.change(change), after = this.model.options;
    const own = this.ownRange !== null && sameRange(this.ownRange, this.model.range), dated = !sameRange(range, this.model.range);
    // A range brushed here is shown until the page has answered.
    if (own || dated) this.ownRange = null;
    if (rebuilt === "lanes") {
      this.keyboard.leave();
      this.hideTip();
    }
    if (before.lanes !== after.lanes || before.order !== after.order) this.parts.scroller.scrollTop = 0;
    if (rebuilt || before.policy !== after.policy || before.valuations !== after.valuations) {
      this.relayout();
      this.camera.frame(this.picture.metrics.x0, this.picture.metrics.x1);
    }
    // Dates set elsewhere move the picture; dates brushed here leave it where the hand is.
    if (dated && !own) this.fit();
    this.redraw();
  }

  fit(): void {
    this.camera.show(this.model.fit, true);
  }

  zoomIn(): void {
    this.camera.zoomBy(1.6);
  }

  zoomOut(): void {
    this.camera.zoomBy(1 / 1.6);
  }

  setLang(lang: Lang, labels?: Readonly<Record<string, string>>): void {
    if (this.disposed) return;
    this.model.speak(lang, labels);
    this.speak();
    this.redraw();
  }

  private speak(): void {
    this.parts.speak(this.model.words);
  }

  /** The writer of files comes when it is first asked for. */
  async file(kind: PictureKind, caption: Caption): Promise<Blob> {
    const { fileOf } = await import("./save");
    return await fileOf(kind, this.model, this.picture.inks, this.camera.days, caption);
  }

  screenOf(dealId: string): Point | null { return screenOfDeal(this, dealId); }
  screenOfEvent(eventId: string): Point | null { return screenOfEvent(this, eventId); }
  eventsShown(): string[] { return eventsShown(this); }
  lanesShown(): string[] { return this.model.lanes.map(lane => lane.key); }
  dealsShown(): string[] { return dealsShown(this.model); }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.isReady = false;
    cancelAnimationFrame(this.frame);
    clearTimeout(this.saying);
    this.pointer.dispose();
    this.keyboard.dispose();
    this.camera.dispose();
    this.brush.dispose();
    for (const end of this.ends) end();
    this.parts.root.remove();
    delete this.element.dataset["ready"];
  }
}
