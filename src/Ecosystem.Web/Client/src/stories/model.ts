// Saved views and stories: what they hold, and how what comes from outside is checked. Text only; addresses lead to Explore and nowhere else.

/** A view that was kept: where it is, what it is called, what was thought of it. */
export interface SavedView { id: string; name: string; note: string; url: string; at: string }

/** A step of a story: a view with its text. */
export interface Step { name: string; text: string; url: string }

/** An ordered list of views with text. */
export interface Story { id: string; title: string; steps: Step[] }

/** Everything one browser keeps. */
export interface Shelf { views: SavedView[]; stories: Story[] }

/** The most of each that is kept or read; characters for texts. */
export const limits = { views: 200, stories: 50, steps: 40, name: 120, text: 1200, url: 2000 } as const;

const views = new Set(["network", "timeline", "deals", "ledger"]);

/** True for the address of a view of Explore: path and query below this site's root, nothing else. */
export function isViewUrl(url: unknown): url is string {
  if (typeof url !== "string" || url.length > limits.url || !url.startsWith("/explore/") || /[\u0000-\u0020\\#]/.test(url)) return false;
  const [, view] = /^\/explore\/([a-z]+)(\?[^#]*)?$/.exec(url) ?? [];
  return view !== undefined && views.has(view);
}

/** The view that an address opens: network, timeline, deals, ledger. */
export const viewOf = (url: string): string => /^\/explore\/([a-z]+)/.exec(url)?.[1] ?? "network";

/** A story as it was read from outside; null when anything of it is not as it must be. */
export function readStory(value: unknown): Story | null {
  if (!isRecord(value) || !Array.isArray(value["steps"]) || value["steps"].length < 1 || value["steps"].length > limits.steps) return null;
  const title = textOf(value["title"], limits.name);
  const steps = value["steps"].map(readStep);
  if (!title || steps.some(step => step === null)) return null;
  return { id: textOf(value["id"], 60) || newId(), title, steps: steps as Step[] };
}

/** Saved views and stories of a file; null when it is no such file. What is not as it must be is left out. */
export function readShelf(value: unknown): Shelf | null {
  if (!isRecord(value) || !Array.isArray(value["views"]) || !Array.isArray(value["stories"])) return null;
  return {
    views: value["views"].slice(0, limits.views).map(readView).filter(view => view !== null),
    stories: value["stories"].slice(0, limits.stories).map(story => isRecord(story) && Array.isArray(story["steps"]) && story["steps"].length === 0
      ? emptyStory(story) : readStory(story)).filter(story => story !== null),
  };
}

/** An id that no other view or story of this browser has. */
export const newId = (): string => crypto.randomUUID();

/** Text without control characters and with no spaces around it, cut to what is kept; empty for anything that is no text. */
export const textOf = (value: unknown, most: number): string =>
  typeof value === "string" ? value.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim().slice(0, most) : "";

function readView(value: unknown): SavedView | null {
  if (!isRecord(value) || !isViewUrl(value["url"])) return null;
  const name = textOf(value["name"], limits.name), at = textOf(value["at"], 40);
  return name ? { id: textOf(value["id"], 60) || newId(), name, note: textOf(value["note"], limits.text), url: value["url"], at } : null;
}

function readStep(value: unknown): Step | null {
  if (!isRecord(value) || !isViewUrl(value["url"])) return null;
  return { name: textOf(value["name"], limits.name), text: textOf(value["text"], limits.text), url: value["url"] };
}

function emptyStory(value: Record<string, unknown>): Story | null {
  const title = textOf(value["title"], limits.name);
  return title ? { id: textOf(value["id"], 60) || newId(), title, steps: [] } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
