// Boxes already taken on the stage, in a coarse grid so that asking stays cheap at every frame.
import type { Box } from "./fit";

const cell = 64;

interface Taken { readonly box: Box; readonly owner: number }

export class Occupied {
  private readonly cells = new Map<number, Taken[]>();

  /** @param owner a node's number, or -1 for what belongs to none */
  add(box: Box, owner: number): void {
    const taken = { box, owner };
    eachCell(box, key => {
      const list = this.cells.get(key);
      if (list) list.push(taken); else this.cells.set(key, [taken]);
      return true;
    });
  }

  /** True when the box meets nothing but what is its own node's. */
  isFree(box: Box, owner: number): boolean {
    return eachCell(box, key => {
      const list = this.cells.get(key);
      return !list || list.every(taken => taken.owner === owner || !meet(taken.box, box));
    });
  }
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Visits the cells of a box until a visit answers false; the answer is the last one. */
function eachCell(box: Box, visit: (key: number) => boolean): boolean {
  const right = Math.floor(box.right / cell), bottom = Math.floor(box.bottom / cell);
  for (let column = Math.floor(box.left / cell); column <= right; column++) {
    for (let row = Math.floor(box.top / cell); row <= bottom; row++) {
      if (!visit(column * 4096 + row)) return false;
    }
  }
  return true;
}
