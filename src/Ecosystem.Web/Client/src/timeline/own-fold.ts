// A lane folded here is folded at once; the page takes it into its address and answers.
import type { TimelineChange } from "./types";

/** How long the page may take to answer, in ms. */
const answerTime = 2000;

export class OwnFold {
  private own: { readonly fold: string; readonly until: number } | null = null;

  done(fold: string): void {
    this.own = { fold, until: performance.now() + answerTime };
  }

  /** Of lanes folded one after the other, the answer to an earlier one does not undo a later one. */
  settled(change: TimelineChange): TimelineChange {
    const { own } = this;
    if (!own || change.fold === undefined) return change;
    if ((change.fold ?? "") !== own.fold && performance.now() < own.until) return { ...change, fold: own.fold };
    this.own = null;
    return change;
  }
}
