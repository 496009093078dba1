// What the pointer does on the stage, told in the field's words. A name stands for its node, and counts before what it is written over.
import type { Point, Size } from "./fit";
import type { Pointed } from "./light";

export interface PointerReactions {
  /** Null when the pointer has left what it was on. */
  pointed(at: Pointed | null): void;
  clicked(at: Pointed | null): void;
}

const same = (a: Pointed | null, b: Pointed | null): boolean =>
  a === b || (a?.kind === "node" && b?.kind === "node" && a.node === b.node) || (a?.kind === "edge" && b?.kind === "edge" && a.key === b.key);

export class Pointer {
  private told: Pointed | null = null;

  /** @param nameAt the node whose name is written at a point of the stage, or -1 */
  constructor(private readonly stage: () => Size, private readonly nameAt: (point: Point) => number, private readonly reactions: PointerReactions) {}

  over(mark: Pointed | null, at: Point): void {
    this.tell(this.named(mark, at));
  }

  left(): void {
    this.tell(null);
  }

  clicked(mark: Pointed | null, at: Point): void {
    this.reactions.clicked(this.named(mark, at));
  }

  private named(mark: Pointed | null, at: Point): Pointed | null {
    const { width, height } = this.stage();
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
