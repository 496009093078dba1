// Gets a painting onto the visible canvas: a small one directly at every frame, a large one by way of sheets.
import { projectionOf } from "./fit";
import { paintAll } from "./paint";
import { Sheet, type Wanted } from "./sheet";

/** Items that are painted anew at every frame; more are painted on sheets. */
const few = 2600;

/** Milliseconds of painting in one frame: while the stage moves, at rest, and for what is seen first. */
const budgets = { moving: 5, still: 24, first: 60 } as const;

export class Easel {
  private front: Sheet | null = null;
  private back: Sheet | null = null;
  private spare: Sheet | null = null;

  constructor(private readonly ink: CanvasRenderingContext2D) {}

  static isQuick({ painting: { items } }: Wanted): boolean {
    return items.nodes.count + items.edges.count <= few;
  }

  /** Draws one frame; tells whether the items are those wanted, and whether another frame would make it better. */
  draw(wanted: Wanted, moving: boolean): { readonly complete: boolean; readonly more: boolean } {
    if (Easel.isQuick(wanted)) {
      this.drop();
      this.direct(wanted);
      return { complete: true, more: false };
    }
    this.work(wanted, moving);
    this.clear();
    this.front?.show(this.ink, projectionOf(wanted.view, wanted.stage), wanted.density);
    return { complete: this.front?.isLike(wanted) ?? false, more: this.back !== null || (!moving && !this.front?.isOf(wanted)) };
  }

  private direct({ painting, view, stage, factor, density }: Wanted): void {
    this.clear();
    this.ink.setTransform(density, 0, 0, density, 0, 0);
    paintAll(this.ink, painting, { projection: projectionOf(view, stage), stage, factor });
  }

  private work(wanted: Wanted, moving: boolean): void {
    if (!this.back && this.asks(wanted, moving)) {
      this.back = this.spare ?? new Sheet();
      this.spare = null;
      this.back.begin(wanted);
    } else if (this.back && !moving && !this.back.isOf(wanted)) {
      this.back.begin(wanted);
    }
    if (!this.back?.go(!this.front ? budgets.first : moving ? budgets.moving : budgets.still)) return;
    this.spare = this.front;
    this.front = this.back;
    this.back = null;
  }

  /** Whether a new sheet is due; on the move only for what the present one cannot show. */
  private asks(wanted: Wanted, moving: boolean): boolean {
    const { front } = this;
    if (!front || !front.isLike(wanted)) return true;
    return moving ? front.failsFor(projectionOf(wanted.view, wanted.stage), wanted.stage) : !front.isOf(wanted);
  }

  private clear(): void {
    this.ink.setTransform(1, 0, 0, 1, 0, 0);
    this.ink.clearRect(0, 0, this.ink.canvas.width, this.ink.canvas.height);
  }

  /** A large picture's sheets take memory; a small one has no use for them. */
  private drop(): void {
    this.front = this.back = this.spare = null;
  }
}
