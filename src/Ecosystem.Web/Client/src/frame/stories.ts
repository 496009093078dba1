// Saved views and stories: the parts are loaded only where something is to be done.
import "./blazor";

/** Listens on the page; to be called before the router starts, since a shared story stands in the address. */
export function attachStories(page: Document): void {
  if (location.hash.startsWith("#story=") || remembered()) void bar(page);
  void shelf(page);
  page.addEventListener("click", click => close(page, click.target instanceof Element ? click.target : null));
  page.addEventListener("keydown", key => { if (key.key === "Escape") close(page, null); });
  page.addEventListener("submit", event => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-save-view]")) return;
    event.preventDefault();
    void import("../stories/saving").then(({ saveView }) => saveView(form));
  });
}

// The form folds up when a person turns elsewhere, not when it has just said that the view is kept.
function close(page: Document, at: Element | null): void {
  for (const form of page.querySelectorAll<HTMLDetailsElement>("details.keep-view[open]"))
    if (!at || !form.contains(at)) form.open = false;
}

/** Looks again after another page came in place. */
export function followStories(page: Document): void {
  window.Blazor?.addEventListener("enhancedload", () => {
    if (remembered()) void bar(page);
    void shelf(page);
  });
}

// The code leaves the address at once: the router and everything that names the address should not meet it.
async function bar(page: Document): Promise<void> {
  const hash = location.hash;
  if (hash.startsWith("#story=")) history.replaceState(history.state, "", location.pathname + location.search);
  const { takeUp, showBar } = await import("../stories/player");
  takeUp(hash);
  const host = page.getElementById("story");
  if (host) await showBar(host);
}

async function shelf(page: Document): Promise<void> {
  const host = page.querySelector<HTMLElement>("[data-stories]:not([data-ready])");
  if (host) (await import("../stories/page")).showPage(host);
}

function remembered(): boolean {
  try {
    return sessionStorage.getItem("ecosystem.playing") !== null;
  } catch {
    return false;
  }
}
