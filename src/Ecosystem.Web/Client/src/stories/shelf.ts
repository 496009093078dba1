// What one browser keeps, and the changes a person makes to it. A change gives a new shelf; the old one stays as it was.
import { limits, newId, readShelf, type SavedView, type Shelf, type Step, type Story } from "./model";

const key = "ecosystem.saved";
const empty: Shelf = { views: [], stories: [] };

/** What is kept; empty where nothing is, or where the browser keeps nothing. */
export function load(store: Pick<Storage, "getItem"> | null = storage()): Shelf {
  try {
    const kept = store?.getItem(key);
    return (kept ? readShelf(JSON.parse(kept)) : null) ?? empty;
  } catch {
    return empty;
  }
}

/** Keeps a shelf; false where the browser refuses (full, or private). */
export function keep(shelf: Shelf, store: Pick<Storage, "setItem"> | null = storage()): boolean {
  try {
    store?.setItem(key, JSON.stringify(shelf));
    return store !== null;
  } catch {
    return false;
  }
}

/** The shelf with a view put first; the oldest go when it is full. */
export const withView = (shelf: Shelf, view: Omit<SavedView, "id">): Shelf =>
  ({ ...shelf, views: [{ id: newId(), ...view }, ...shelf.views].slice(0, limits.views) });

/** The shelf with a story put first, or in the place of the one with its id. */
export function withStory(shelf: Shelf, story: Story): Shelf {
  const at = shelf.stories.findIndex(each => each.id === story.id);
  return { ...shelf, stories: at < 0 ? [story, ...shelf.stories].slice(0, limits.stories) : replaced(shelf.stories, at, story) };
}

/** The story of a view. */
export const stepOf = (view: SavedView): Step => ({ name: view.name, text: view.note, url: view.url });

/** The list with another item in a place. */
export const replaced = <T>(list: readonly T[], index: number, item: T): T[] => list.map((each, at) => at === index ? item : each);

/** A list with one item moved up (-1) or down (1); the same list at its ends. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by, item = list[index], other = list[to];
  return item === undefined || other === undefined ? [...list] : replaced(replaced(list, index, other), to, item);
}

/** Both shelves as one: what is already there (by id) stays, the new comes after; with the number of new ones. */
export function merged(shelf: Shelf, other: Shelf): { shelf: Shelf; added: number } {
  const views = other.views.filter(view => !shelf.views.some(own => own.id === view.id));
  const stories = other.stories.filter(story => !shelf.stories.some(own => own.id === story.id));
  return {
    shelf: { views: [...shelf.views, ...views].slice(0, limits.views), stories: [...shelf.stories, ...stories].slice(0, limits.stories) },
    added: views.length + stories.length,
  };
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;   // Some browsers throw where a page may keep nothing.
  }
}
