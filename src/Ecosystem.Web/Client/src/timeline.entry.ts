// The timeline of Explore: deals on a time axis in lanes, and the money per quarter below them.
import { loadGraph } from "./payload";
import type { DotNetCallbacks, TimelineHandle, TimelineOptions } from "./timeline/types";
import { TimelineView } from "./timeline/view";

const shown = new WeakMap<HTMLElement, TimelineHandle>();
const calls = new WeakMap<HTMLElement, object>();

/**
 * Draws the timeline in an element; `data-ready` is set once the first picture stands. An element has one picture: a second call
 * replaces the first, which rejects with "superseded" where it was still loading.
 */
export async function create(element: HTMLElement, options: TimelineOptions, dotnet: DotNetCallbacks | null): Promise<TimelineHandle> {
  const call = {};
  calls.set(element, call);
  const payload = await loadGraph(options.graphUrl);
  if (calls.get(element) !== call) throw new Error("superseded: the element has a later picture");
  shown.get(element)?.dispose();
  const view = new TimelineView(element, payload, options, dotnet);
  shown.set(element, view);
  return view;
}

/** The timeline drawn in an element, for tests. */
export const handleOf = (element: HTMLElement): TimelineHandle | null => shown.get(element) ?? null;
