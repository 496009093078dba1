// Plays a story over Explore: a bar with its text, and the view under it changes with every step. The story lives in this tab only.
import "../frame/blazor";
import { codeIn, decode, encode } from "./code";
import { button, el, wordsOf } from "./dom";
import { newId, type Story } from "./model";
import { keep, load, withStory } from "./shelf";

const key = "ecosystem.playing";

interface Playing { code: string; step: number }

/** Begins with the story that followed the address, if there is one; else the tab's own goes on. */
export function takeUp(hash: string): void {
  const code = codeIn(hash);
  if (code) remember({ code, step: 0 });
}

/** Plays a story from its first step. */
export async function play(story: Story): Promise<boolean> {
  const code = await encode(story);
  if (!code) return false;
  remember({ code, step: 0 });
  location.assign(story.steps[0]?.url ?? "/explore/network");
  return true;
}

/** Shows the bar of the story that this tab plays. */
export async function showBar(host: HTMLElement): Promise<void> {
  const playing = recall();
  if (!playing || host.dataset["shown"]) return;
  host.dataset["shown"] = "true";
  const story = await decode(playing.code);
  if (story) new StoryBar(host, story, playing);
  else {
    forget();
    say(host, wordsOf(host)("broken"), () => end(host));
  }
}

class StoryBar {
  readonly #words;
  readonly #end = new AbortController();

  constructor(private readonly host: HTMLElement, private readonly story: Story, private playing: Playing) {
    this.#words = wordsOf(host);
    document.addEventListener("keydown", event => this.#press(event), { signal: this.#end.signal });
    document.addEventListener("fullscreenchange", () => this.#draw(), { signal: this.#end.signal });
    document.documentElement.dataset["story"] = "true";
    this.#draw();
  }

  get #step() { return this.story.steps[this.playing.step] ?? this.story.steps[0]!; }

  #draw(): void {
    const { host, story, playing } = this, words = this.#words, last = story.steps.length - 1;
    host.setAttribute("aria-label", words("label", story.title));
    const focused = host.contains(document.activeElement) ? document.activeElement?.getAttribute("data-act") : null;
    host.replaceChildren(
      el("div", { class: "progress", role: "progressbar", "aria-valuemin": "1", "aria-valuemax": String(last + 1), "aria-valuenow": String(playing.step + 1), "aria-label": words("progress") },
        ...story.steps.map((_, index) => el("i", { class: index <= playing.step ? "on" : "" }))),
      el("div", { class: "said", "aria-live": "polite" },
        el("p", { class: "muted" }, `${story.title} · ${words("stepOf", playing.step + 1, last + 1)}`),
        el("h2", {}, el("a", { href: this.#step.url }, this.#step.name || story.title)),
        ...this.#step.text.split("\n").filter(line => line.trim()).map(line => el("p", {}, line))),
      el("div", { class: "acts" },
        act("previous", button(words("previous"), () => this.#go(playing.step - 1), "arrow-left", playing.step === 0)),
        act("next", button(words("next"), () => this.#go(playing.step + 1), "arrow-right", playing.step === last)),
        act("full", button(words(document.fullscreenElement ? "leaveFull" : "full"), () => void this.#full(), "expand")),
        act("keep", button(words("keep"), () => this.#keep())),
        act("close", button(words("close"), () => this.#close(), "close"))),
      el("output", { role: "status" }));
    host.hidden = false;
    document.documentElement.style.setProperty("--storybar", `${host.offsetHeight}px`);   // what is under it gives way
    if (focused) host.querySelector<HTMLElement>(`[data-act=${focused}]:not(:disabled), [data-act]:not(:disabled)`)?.focus();
  }

  #press(event: KeyboardEvent): void {
    const at = event.target instanceof Element ? event.target : null;
    if (event.altKey || event.ctrlKey || event.metaKey || at?.closest("input, textarea, select, [data-view]")) return;
    const free = at === null || at === document.body || this.host.contains(at) || at.matches("main, .stage");
    const last = this.story.steps.length - 1;
    const to = free ? { ArrowRight: this.playing.step + 1, PageDown: this.playing.step + 1, ArrowLeft: this.playing.step - 1, PageUp: this.playing.step - 1, Home: 0, End: last }[event.key] : undefined;
    if (to === undefined || to < 0 || to > last) return;
    event.preventDefault();
    this.#go(to);
  }

  #go(step: number): void {
    this.playing = { ...this.playing, step };
    remember(this.playing);
    const url = this.#step.url;
    // Within Explore the view changes in place; from elsewhere it opens.
    if (window.Blazor?.navigateTo) window.Blazor.navigateTo(url);
    else location.assign(url);
    this.#draw();
  }

  async #full(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      // Some places do not allow it; the bar plays all the same.
    }
  }

  #keep(): void {
    const kept = keep(withStory(load(), { ...this.story, id: newId() }));
    const status = this.host.querySelector("output");
    if (status) status.textContent = this.#words(kept ? "kept" : "notKept");
  }

  #close(): void {
    this.#end.abort();
    if (document.fullscreenElement) void document.exitFullscreen();
    end(this.host);
  }
}

function act(name: string, made: HTMLButtonElement): HTMLButtonElement {
  made.dataset["act"] = name;
  return made;
}

function say(host: HTMLElement, text: string, close: () => void): void {
  host.replaceChildren(el("p", { role: "alert" }, text), el("div", { class: "acts" }, button(wordsOf(host)("close"), close, "close")));
  host.hidden = false;
}

function end(host: HTMLElement): void {
  forget();
  delete host.dataset["shown"];
  delete document.documentElement.dataset["story"];
  host.hidden = true;
  host.replaceChildren();
}

function remember(playing: Playing): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(playing));
  } catch {
    // Without a memory the story ends with the page.
  }
}

function recall(): Playing | null {
  try {
    const { code, step } = JSON.parse(sessionStorage.getItem(key) ?? "null") as Playing;
    return typeof code === "string" && Number.isInteger(step) && step >= 0 ? { code, step } : null;
  } catch {
    return null;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
