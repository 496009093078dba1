// The network view of Explore, called from .NET: create(element, options, dotnet) gives a handle to update and dispose of.
import { loadGraph } from "./payload";
import { callbacksTo } from "./network/callbacks";
import type { Lang } from "./network/names";
import type { NetworkPicture } from "./network/picture";
import type { View } from "./network/scene";
import { drawsWithWebGL2, hasWebGL2 } from "./network/webgl";
import { Desk, type DotNet } from "./shared/desk";

export type NetworkHandle = NetworkPicture;

const noWebGL2 = "no-webgl2: this browser or machine has no WebGL 2";

export interface NetworkOptions extends View {
  readonly graphUrl: string;
  /** Texts of the stage: "network" is its accessible name, "networkHelp" says how to move by keyboard. */
  readonly labels: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

const desk = new Desk<NetworkOptions, NetworkHandle>("network", draw);

/**
 * Draws the network into an element and resolves once it is there. An element has one picture: a second call replaces the first.
 * Rejects with a message that starts with a code: "no-webgl2" where the browser cannot draw it.
 */
export const create = (element: HTMLElement, options: NetworkOptions, dotnet: DotNet | null): Promise<NetworkHandle> =>
  desk.create(element, options, dotnet);

/** The live picture of a host (the element with data-view), for tests and scripts of the page. */
export const handleOf = (host: HTMLElement | null): NetworkHandle | null => desk.handleOf(host);

desk.begin(document);

async function draw(host: HTMLElement, options: NetworkOptions, dotnet: DotNet): Promise<NetworkHandle> {
  if (typeof WebGL2RenderingContext === "undefined") throw new Error(noWebGL2);
  // Loaded late: the renderer's own modules fail to load where there is no WebGL 2.
  const [payload, { NetworkPicture }] = await Promise.all([loadGraph(options.graphUrl), import("./network/picture")]);
  describe(host, options.labels);
  let picture: NetworkPicture;
  try {
    picture = new NetworkPicture(host, payload, options, options.lang, callbacksTo(dotnet));
  } catch (error) {
    // A context of our own is tried for only now: making one takes long where the processor draws.
    host.replaceChildren();
    throw hasWebGL2() ? error : new Error(noWebGL2);
  }
  if (drawsWithWebGL2(host)) return picture;
  picture.dispose();
  throw new Error(noWebGL2);
}

function describe(element: HTMLElement, labels: Readonly<Record<string, string>>): void {
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  if (labels["network"]) element.setAttribute("aria-label", labels["network"]);
  if (labels["networkHelp"]) element.setAttribute("aria-description", labels["networkHelp"]);
}
