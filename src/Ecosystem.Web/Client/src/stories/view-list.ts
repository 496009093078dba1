// The list of saved views: open, rename, note, order, delete.
import { button, el } from "./dom";
import { limits, textOf, viewOf, type SavedView } from "./model";
import type { Desk } from "./page";
import { moved, replaced } from "./shelf";

export function drawViews(desk: Desk): HTMLElement {
  const { words, shelf } = desk;
  return el("section", { class: "sec rule" },
    el("h2", {}, words("views")),
    shelf.views.length === 0
      ? el("p", { class: "empty" }, words("noViews"), " ", el("a", { href: "/explore/network" }, words("explore")))
      : el("ol", { class: "saved" }, ...shelf.views.map((view, index) => drawView(desk, view, index))));
}

function drawView(desk: Desk, view: SavedView, index: number): HTMLElement {
  const { words, shelf, change } = desk, last = shelf.views.length - 1;
  const put = (next: SavedView): void => change({ ...shelf, views: replaced(shelf.views, index, next) }, `[data-id="${CSS.escape(view.id)}"] a`);
  const move = (by: -1 | 1): void => change({ ...shelf, views: moved(shelf.views, index, by) }, `[data-id="${CSS.escape(view.id)}"] .acts button:not(:disabled)`);
  const item = el("li", { "data-id": view.id },
    el("div", { class: "what" },
      el("a", { href: view.url }, view.name), el("span", { class: "muted" }, ` ${words(viewOf(view.url))} · ${view.at.slice(0, 10)}`),
      view.note ? el("p", {}, view.note) : null),
    el("div", { class: "acts" },
      button(words("up", view.name), () => move(-1), "arrow-up", index === 0),
      button(words("down", view.name), () => move(1), "arrow-down", index === last),
      button(words("edit"), () => item.replaceChildren(editor(desk, view, put))),
      button(words("delete"), () => {
        change({ ...shelf, views: shelf.views.filter(each => each.id !== view.id) }, ".saved a, .shelf a");
        desk.say(words("deleted", view.name));
      })));
  return item;
}

function editor({ words, shelf, change }: Desk, view: SavedView, put: (view: SavedView) => void): HTMLElement {
  const name = el("input", { class: "inp", value: view.name, maxlength: String(limits.name), "aria-label": words("name"), required: true });
  const note = el("textarea", { class: "inp", rows: "3", maxlength: String(limits.text), "aria-label": words("note") }, view.note);
  const form = el("form", { class: "edit", submit: event => {
    event.preventDefault();
    put({ ...view, name: textOf(name.value, limits.name) || view.name, note: textOf(note.value, limits.text) });
  } }, name, note, el("div", { class: "acts" }, el("button", { type: "submit", class: "btn small primary" }, words("done")), button(words("cancel"), () => change(shelf))));
  queueMicrotask(() => name.focus());
  return form;
}
