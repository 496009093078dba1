// The timeline of Explore: deals on a time axis in lanes, and the money per quarter below them.
import { loadGraph } from "./payload";
import { Desk, type DotNet } from "./shared/desk";
import { save } from "./shared/save";
import type { Caption } from "./timeline/poster";
import type { PictureKind } from "./timeline/save";
import type { TimelineHandle, TimelineOptions } from "./timeline/types";
import { TimelineView } from "./timeline/view";

const desk = new Desk<TimelineOptions, TimelineHandle>("timeline", draw);

/** Draws the timeline in an element; its host says `data-ready` once the first picture stands. A second call replaces the first. */
export const create = (element: HTMLElement, options: TimelineOptions, dotnet: DotNet | null): Promise<TimelineHandle> =>
  desk.create(element, options, dotnet);

/** The live timeline of a host (the element with data-view), for tests. */
export const handleOf = (host: HTMLElement | null): TimelineHandle | null => desk.handleOf(host);

/** Saves the page's timeline as a file: what the menu "Take away" offers; nothing where there is no timeline. */
export async function take(format: PictureKind, caption: Caption): Promise<void> {
  const handle = handleOf(document.querySelector<HTMLElement>("[data-stage=timeline] > [data-view=timeline]"));
  if (handle) save(await handle.file(format, caption), `${caption.file}.${format}`);
}

desk.begin(document);

async function draw(host: HTMLElement, options: TimelineOptions, dotnet: DotNet): Promise<TimelineHandle> {
  return new TimelineView(host, await loadGraph(options.graphUrl), options, dotnet);
}
