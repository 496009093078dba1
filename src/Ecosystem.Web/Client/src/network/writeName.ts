// Writes one placed name, with a halo that keeps it readable over edges.
import type { Box } from "./fit";
import type { Pen } from "./ink";
import { scriptGap, type Placed } from "./labels";
import type { Look } from "./look";
import type { WrittenName } from "./names";

export function writeName(pen: Pen, { box, align, stacked, both }: Placed, { first, second }: WrittenName, strong: boolean, look: Look): void {
  const base = box.top + first.height / 2 + first.drop;
  line(pen, first.text, first.font, look.halo, strong ? look.ink : look.ink2, lineStart(box, align, stacked, first.width), base);
  if (!second || !both) return;
  const left = stacked ? lineStart(box, align, true, second.width) : box.left + first.width + scriptGap;
  line(pen, second.text, second.font, look.halo, look.ink2, left, stacked ? box.top + first.height + second.height / 2 + second.drop : base);
}

function line(pen: Pen, text: string, font: string, halo: string, color: string, x: number, y: number): void {
  pen.font = font;
  pen.lineJoin = "round";
  pen.lineWidth = 3.2;
  pen.strokeStyle = halo;
  pen.strokeText(text, x, y);
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}

/** Lines below one another lean on the side of the node. */
function lineStart(box: Box, align: Placed["align"], stacked: boolean, width: number): number {
  if (!stacked || align === "left") return box.left;
  return align === "right" ? box.right - width : (box.left + box.right - width) / 2;
}
