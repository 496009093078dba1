// The timeline of Explore: deals on a time axis in lanes, and the money per quarter below them.
import { loadGraph } from "./payload";
import type { DotNetCallbacks, TimelineHandle, TimelineOptions } from "./timeline/types";
import { TimelineView } from "./timeline/view";

const shown = new WeakMap<HTMLElement, TimelineHandle>();

/** Draws the timeline in an element; `data-ready` is set once the first picture stands. */
export async function create(element: HTMLElement, options: TimelineOptions, dotnet: DotNetCallbacks | null): Promise<TimelineHandle> {
  const payload = await loadGraph(options.graphUrl);
  shown.get(element)?.dispose();
  const view = new TimelineView(element, payload, options, dotnet);
  shown.set(element, view);
  return view;
}

/** The timeline drawn in an element, for tests. */
export const handleOf = (element: HTMLElement): TimelineHandle | null => shown.get(element) ?? null;
