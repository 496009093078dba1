// Draws what was found, as text nodes only: names come from the data.
import { aliasOf, groupHits, hrefOf, namesOf } from "./found";
import type { Hit } from "./found";
import { inChinese } from "./language";

/** One group a kind, each hit an option that is a link, and last the way to the page of all results. */
export function drawFound(page: Document, hits: readonly Hit[], label: (kind: string) => string, all: string, allHref: string): HTMLElement[] {
  let made = 0;
  const groups = groupHits(hits).map(({ kind, hits: members }) => {
    const group = element(page, "div", "group");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label(kind));
    const head = element(page, "div", "kind", label(kind));
    head.setAttribute("aria-hidden", "true");
    group.append(head, ...members.map(hit => drawHit(page, hit, `found-${made++}`)));
    return group;
  });
  const last = element(page, "div", "group");
  last.setAttribute("role", "group");
  last.setAttribute("aria-label", all);
  last.append(option(page, allHref, `found-${made}`, element(page, "span", "nm soft", all)));
  return [...groups, last];
}

/** A line that is no result. */
export const drawLine = (page: Document, text: string): HTMLElement => element(page, "p", "say", text);

function drawHit(page: Document, hit: Hit, id: string): HTMLElement {
  const { first, second } = namesOf(hit, inChinese(page));
  const parts = [element(page, "span", "nm", first)];
  if (second) {
    const other = element(page, "span", "zh", second);
    other.lang = inChinese(page) ? "en" : "zh-Hans";
    parts.push(other);
  }
  const alias = aliasOf(hit);
  if (alias) parts.push(element(page, "span", "as", alias));
  return option(page, hrefOf(hit), id, ...parts);
}

function option(page: Document, href: string, id: string, ...children: HTMLElement[]): HTMLElement {
  const link = page.createElement("a");
  link.className = "hit";
  link.href = href;
  link.id = id;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.append(...children);
  return link;
}

function element(page: Document, tag: string, className: string, text = ""): HTMLElement {
  const made = page.createElement(tag);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}
