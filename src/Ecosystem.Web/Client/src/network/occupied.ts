// Boxes already taken on the stage, in a coarse grid so that asking stays cheap at every frame.
import type { Box, Size } from "./fit";

const cell = 48;

interface Taken { readonly box: Box; readonly owner: number; readonly weight: number }

export class Occupied {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cells: (Taken[] | undefined)[];

  constructor({ width, height }: Size) {
    this.columns = Math.floor(width / cell) + 1;
    this.rows = Math.floor(height / cell) + 1;
    this.cells = new Array(this.columns * this.rows);
  }

  /**
   * @param owner a node's number, or -1 for what belongs to none
   * @param weight how much it minds being covered; what must never be is Infinity
   */
  add(box: Box, owner: number, weight: number): void {
    const taken = { box, owner, weight };
    const { left, right, top, bottom } = this.span(box);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) (this.cells[row * this.columns + column] ??= []).push(taken);
    }
  }

  /** True when the box meets nothing but what is its own node's, or of less weight than bearable. */
  isFree(box: Box, owner: number, bearable: number): boolean {
    const { left, right, top, bottom } = this.span(box);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        for (const taken of this.cells[row * this.columns + column] ?? []) {
          if (taken.owner !== owner && taken.weight >= bearable && meet(taken.box, box)) return false;
        }
      }
    }
    return true;
  }

  /** The cells of a box, within the stage. */
  private span(box: Box): Box {
    const clip = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(value / cell)));
    return {
      left: clip(box.left, this.columns), right: clip(box.right, this.columns),
      top: clip(box.top, this.rows), bottom: clip(box.bottom, this.rows),
    };
  }
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
