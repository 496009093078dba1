// Mouse and touch on the stage.
import { dealCard, sayMoney, spanOf, whenOf } from "./describe";
import type { PlacedEvent } from "./events";
import type { ClusterItem } from "./clusters";
import type { Row } from "./rows";
import type { Drawn } from "./scene";
import type { Anchor } from "./tooltip";
import type { TimelineView } from "./view";

interface Point { readonly x: number; readonly y: number }

/** Right end of the arrow before a lane's name. */
const arrowEnd = 18;

export class Pointer {
  hovered: Drawn | null = null;
  event: PlacedEvent | null = null;
  private folded: Row | null = null;
  /** Fingers on the stage and where they are. */
  private readonly touches = new Map<number, number>();
  private readonly ended = new AbortController();

  constructor(private readonly view: TimelineView) {
    const { stage, root } = view.parts, on = { signal: this.ended.signal };
    stage.addEventListener("pointermove", event => this.hover(event), on);
    stage.addEventListener("pointerleave", () => this.rest(), on);
    stage.addEventListener("click", event => this.click(event), on);
    stage.addEventListener("wheel", event => this.wheel(event), { ...on, passive: false });
    stage.addEventListener("pointerdown", event => this.touch(event), on);
    for (const end of ["pointerup", "pointercancel"] as const) stage.addEventListener(end, event => this.touches.delete(event.pointerId), on);
    root.addEventListener("keydown", event => { if (event.key === "Escape") view.hideTip(); }, on);
  }

  /** One finger up or down scrolls, as everywhere on the page; sideways it pans. Two fingers are the camera's. */
  private touch(event: PointerEvent): void {
    if (event.pointerType === "touch") this.touches.set(event.pointerId, event.clientX);
  }

  private drag(event: PointerEvent): void {
    const before = this.touches.get(event.pointerId);
    if (before === undefined) return;
    this.touches.set(event.pointerId, event.clientX);
    const { x0, x1 } = this.view.picture.metrics;
    if (this.touches.size === 1) this.view.camera.pan((before - event.clientX) / (x1 - x0), false);
  }

  /** Which events move the camera: not the wheel over the heads, which scrolls, nor a sideways wheel, which pans. */
  moves(event: Event): boolean {
    const { metrics } = this.view.picture;
    if (window.TouchEvent && event instanceof TouchEvent) return event.touches.length > 1;
    if (!(event instanceof WheelEvent)) return true;
    if (event.ctrlKey) return true;
    const overHeads = !metrics.narrow && this.place(event).x < metrics.x0 - 10;
    return !overHeads && !event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY);
  }

  private wheel(event: WheelEvent): void {
    const { camera, picture } = this.view;
    if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    camera.pan(event.deltaX / (picture.metrics.x1 - picture.metrics.x0), false);
  }

  private place(event: MouseEvent): Point {
    const box = this.view.parts.stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private hover(event: PointerEvent): void {
    if (event.pointerType === "touch") return this.drag(event);
    if (event.buttons) return;
    const at = this.place(event), { picture, parts } = this.view;
    const hit = picture.at(at.x, at.y, 4), line = hit ? null : picture.eventAt(at.x, at.y), row = hit || line ? null : this.rowAt(at.y);
    const folded = row?.folded ? row : null;
    parts.stage.style.cursor = hit || line || folded || row && this.overHead(at, row) ? "pointer" : "";
    if (hit?.item === this.hovered?.item && line?.event === this.event?.event && folded === this.folded) return;
    this.hovered = hit;
    this.event = line;
    this.folded = folded;
    if (this.view.tip.asks) return this.view.redraw();
    if (hit) this.show(hit);
    else if (line) this.showEvent(line, at);
    else if (folded) this.showLane(folded, at.x);
    else this.view.hideTip();
    this.view.redraw();
  }

  private rest(): void {
    if (!this.hovered && !this.event && !this.folded) return;
    this.hovered = this.event = this.folded = null;
    if (!this.view.tip.asks) this.view.hideTip();
    this.view.redraw();
  }

  private rowAt(y: number): Row | null {
    return this.view.picture.rowAt(y, this.view.parts.scroller.scrollTop);
  }

  /** The part of a lane that holds its name. */
  private overHead({ x, y }: Point, row: Row): boolean {
    const { metrics } = this.view.picture, top = metrics.band + row.top - this.view.parts.scroller.scrollTop;
    return metrics.narrow ? y < top + metrics.head : x < metrics.x0 - 10;
  }

  private click(event: MouseEvent): void {
    const at = this.place(event), touch = event instanceof PointerEvent && event.pointerType === "touch";
    const hit = this.view.picture.at(at.x, at.y, touch ? 14 : 4), row = this.rowAt(at.y);
    // A finger is broad: over a name it means the name.
    if (hit && !(touch && row && this.overHead(at, row))) return this.open(hit, touch);
    const line = row && this.overHead(at, row) ? null : this.view.picture.eventAt(at.x, at.y);
    if (line) return this.openEvent(line, at, touch);
    if (row && (row.folded || this.overHead(at, row))) return this.head(row, at);
    this.view.hideTip();
    this.view.call("BackgroundClicked");
  }

  /** The arrow, a folded lane and a lane without a page fold and unfold; a party's name opens its card. */
  private head(row: Row, { x }: Point): void {
    const { node } = row.lane;
    this.view.hideTip();
    if (row.folded || node < 0 || x < arrowEnd) this.view.toggle(row);
    else this.view.call("NodeClicked", this.view.model.payload.nodes.id[node]);
  }

  openEvent(event: PlacedEvent, at: Point, touch = false): void {
    if (touch) this.view.hideTip(); else this.showEvent(event, at);
    this.view.openEvent(event.event);
  }

  /** Opens a deal, zooms to a cluster, or asks which deal of one date is meant. */
  open(drawn: Drawn, touch: boolean): void {
    const { item } = drawn;
    if (item.kind === "mark") {
      // A finger gets the page's own card of the deal, which would lie under the tooltip.
      if (touch) this.view.hideTip(); else this.show(drawn);
      return this.view.openDeal(item.mark.deal);
    }
    if (item.coincident || this.view.camera.isClosest) return this.choose(item, drawn);
    const first = item.marks[0]!.mid, last = item.marks.at(-1)!.mid, room = Math.max(3, (last - first) * 0.35);
    this.view.camera.show([first - room, last + room], true);
  }

  private choose(cluster: ClusterItem, drawn: Drawn): void {
    const { model, tip } = this.view, { words } = model;
    tip.showChoice(words.say("chooseDeal"), cluster.marks.map(({ deal }) => {
      const card = dealCard(model.index, deal, words);
      return { text: [card.name, card.round].filter(Boolean).join(" · "), amount: card.headline, choose: () => { this.view.hideTip(); this.view.openDeal(deal); } };
    }), this.anchor(drawn));
  }

  /** The card of one deal beside its mark, or beside the cluster it is in. */
  showDeal(drawn: Drawn, deal: number): void {
    const { model, tip } = this.view;
    tip.showDeal(dealCard(model.index, deal, model.words), model.words, this.anchor(drawn));
  }

  show(drawn: Drawn): void {
    const { model, tip } = this.view, { words } = model;
    if (drawn.item.kind === "mark") return this.showDeal(drawn, drawn.item.mark.deal);
    const { marks, coincident } = drawn.item, closest = coincident || this.view.camera.isClosest;
    tip.showText(`${model.nameOf(drawn.row.lane).name} · ${words.deals(marks.length)}`,
      [spanOf(marks, words), sayMoney(model.payload, marks, words), words.say(closest ? "chooseDeal" : "zoomToCluster")], this.anchor(drawn));
  }

  /** What a folded lane holds. */
  showLane(row: Row, x: number): void {
    const { model, tip, parts, picture } = this.view, { words } = model, box = parts.stage.getBoundingClientRect();
    const top = box.top + picture.metrics.band + row.top - parts.scroller.scrollTop;
    tip.showText(`${model.nameOf(row.lane).name} · ${words.deals(row.lane.marks.length)}`,
      [spanOf(row.lane.marks, words), sayMoney(model.payload, row.lane.marks, words), words.say("unfold")],
      { mark: { x: box.left + x - 4, y: top, width: 8, height: row.height }, lane: { top, bottom: top + row.height } });
  }

  showEvent(event: PlacedEvent, at: Point): void {
    const { model, tip, parts, picture } = this.view, box = parts.stage.getBoundingClientRect();
    const inBand = at.y < picture.metrics.band, y = box.top + at.y;
    tip.showText(event.title, [`${model.words.term("event", event.kind)} · ${whenOf(event.from, event.to, model.words)}`, model.words.say("openEvent")], {
      mark: { x: box.left + event.x - 3, y: y - 6, width: 6, height: 12 },
      lane: inBand ? { top: box.top, bottom: box.top + picture.metrics.band } : { top: y - 10, bottom: y + 16 },
    });
  }

  private anchor({ x, y, row, item }: Drawn): Anchor {
    const box = this.view.parts.stage.getBoundingClientRect(), { metrics } = this.view.picture;
    const top = Math.max(box.top + metrics.band, box.top + metrics.band + row.top - this.view.parts.scroller.scrollTop);
    return {
      mark: { x: box.left + x - item.r, y: box.top + y - item.r, width: 2 * item.r, height: 2 * item.r },
      lane: { top, bottom: box.top + metrics.band + row.top + row.height - this.view.parts.scroller.scrollTop },
    };
  }

  dispose(): void {
    this.ended.abort();
  }
}
