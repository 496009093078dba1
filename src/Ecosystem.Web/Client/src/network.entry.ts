// The network view of Explore, called from .NET: create(element, options, dotnet) gives a handle to update and dispose of.
import { loadGraph } from "./payload";
import { callbacksTo, type DotNetCallbacks } from "./network/callbacks";
import type { Lang } from "./network/names";
import type { NetworkPicture } from "./network/picture";
import type { View } from "./network/scene";
import { hasWebGL2 } from "./network/webgl";

export type NetworkHandle = NetworkPicture;

export interface NetworkOptions extends View {
  readonly graphUrl: string;
  /** Texts of the stage: "network" is its accessible name, "networkHelp" says how to move by keyboard. */
  readonly labels: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

const pictures = new WeakMap<HTMLElement, NetworkHandle>();
const calls = new WeakMap<HTMLElement, object>();

/**
 * Draws the network into an element and resolves once it is there. An element has one picture: a second call replaces the first.
 * Rejects with a message that starts with a code: "no-webgl2" where the browser cannot draw it, "superseded" where a later call won.
 */
export async function create(element: HTMLElement, options: NetworkOptions, dotnet: DotNetCallbacks | null): Promise<NetworkHandle> {
  const call = {};
  calls.set(element, call);
  pictures.get(element)?.dispose();
  if (!hasWebGL2()) throw new Error("no-webgl2: this browser or machine has no WebGL 2");
  // Loaded late: the renderer's own modules fail to load where there is no WebGL 2.
  const [payload, { NetworkPicture }] = await Promise.all([loadGraph(options.graphUrl), import("./network/picture")]);
  if (calls.get(element) !== call) throw new Error("superseded: the element has a later picture");
  describe(element, options.labels);
  const picture = new NetworkPicture(element, payload, options, options.lang, callbacksTo(dotnet));
  pictures.set(element, picture);
  return picture;
}

/** The live picture of an element, for tests and scripts of the page. */
export const handleOf = (element: HTMLElement): NetworkHandle | null => pictures.get(element) ?? null;

function describe(element: HTMLElement, labels: Readonly<Record<string, string>>): void {
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  if (labels["network"]) element.setAttribute("aria-label", labels["network"]);
  if (labels["networkHelp"]) element.setAttribute("aria-description", labels["networkHelp"]);
}
