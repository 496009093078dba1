// Text set into lines of a given width; Chinese may break between any two characters.

/** Breaks a text; a word longer than the line stands alone. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|\s+|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g) ?? []) {
    if (line && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

export interface Set<T> { readonly item: T; readonly x: number; readonly row: number }

/** Sets items of given widths side by side into rows. */
export function rowsOf<T>(items: readonly T[], width: number, widthOf: (item: T) => number, gap: number): readonly Set<T>[] {
  let x = 0, row = 0;
  return items.map(item => {
    const wide = widthOf(item);
    if (x > 0 && x + wide > width) { x = 0; row++; }
    const at = { item, x, row };
    x += wide + gap;
    return at;
  });
}
