// The search box as a combobox: / or Ctrl K leads to it, arrows choose, Enter opens, Escape leaves.
import "./blazor";
import { isShortcut, nextOption, searchHref } from "./found";
import type { Hit } from "./found";
import { drawFound, drawLine } from "./found-list";

const pause = 120;
const limit = 10;

interface Parts { readonly box: HTMLElement; readonly input: HTMLInputElement; readonly list: HTMLElement; readonly status: HTMLElement }

export function attachSearch(page: Document): void {
  let options: HTMLElement[] = [];
  let current = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let shownFor = "";

  const parts = (): Parts | null => {
    const box = page.querySelector<HTMLElement>("[data-search]");
    const input = box?.querySelector("input"), list = box?.querySelector<HTMLElement>("[role=listbox]");
    const status = box?.querySelector<HTMLElement>("[data-search-status]");
    return box && input && list && status ? { box, input, list, status } : null;
  };

  const close = (): void => {
    clearTimeout(waiting);
    asking?.abort();
    const found = parts();
    if (!found) return;
    found.list.hidden = true;
    found.list.replaceChildren();
    found.input.setAttribute("aria-expanded", "false");
    found.input.removeAttribute("aria-activedescendant");
    found.status.textContent = "";
    options = [];
    current = -1;
    shownFor = "";
  };

  const choose = (index: number): void => {
    const input = parts()?.input;
    options[current]?.setAttribute("aria-selected", "false");
    current = index;
    const option = options[current];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input?.setAttribute("aria-activedescendant", option.id);
    else input?.removeAttribute("aria-activedescendant");
  };

  const show = ({ box, input, list, status }: Parts, query: string, hits: readonly Hit[] | null): void => {
    const text = (key: string): string => box.dataset[key] ?? "";
    if (hits === null) list.replaceChildren(drawLine(page, text("failed")));
    else if (hits.length === 0) list.replaceChildren(drawLine(page, text("empty").replace("{0}", query)));
    else list.replaceChildren(...drawFound(page, hits, kind => box.dataset[kind] ?? kind, text("all").replace("{0}", query), searchHref(query)));
    options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    status.textContent = hits && hits.length > 0 ? text("count").replace("{0}", String(hits.length)) : list.textContent;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(-1);
    shownFor = query;
  };

  const ask = async (query: string): Promise<void> => {
    asking?.abort();
    const mine = asking = new AbortController();
    let hits: readonly Hit[] | null = null;
    try {
      const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(query)}&limit=${limit}`, { signal: mine.signal });
      if (answer.ok) hits = (await answer.json() as { items: Hit[] }).items;
    } catch {
      // Offline, or the query has changed meanwhile: the line in the list says the former, the next answer serves the latter.
    }
    const found = parts();
    if (!mine.signal.aborted && found && found.input.value.trim() === query) show(found, query, hits);
  };

  page.addEventListener("input", event => {
    const found = parts();
    if (!found || event.target !== found.input) return;
    clearTimeout(waiting);
    const query = found.input.value.trim();
    if (query === "") close();
    else waiting = setTimeout(() => void ask(query), pause);
  });

  page.addEventListener("focusin", event => {
    const found = parts();
    if (!found) return;
    const query = found.input.value.trim();
    if (event.target === found.input) { if (query !== "" && query !== shownFor) void ask(query); }
    else if (event.target instanceof Node && !found.box.contains(event.target)) close();
  });

  page.addEventListener("pointerdown", event => {
    const found = parts();
    if (found && event.target instanceof Node && !found.box.contains(event.target)) close();
  });

  page.addEventListener("keydown", event => {
    const found = parts();
    if (!found) return;
    if (event.target !== found.input) {
      const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches("input, textarea, select"));
      if (!isShortcut(event, typing)) return;
      event.preventDefault();
      found.input.focus();
      found.input.select();
      return;
    }
    if (event.isComposing) return;
    if (isShortcut(event, true)) {
      event.preventDefault();
      found.input.select();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (found.list.hidden) { found.input.value = ""; found.input.blur(); } else close();
    } else if (event.key === "Enter" && current >= 0) {
      event.preventDefault();
      options[current]?.click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (options.length === 0) return;
      event.preventDefault();
      choose(nextOption(current, options.length, event.key));
    }
  });

  page.addEventListener("click", event => {
    const found = parts();
    if (!found || !(event.target instanceof Element) || !event.target.closest("[role=option]") || !found.list.contains(event.target)) return;
    found.input.value = "";
    found.input.blur();
    // The link itself is followed first, and with it Blazor's enhanced navigation.
    setTimeout(close);
  });

  window.Blazor?.addEventListener("enhancedload", close);
}

