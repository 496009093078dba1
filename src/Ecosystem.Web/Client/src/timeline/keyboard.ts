// The stage by keyboard: lanes, deals, events, with a live region that says where one is.
import { sayDeal, sayEvent, sayFolded } from "./describe";
import { commandOf, toLane, toStep, type Command, type Focus, type MiddlesOf } from "./keys";
import { eventRow, type Row } from "./rows";
import type { TimelineView } from "./view";

export class Keyboard {
  private focus: Focus | null = null;
  private pending = false;
  private readonly ended = new AbortController();

  constructor(private readonly view: TimelineView) {
    const { scroller } = view.parts, on = { signal: this.ended.signal };
    scroller.addEventListener("keydown", event => this.pressed(event), on);
    scroller.addEventListener("blur", event => { if (!view.tip.element.contains(event.relatedTarget as Node | null)) view.hideTip(); }, on);
  }

  get focusedRow(): Row | null {
    return this.focus && this.focus.lane >= 0 ? this.view.picture.rows[this.focus.lane] ?? null : null;
  }

  /** -1 in a folded lane, whose deals are not seen one by one. */
  get focusedDeal(): number {
    return this.focusedRow?.folded ? -1 : this.focusedRow?.lane.marks[this.focus!.at]?.deal ?? -1;
  }

  get focusedEvent(): number {
    return this.focus?.lane === -1 ? this.events[this.focus.at]?.event ?? -1 : -1;
  }

  private get events() {
    return [...this.view.model.events].sort((a, b) => a.mid - b.mid);
  }

  private readonly middlesOf: MiddlesOf = lane =>
    lane < 0 ? this.events.map(event => event.mid) : this.middles(this.view.picture.rows[lane]);

  private middles(row: Row | undefined): readonly number[] {
    return !row || row.folded ? [] : row.lane.marks.map(mark => mark.mid);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = commandOf(event.key, event.shiftKey, this.focus !== null);
    if (!command) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: Command): void {
    const { camera, picture } = this.view, [first, last] = camera.days;
    switch (command.do) {
      case "pan": return camera.pan(command.by);
      case "zoom": return camera.zoomBy(command.by, this.focusedDay() ?? undefined);
      case "fit": return this.view.fit();
      case "leave": this.leave(); this.view.hideTip(); return this.view.redraw();
      case "open": return this.open();
      case "fold": return this.fold();
      case "lane": return this.goTo(toLane(this.focus, command.by, picture.rows.length, this.middlesOf, (first + last) / 2));
      case "step": return this.goTo(this.focus && toStep(this.focus, command.by, this.middlesOf));
    }
  }

  private focusedDay(): number | null {
    const day = this.focus ? this.middlesOf(this.focus.lane)[this.focus.at] ?? null : null, [first, last] = this.view.camera.days;
    return day !== null && day >= first && day <= last ? day : null;
  }

  private goTo(focus: Focus | null): void {
    this.focus = focus;
    if (!focus) return;
    this.bringIntoSight(focus);
    this.announce(focus);
    this.pending = true;
    this.view.redraw();
  }

  private bringIntoSight(focus: Focus): void {
    const { camera, parts, picture } = this.view, day = this.middlesOf(focus.lane)[focus.at], [first, last] = camera.days;
    const edge = (last - first) * 0.03;
    if (day !== undefined && (day < first + edge || day > last - edge)) camera.pan((day - (first + last) / 2) / (last - first), false);
    const row = this.focusedRow, space = picture.metrics.height - picture.metrics.band;
    if (!row) return;
    const { scrollTop } = parts.scroller;
    if (row.top < scrollTop) parts.scroller.scrollTop = row.top;
    else if (row.top + row.height > scrollTop + space) parts.scroller.scrollTop = row.top + row.height - space;
  }

  private announce(focus: Focus): void {
    const { model, parts, picture } = this.view, { words } = model, row = picture.rows[focus.lane];
    const place = words.say("ofLane", focus.at + 1, this.middlesOf(focus.lane).length);
    const event = this.events[focus.at];
    if (focus.lane < 0) parts.live.textContent = event ? `${sayEvent(event, words)}, ${place}` : "";
    else if (row?.folded) parts.live.textContent = `${model.nameOf(row.lane).name}: ${sayFolded(model.payload, row.lane.marks, words)}`;
    else if (row) parts.live.textContent = `${model.nameOf(row.lane).name}: ${sayDeal(model.index, this.focusedDeal, words)}, ${place}`;
  }

  /** After a frame the focused mark has its place: the tooltip can stand beside it. */
  painted(): void {
    if (!this.pending || !this.focus) return;
    this.pending = false;
    const { picture } = this.view;
    if (this.focus.lane < 0) {
      const placed = picture.events.find(event => event.event === this.focusedEvent);
      return placed ? this.view.pointer.showEvent(placed, { x: placed.x, y: Math.max(0, placed.row) * eventRow + 8 }) : undefined;
    }
    if (this.focusedRow?.folded) return this.view.pointer.showLane(this.focusedRow, (picture.metrics.x0 + picture.metrics.x1) / 2);
    const drawn = picture.drawn.find(({ item, row }) => row === this.focusedRow &&
      (item.kind === "mark" ? item.mark.deal === this.focusedDeal : item.marks.some(mark => mark.deal === this.focusedDeal)));
    if (drawn) this.view.pointer.showDeal(drawn, this.focusedDeal);
  }

  private open(): void {
    if (this.focusedDeal >= 0) this.view.openDeal(this.focusedDeal);
    else if (this.focusedEvent >= 0) this.view.openEvent(this.focusedEvent);
    else this.fold();
  }

  /** The focus stays in the lane, on its first deal. */
  private fold(): void {
    const row = this.focusedRow;
    if (!row) return;
    this.view.toggle(row);
    this.goTo({ lane: this.focus!.lane, at: 0 });
  }

  leave(): void {
    this.focus = null;
    this.view.parts.live.textContent = "";
  }

  dispose(): void {
    this.ended.abort();
  }
}
