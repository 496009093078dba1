// Mouse and touch on the stage.
import { isSummed } from "../payload";
import { usd } from "../shared/money";
import { dealCard, whenOf } from "./describe";
import type { PlacedEvent } from "./events";
import type { ClusterItem } from "./clusters";
import type { Drawn } from "./scene";
import type { Anchor } from "./tooltip";
import type { TimelineView } from "./view";

export class Pointer {
  hovered: Drawn | null = null;
  event: PlacedEvent | null = null;
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

  private place(event: MouseEvent): { x: number; y: number } {
    const box = this.view.parts.stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private hover(event: PointerEvent): void {
    if (event.pointerType === "touch") return this.drag(event);
    if (event.buttons) return;
    const { x, y } = this.place(event), { picture, parts } = this.view;
    const hit = picture.at(x, y, 4), line = hit ? null : picture.eventAt(x, y);
    parts.stage.style.cursor = hit || line ? "pointer" : "";
    if (hit?.item === this.hovered?.item && line?.event === this.event?.event) return;
    this.hovered = hit;
    this.event = line;
    if (this.view.tip.asks) return this.view.redraw();
    if (hit) this.show(hit);
    else if (line) this.showEvent(line, { x, y });
    else this.view.hideTip();
    this.view.redraw();
  }

  private rest(): void {
    if (!this.hovered && !this.event) return;
    this.hovered = this.event = null;
    if (!this.view.tip.asks) this.view.hideTip();
    this.view.redraw();
  }

  private click(event: MouseEvent): void {
    const { x, y } = this.place(event), touch = event instanceof PointerEvent && event.pointerType === "touch";
    const hit = this.view.picture.at(x, y, touch ? 14 : 4);
    if (hit) return this.open(hit, touch);
    const line = this.view.picture.eventAt(x, y);
    if (line) return this.showEvent(line, { x, y });
    this.view.hideTip();
    this.view.call("BackgroundClicked");
  }

  /** Opens a deal, zooms to a cluster, or asks which deal of one date is meant. */
  open(drawn: Drawn, touch: boolean): void {
    const { item } = drawn;
    if (item.kind === "mark") {
      // A finger gets the page's own card of the deal, which would lie under the tooltip.
      if (touch) this.view.hideTip(); else this.show(drawn);
      return this.view.openDeal(item.mark.deal);
    }
    if (item.coincident) return this.choose(item, drawn);
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
    const { marks, coincident } = drawn.item, summed = marks.filter(mark => isSummed(model.payload, mark.deal));
    const low = summed.reduce((sum, mark) => sum + (mark.low ?? 0), 0), disclosed = summed.filter(mark => mark.low !== null).length;
    tip.showText(`${model.nameOf(drawn.row.lane).name} · ${words.deals(marks.length)}`, [
      whenOf(marks[0]!.from, marks[0]!.to, words) + (coincident ? "" : ` – ${whenOf(marks.at(-1)!.from, marks.at(-1)!.to, words)}`),
      disclosed ? words.list([usd(low, words.lang), words.say("disclosedOf", disclosed, summed.length)]) : words.say("notDisclosed"),
      words.say(coincident ? "chooseDeal" : "zoomToCluster"),
    ], this.anchor(drawn));
  }

  showEvent(event: PlacedEvent, at: { x: number; y: number }): void {
    const { model, tip, parts, picture } = this.view, box = parts.stage.getBoundingClientRect();
    const inBand = at.y < picture.metrics.band, y = box.top + at.y;
    tip.showText(event.title, [`${model.words.term("event", event.kind)} · ${whenOf(event.from, event.to, model.words)}`], {
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
