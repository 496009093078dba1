// The elements of the timeline: a scrolling stage, the money below it, a live region, the tooltip.
import { moneyHeight } from "./draw-money";
import type { Metrics } from "./rows";
import { el } from "./tooltip";
import type { Words } from "./words";

let count = 0;

export class Skeleton {
  readonly stage = document.createElement("canvas");
  readonly bars = document.createElement("canvas");
  readonly axis = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  readonly live = el("div", "vh");
  readonly earlier = el("button", "tl-more earlier");
  readonly later = el("button", "tl-more later");
  private readonly hint = el("p", "vh");
  private readonly title = el("b", "");
  private readonly under = el("span", "");
  private readonly caption = el("div", "tl-caption", this.title, this.under);
  private readonly sizer = el("div", "tl-sizer", this.stage);
  readonly scroller = el("div", "tl-scroll", this.sizer);
  private readonly money = el("div", "tl-money", this.bars, this.axis, this.caption);
  readonly root: HTMLElement;

  constructor(tip: HTMLElement) {
    const id = `tl-keys-${++count}`;
    this.hint.id = id;
    this.stage.className = "tl-stage";
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute("role", "application");
    this.scroller.setAttribute("aria-describedby", id);
    this.bars.setAttribute("aria-hidden", "true");
    this.stage.setAttribute("aria-hidden", "true");
    this.live.setAttribute("aria-live", "polite");
    for (const button of [this.earlier, this.later]) button.setAttribute("type", "button");
    this.root = el("div", "tl", this.hint, this.scroller, this.money, this.earlier, this.later, this.live, tip);
    this.root.style.setProperty("--tl-money", `${moneyHeight}px`);
  }

  fit(contentHeight: number, width: number, metrics: Metrics): void {
    this.sizer.style.height = `${Math.max(contentHeight, metrics.height)}px`;
    this.axis.setAttribute("width", String(width));
    this.axis.setAttribute("height", String(moneyHeight));
    this.root.classList.toggle("narrow", metrics.narrow);
    this.root.style.setProperty("--tl-x0", `${metrics.x0}px`);
    this.root.style.setProperty("--tl-x1", `${metrics.x1}px`);
  }

  speak(words: Words): void {
    this.scroller.setAttribute("aria-label", words.say("timeline"));
    this.hint.textContent = words.say("keys");
    this.title.textContent = words.say("money");
    this.under.textContent = words.say("moneyHint");
  }

  sayOutside({ earlier, later }: { earlier: number; later: number }, words: Words): void {
    setMore(this.earlier, earlier, `‹ ${words.say("earlier", earlier)}`);
    setMore(this.later, later, `${words.say("later", later)} ›`);
  }
}

function setMore(button: HTMLElement, count: number, text: string): void {
  if (button.hidden !== (count === 0)) button.hidden = count === 0;
  if (button.textContent !== text) button.textContent = text;
}
