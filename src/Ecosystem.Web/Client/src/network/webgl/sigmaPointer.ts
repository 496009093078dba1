// Sigma's pointer events as this field's: it says when a mark is entered and left, and nothing in between.
import type Sigma from "sigma";
import type { Pointed } from "../light";
import type { SurfaceEvents } from "../surface";

/** Sigma drops the listeners when it is killed. */
export function followSigma(renderer: Sigma, events: Pick<SurfaceEvents, "over" | "left" | "clicked">): void {
  let mark: Pointed | null = null;
  const over = (now: Pointed | null, at: { readonly x: number; readonly y: number }) => {
    mark = now;
    // While the stage is dragged things pass under the pointer; they are not pointed at.
    if (!renderer.getMouseCaptor().isMouseDown) events.over(mark, at);
  };
  const node = (key: string): Pointed => ({ kind: "node", node: Number(key) });
  renderer.on("enterNode", ({ node: key, event }) => over(node(key), event));
  renderer.on("enterEdge", ({ edge, event }) => over({ kind: "edge", key: edge }, event));
  renderer.on("leaveNode", ({ event }) => over(null, event));
  renderer.on("leaveEdge", ({ event }) => over(null, event));
  renderer.on("moveBody", ({ event }) => over(mark, event));
  renderer.on("leaveStage", () => { mark = null; events.left(); });
  renderer.on("clickNode", ({ node: key, event }) => events.clicked(node(key), event));
  renderer.on("clickEdge", ({ edge, event }) => events.clicked({ kind: "edge", key: edge }, event));
  renderer.on("clickStage", ({ event }) => events.clicked(null, event));
}
