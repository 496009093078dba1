// What the pointer does on the stage, told in the field's words.
import type Sigma from "sigma";
import type { Pointed } from "./light";

export interface PointerReactions {
  /** Null when the pointer has left what it was on. */
  pointed(at: Pointed | null): void;
  clicked(at: Pointed | null): void;
}

/** Sigma drops these listeners when it is killed. */
export function bindPointer(renderer: Sigma, { pointed, clicked }: PointerReactions): void {
  const mouse = renderer.getMouseCaptor();
  // While the stage is dragged things pass under the pointer; they are not pointed at.
  const unlessDragging = (at: Pointed) => { if (!mouse.isMouseDown) pointed(at); };
  renderer.on("enterNode", ({ node }) => unlessDragging({ kind: "node", node: Number(node) }));
  renderer.on("enterEdge", ({ edge }) => unlessDragging({ kind: "edge", key: edge }));
  renderer.on("leaveNode", () => pointed(null));
  renderer.on("leaveEdge", () => pointed(null));
  renderer.on("leaveStage", () => pointed(null));
  renderer.on("clickNode", ({ node }) => clicked({ kind: "node", node: Number(node) }));
  renderer.on("clickEdge", ({ edge }) => clicked({ kind: "edge", key: edge }));
  renderer.on("clickStage", () => clicked(null));
}
