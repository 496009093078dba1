// The network view of Explore, called from .NET: create(element, options, dotnet) gives a handle to update and dispose of.
import { loadGraph } from "./payload";
import { callbacksTo } from "./network/callbacks";
import type { Lang } from "./network/names";
import { NetworkPicture } from "./network/picture";
import type { Format, Plate } from "./network/plate/plate";
import type { View } from "./network/scene";
import { Desk, type DotNet } from "./shared/desk";

export type NetworkHandle = NetworkPicture;

export interface NetworkOptions extends View {
  readonly graphUrl: string;
  /** Texts of the stage: "network" is its accessible name, "networkHelp" says how to move by keyboard. */
  readonly labels: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

const desk = new Desk<NetworkOptions, NetworkHandle>("network", draw);

/**
 * Draws the network into an element and resolves once it is there. An element has one picture: a second call replaces the first.
 * Rejects with a message that starts with a code: "no-canvas" where the browser cannot draw it.
 */
export const create = (element: HTMLElement, options: NetworkOptions, dotnet: DotNet | null): Promise<NetworkHandle> =>
  desk.create(element, options, dotnet);

/** The live picture of a host (the element with data-view), for tests and scripts of the page. */
export const handleOf = (host: HTMLElement | null): NetworkHandle | null => desk.handleOf(host);

/** Saves the page's picture as a file, see NetworkPicture.take; nothing where there is no picture. */
export const take = async (format: Format, plate: Plate, whole: boolean): Promise<void> =>
  await handleOf(document.querySelector("[data-stage=network] > [data-view=network]"))?.take(format, plate, whole);

desk.begin(document);

async function draw(host: HTMLElement, options: NetworkOptions, dotnet: DotNet): Promise<NetworkHandle> {
  const payload = await loadGraph(options.graphUrl);
  describe(host, options.labels);
  return new NetworkPicture(host, payload, options, options.lang, callbacksTo(dotnet), options.labels["lasso"]);
}

function describe(element: HTMLElement, labels: Readonly<Record<string, string>>): void {
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  if (labels["network"]) element.setAttribute("aria-label", labels["network"]);
  if (labels["networkHelp"]) element.setAttribute("aria-description", labels["networkHelp"]);
}
