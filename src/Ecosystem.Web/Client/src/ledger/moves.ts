// Where the arrow keys lead in a grid whose cells hold one or more links.

/** A place in the grid: row, cell in it, link in that. */
export interface Place { row: number; cell: number; stop: number }

/** How large the grid is; every cell has at least one stop: a cell without a link stops itself. */
export interface Size { rows: number; cells(row: number): number; stops(row: number, cell: number): number }

/** The place a key leads to; null for keys that are not the grid's and at its edges. */
export function move(from: Place, key: string, whole: boolean, size: Size): Place | null {
  switch (key) {
    case "ArrowRight": return right(from, size);
    case "ArrowLeft": return left(from, size);
    case "ArrowDown": return inRow(from, from.row + 1, size);
    case "ArrowUp": return inRow(from, from.row - 1, size);
    case "PageDown": return inRow(from, Math.min(size.rows - 1, from.row + 10), size);
    case "PageUp": return inRow(from, Math.max(0, from.row - 10), size);
    case "Home": return { row: whole ? 0 : from.row, cell: 0, stop: 0 };
    case "End": return end(whole ? size.rows - 1 : from.row, size);
    default: return null;
  }
}

function right(from: Place, size: Size): Place | null {
  if (from.stop + 1 < size.stops(from.row, from.cell)) return { ...from, stop: from.stop + 1 };
  return from.cell + 1 < size.cells(from.row) ? { row: from.row, cell: from.cell + 1, stop: 0 } : null;
}

function left(from: Place, size: Size): Place | null {
  if (from.stop > 0) return { ...from, stop: from.stop - 1 };
  return from.cell > 0 ? { row: from.row, cell: from.cell - 1, stop: size.stops(from.row, from.cell - 1) - 1 } : null;
}

function inRow(from: Place, row: number, size: Size): Place | null {
  if (row < 0 || row >= size.rows || row === from.row) return null;
  const cell = Math.min(from.cell, size.cells(row) - 1);
  return { row, cell, stop: Math.min(from.stop, size.stops(row, cell) - 1) };
}

function end(row: number, size: Size): Place {
  const cell = size.cells(row) - 1;
  return { row, cell, stop: size.stops(row, cell) - 1 };
}
