// Names of the lanes at the left, or above the marks where the screen is narrow, and what is left of a lane that is folded.
import { compact } from "../shared/money";
import { haloText, widthOf } from "./draw-text";
import type { Brush } from "./draw-marks";
import { clip } from "./events";
import { fontOf } from "./inks";
import { colorOf } from "./patterns";
import { foldable, type Metrics, type Row } from "./rows";
import { toneOfMark, type Camera } from "./scene";
import { isFull, lookOf } from "./status";

export interface LaneName { readonly name: string; readonly under: string }

export interface Heads {
  readonly rows: readonly Row[];
  /** Where the first lane begins on the canvas. */
  readonly top: number;
  readonly focused: Row | null;
  /** Arrows that fold and unfold. */
  readonly arrows: boolean;
  nameOf(row: Row): LaneName;
}

export function drawHeads(brush: Brush, metrics: Metrics, heads: Heads): void {
  for (const row of heads.rows) {
    const at = heads.top + row.top, name = heads.nameOf(row);
    if (heads.arrows) drawArrow(brush, metrics, row, at, name);
    if (row === heads.focused) {
      brush.draw.fillStyle = brush.inks.ink;
      brush.draw.fillRect(0, at + 2, 3, row.height - 5);
    }
    if (row.folded) drawFolded(brush, metrics, row, at, name);
    else if (metrics.narrow) drawAbove(brush, metrics, at, name);
    else drawBeside(brush, metrics, row, heads.top, name);
  }
}

function drawBeside(brush: Brush, metrics: Metrics, row: Row, top: number, { name, under }: LaneName): void {
  const { draw, inks } = brush, max = metrics.x0 - 36;
  draw.font = fontOf(inks, 12.5, 600);
  haloText(brush, clip(name, max, text => widthOf(draw, text)), 20, top + row.y - (under ? 7 : 0), inks.ink);
  if (!under) return;
  draw.font = fontOf(inks, 11);
  haloText(brush, clip(under, max, text => widthOf(draw, text)), 20, top + row.y + 9, inks.ink3);
}

function drawAbove(brush: Brush, metrics: Metrics, at: number, { name, under }: LaneName): void {
  const { draw, inks } = brush, max = metrics.width - 34;
  draw.font = fontOf(inks, 12, 600);
  const shown = clip(name, max * 0.7, text => widthOf(draw, text)), width = widthOf(draw, shown);
  haloText(brush, shown, 20, at + 12, inks.ink);
  draw.font = fontOf(inks, 11);
  if (under && max - width > 40) haloText(brush, clip(under, max - width - 8, text => widthOf(draw, text)), 27 + width, at + 12, inks.ink3);
}

/** Name, how many deals, their disclosed dollars: one thin line. */
function drawFolded(brush: Brush, metrics: Metrics, row: Row, at: number, { name }: LaneName): void {
  const { draw, inks, lang } = brush, y = at + row.height / 2, { lane } = row;
  const sum = `${lane.marks.length}${lane.low > 0 ? ` · ${lang === "zh" ? "" : "$"}${compact(lane.low, lang)}` : ""}`;
  draw.font = fontOf(inks, 11);
  const taken = widthOf(draw, sum);
  draw.font = fontOf(inks, 11.5, 500);
  // On a narrow screen both stand at the left, over the oldest and fewest deals.
  const room = metrics.narrow ? metrics.width * 0.36 : metrics.x0 - 44 - taken, shown = clip(name, room, text => widthOf(draw, text)), width = widthOf(draw, shown);
  haloText(brush, shown, 20, y + 0.5, inks.ink);
  draw.font = fontOf(inks, 11);
  if (metrics.narrow) haloText(brush, sum, 28 + width, y + 0.5, inks.ink2);
  else haloText(brush, sum, metrics.x0 - 16, y + 0.5, inks.ink2, "right");
}

function drawArrow(brush: Brush, metrics: Metrics, row: Row, at: number, { under }: LaneName): void {
  if (row.folded) chevron(brush, 7.5, at + row.height / 2, true);
  else chevron(brush, 7.5, metrics.narrow ? at + 12 : at + row.height / 2 - (under ? 7 : 0), false);
}

function chevron({ draw, inks }: Brush, x: number, y: number, folded: boolean): void {
  draw.strokeStyle = inks.ink3;
  draw.lineWidth = 1.3;
  draw.beginPath();
  const points = folded ? [[1, -3.5], [4.5, 0], [1, 3.5]] as const : [[-0.5, -1.5], [3, 2], [6.5, -1.5]] as const;
  for (const [i, [dx, dy]] of points.entries()) if (i) draw.lineTo(x + dx, y + dy); else draw.moveTo(x + dx, y + dy);
  draw.stroke();
}

/** A tick a deal, half as high where it enters no sum; one where several would fall on the same pixel. */
export function drawTicks({ draw, inks, payload }: Brush, metrics: Metrics, row: Row, top: number, camera: Camera): void {
  const y = top + row.y, paths = new Map<string, Set<number>>();
  for (const mark of row.lane.marks) {
    const x = Math.round(camera.xOf(mark.mid)), full = isFull(lookOf(payload, mark.deal));
    if (x < metrics.x0 - 2 || x > metrics.x1 + 2) continue;
    const key = `${full ? 1 : 0}${toneOfMark(payload, mark)}`, taken = paths.get(key);
    if (taken) taken.add(x); else paths.set(key, new Set([x]));
  }
  draw.lineWidth = 2;
  for (const [key, xs] of paths) {
    const reach = key.startsWith("1") ? foldable.tick / 2 : foldable.tick / 4;
    draw.strokeStyle = colorOf(inks, key.slice(1) as Parameters<typeof colorOf>[1]);
    draw.beginPath();
    for (const x of xs) {
      draw.moveTo(x, y - reach);
      draw.lineTo(x, y + reach);
    }
    draw.stroke();
  }
}
