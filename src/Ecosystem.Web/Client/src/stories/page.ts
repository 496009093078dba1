// The page of saved views and stories: everything on it is this browser's own, and is drawn here.
import { button, el, wordsOf, type Words } from "./dom";
import { readShelf, type Shelf } from "./model";
import { keep, load, merged } from "./shelf";
import { drawStories } from "./story-list";
import { drawViews } from "./view-list";
import { save } from "../shared/save";

/** What the lists need of the page. */
export interface Desk {
  readonly words: Words;
  readonly shelf: Shelf;
  /** Keeps a changed shelf and draws it; focus goes to what the selector names. */
  change(shelf: Shelf, focus?: string): void;
  say(text: string): void;
}

/** Draws the page in its host. */
export function showPage(host: HTMLElement): void {
  host.dataset["ready"] = "true";
  const words = wordsOf(host), status = el("output", { role: "status" }), body = el("div", { class: "shelf" });
  let shelf = load();
  const say = (text: string): void => { status.textContent = text; };
  const draw = (): void => body.replaceChildren(
    drawViews({ words, shelf, change, say }), drawStories({ words, shelf, change, say }), drawFiles({ words, shelf, change, say }));
  const change = (next: Shelf, focus?: string): void => {
    shelf = next;
    if (!keep(shelf)) say(words("notKept"));
    draw();
    if (focus) body.querySelector<HTMLElement>(focus)?.focus();
  };
  draw();
  host.replaceChildren(body, status);
  // Another tab may keep views meanwhile.
  addEventListener("storage", () => { shelf = load(); draw(); });
}

function drawFiles({ words, shelf, change, say }: Desk): HTMLElement {
  const input = el("input", { type: "file", accept: "application/json,.json", class: "vh", "aria-label": words("import"), change: () => void read() });
  const read = async (): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const other = file.size < 2_000_000 ? readShelf(parsed(await file.text())) : null;
    if (!other) return say(words("noSuchFile", file.name));
    const { shelf: both, added } = merged(shelf, other);
    change(both);
    say(words("imported", added));
  };
  return el("p", { class: "files" },
    button(words("export"), () => save(new Blob([JSON.stringify({ version: 1, ...shelf }, null, 2)], { type: "application/json" }), "ecosystem-saved-views.json"), undefined, shelf.views.length + shelf.stories.length === 0),
    button(words("import"), () => input.click()), input, el("span", { class: "muted" }, words("here")));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
