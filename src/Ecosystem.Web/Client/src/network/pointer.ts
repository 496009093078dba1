// What the pointer does on the stage, told in the field's words. A name stands for its node, and counts before what it is written over.
import type Sigma from "sigma";
import type { Point } from "./fit";
import type { Pointed } from "./light";

export interface PointerReactions {
  /** Null when the pointer has left what it was on. */
  pointed(at: Pointed | null): void;
  clicked(at: Pointed | null): void;
}

const same = (a: Pointed | null, b: Pointed | null): boolean =>
  a === b || (a?.kind === "node" && b?.kind === "node" && a.node === b.node) || (a?.kind === "edge" && b?.kind === "edge" && a.key === b.key);

/** Follows one renderer's pointer. Sigma drops the listeners when it is killed. */
export class Pointer {
  private mark: Pointed | null = null;
  private told: Pointed | null = null;

  /** @param nameAt the node whose name is written at a point of the stage, or -1 */
  constructor(private readonly renderer: Sigma, private readonly nameAt: (point: Point) => number, private readonly reactions: PointerReactions) {
    renderer.on("enterNode", ({ node, event }) => this.over({ kind: "node", node: Number(node) }, event));
    renderer.on("enterEdge", ({ edge, event }) => this.over({ kind: "edge", key: edge }, event));
    renderer.on("leaveNode", ({ event }) => this.over(null, event));
    renderer.on("leaveEdge", ({ event }) => this.over(null, event));
    renderer.on("moveBody", ({ event }) => this.over(this.mark, event));
    renderer.on("leaveStage", () => { this.mark = null; this.tell(null); });
    renderer.on("clickNode", ({ node, event }) => reactions.clicked(this.named({ kind: "node", node: Number(node) }, event)));
    renderer.on("clickEdge", ({ edge, event }) => reactions.clicked(this.named({ kind: "edge", key: edge }, event)));
    renderer.on("clickStage", ({ event }) => reactions.clicked(this.named(null, event)));
  }

  private over(mark: Pointed | null, at: Point): void {
    this.mark = mark;
    // While the stage is dragged things pass under the pointer; they are not pointed at.
    if (!this.renderer.getMouseCaptor().isMouseDown) this.tell(this.named(mark, at));
  }

  private named(mark: Pointed | null, at: Point): Pointed | null {
    const { width, height } = this.renderer.getDimensions();
    const onStage = at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
    const node = onStage ? this.nameAt(at) : -1;
    return node >= 0 ? { kind: "node", node } : mark;
  }

  private tell(at: Pointed | null): void {
    if (same(at, this.told)) return;
    this.told = at;
    this.reactions.pointed(at);
  }
}
