// The timeline of Explore: deals on a time axis in lanes, and the money per quarter below them.
import { loadGraph } from "./payload";
import { Desk, type DotNet } from "./shared/desk";
import type { Caption } from "./timeline/poster";
import { download, type PictureKind } from "./timeline/save";
import type { TimelineHandle, TimelineOptions } from "./timeline/types";
import { TimelineView } from "./timeline/view";

const desk = new Desk<TimelineOptions, TimelineHandle>("timeline", draw);

/** Draws the timeline in an element; its host says `data-ready` once the first picture stands. A second call replaces the first. */
export const create = (element: HTMLElement, options: TimelineOptions, dotnet: DotNet | null): Promise<TimelineHandle> =>
  desk.create(element, options, dotnet);

/** The live timeline of a host (the element with data-view), for tests. */
export const handleOf = (host: HTMLElement | null): TimelineHandle | null => desk.handleOf(host);

/** Saves the page's timeline as a file: what the menu "Take away" offers. False where there is none. */
export async function save(kind: PictureKind, caption: Caption): Promise<boolean> {
  const handle = handleOf(document.querySelector<HTMLElement>("[data-view=timeline]"));
  if (!handle) return false;
  download(await handle.file(kind, caption), `${caption.file}.${kind}`);
  return true;
}

desk.begin(document);

async function draw(host: HTMLElement, options: TimelineOptions, dotnet: DotNet): Promise<TimelineHandle> {
  return new TimelineView(host, await loadGraph(options.graphUrl), options, dotnet);
}
