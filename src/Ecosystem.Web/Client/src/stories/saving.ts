// Keeps the view that is open, from the form on Explore (Explore/SaveView.razor).
import { limits, textOf } from "./model";
import { keep, load, withView } from "./shelf";

/** Keeps what the form says of the view under it. */
export function saveView(form: HTMLFormElement): void {
  const data = new FormData(form), status = form.querySelector("output");
  const name = textOf(data.get("name"), limits.name) || (form.dataset["usual"] ?? "");
  const kept = keep(withView(load(), { name, note: textOf(data.get("note"), limits.text), url: location.pathname + location.search, at: new Date().toISOString() }));
  if (status) status.textContent = form.dataset[kept ? "saved" : "refused"] ?? "";
  if (kept) form.reset();
}
