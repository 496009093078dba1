// The card beside a mark. Its own element, filled with text nodes only.
import type { DealCard, FormLine } from "./describe";
import type { Words } from "./words";
import { lookSwatch, svgNs } from "./look-swatch";
import { placeTip, type Box } from "./tip-place";

export interface Anchor {
  /** The mark, in the window's pixels. */
  readonly mark: Box;
  readonly lane: { readonly top: number; readonly bottom: number };
}


type Child = Node | string | null;

export function el(name: string, className: string, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

export class Tooltip {
  readonly element = el("div", "tl-tip");

  constructor(private readonly icons: string) {
    this.element.hidden = true;
    this.element.setAttribute("role", "tooltip");
  }

  /** It offers a choice: it stays until one is made or refused. */
  get asks(): boolean {
    return !this.element.hidden && this.element.classList.contains("choice");
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
    this.element.classList.remove("choice");
  }

  showDeal(card: DealCard, words: Words, anchor: Anchor): void {
    const disputed = card.disputed
      ? el("span", "disp full", el("b", "", "≠"), words.say("disputed") + (card.disputed > 1 ? ` ${card.disputed}` : "")) : null;
    const head = el("div", "tl-tip-head", el("b", "", card.name), card.nameZh ? el("span", "zh", ` ${card.nameZh}`) : null,
      card.round ? ` · ${card.round} ` : " ", disputed);
    const rows = card.lines.map(line => this.line(line, words));
    rows.push(el("tr", "", el("td", "", el("b", "", words.say("headline"))), el("td", "num", el("b", "", card.headline))));
    this.show(anchor, head, el("div", "tl-tip-soft", `${card.when} · `, lookSwatch(card.look), ` ${card.status}`), el("table", "", el("tbody", "", ...rows)));
  }

  private line(line: FormLine, words: Words): HTMLElement {
    const chip = el("span", `fchip f-${line.form}`, this.icon(`form-${line.form}`, 11, "fi"), el("span", "", line.label));
    const escrow = line.escrow ? el("span", "escrow", this.icon("lock", 12, "ic"), words.say("escrow")) : null;
    return el("tr", "", el("td", "", chip, escrow ? " " : null, escrow), el("td", "num", line.amount));
  }

  private icon(name: string, size: number, className: string): Node {
    const svg = document.createElementNS(svgNs, "svg"), use = document.createElementNS(svgNs, "use");
    svg.setAttribute("class", className);
    svg.setAttribute("width", String(size));
    svg.setAttribute("height", String(size));
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${this.icons}#${name}`);
    svg.append(use);
    return svg;
  }

  /** A title over quiet lines: events and clusters. */
  showText(title: string, lines: readonly string[], anchor: Anchor): void {
    this.show(anchor, el("div", "tl-tip-head", el("b", "", title)), ...lines.map(line => el("div", "tl-tip-soft", line)));
  }

  /** Deals of one date, of which one is to be chosen. */
  showChoice(title: string, choices: readonly { readonly text: string; readonly amount: string; choose(): void }[], anchor: Anchor): void {
    const buttons = choices.map(choice => {
      const button = el("button", "", el("span", "", choice.text), el("span", "num", choice.amount));
      button.setAttribute("type", "button");
      button.addEventListener("click", () => choice.choose());
      return button;
    });
    this.show(anchor, el("div", "tl-tip-head", el("b", "", title)), el("div", "tl-tip-list", ...buttons));
    this.element.classList.add("choice");
    buttons[0]?.focus({ preventScroll: true });
  }

  private show(anchor: Anchor, ...children: Node[]): void {
    this.element.classList.remove("choice");
    this.element.replaceChildren(...children);
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    const screen = { x: 0, y: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
    const at = placeTip({ width, height }, anchor.mark, anchor.lane, screen);
    this.element.style.left = `${Math.round(at.x)}px`;
    this.element.style.top = `${Math.round(at.y)}px`;
  }
}
