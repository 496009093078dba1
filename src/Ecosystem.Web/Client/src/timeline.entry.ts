// The timeline of Explore: deals on a time axis in lanes, and the money per quarter below them.
import { loadGraph } from "./payload";
import { Desk, type DotNet } from "./shared/desk";
import type { TimelineHandle, TimelineOptions } from "./timeline/types";
import { TimelineView } from "./timeline/view";

const desk = new Desk<TimelineOptions, TimelineHandle>("timeline", draw);

/** Draws the timeline in an element; its host says `data-ready` once the first picture stands. A second call replaces the first. */
export const create = (element: HTMLElement, options: TimelineOptions, dotnet: DotNet | null): Promise<TimelineHandle> =>
  desk.create(element, options, dotnet);

/** The live timeline of a host (the element with data-view), for tests. */
export const handleOf = (host: HTMLElement | null): TimelineHandle | null => desk.handleOf(host);

desk.begin(document);

async function draw(host: HTMLElement, options: TimelineOptions, dotnet: DotNet): Promise<TimelineHandle> {
  return new TimelineView(host, await loadGraph(options.graphUrl), options, dotnet);
}
