// Gets a painting onto the visible canvas by way of sheets: a small one whole in one frame, a large one a slice a frame.
import { projectionOf } from "./fit";
import { paintAll, type Painting } from "./paint";
import { isQuick } from "./reader";
import { Sheet, type Wanted } from "./sheet";

/** What remains to be seen of a sheet while something is lit over it. */
const faded = 0.14;

/** Milliseconds of painting in one frame: while the stage moves, at rest, and for what is seen first. */
const budgets = { moving: 4, still: 24, first: 40 } as const;

export class Easel {
  private front: Sheet | null = null;
  private back: Sheet | null = null;
  private spare: Sheet | null = null;

  constructor(private readonly ink: CanvasRenderingContext2D) {}

  /**
   * Draws one frame.
   * @param over what is lit, painted over the faded rest
   * @returns whether there is anything to see, whether that is the items wanted, and whether another frame would make it better
   */
  draw(wanted: Wanted, over: Painting | null, moving: boolean): { readonly any: boolean; readonly complete: boolean; readonly more: boolean } {
    this.work(wanted, moving);
    this.clear();
    const { front, ink } = this, projection = projectionOf(wanted.view, wanted.stage);
    ink.globalAlpha = over ? faded : 1;
    front?.show(ink, projection, wanted.density);
    ink.globalAlpha = 1;
    if (over) this.paint({ ...wanted, painting: over });
    return { any: front !== null, complete: front?.isLike(wanted) ?? false, more: this.back !== null || !front?.isOf(wanted) && !moving };
  }

  private paint({ painting, view, stage, factor, density }: Wanted): void {
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
    if (!this.back?.go(this.budgetFor(wanted, moving))) return;
    this.spare = this.front;
    this.front = this.back;
    this.back = null;
  }

  private budgetFor(wanted: Wanted, moving: boolean): number {
    if (isQuick(wanted.painting.items) && (!moving || !this.front?.isLike(wanted))) return Infinity;
    return !this.front ? budgets.first : moving ? budgets.moving : budgets.still;
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
}
