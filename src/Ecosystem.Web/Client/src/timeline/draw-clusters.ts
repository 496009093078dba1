// Dense places: a count in a ring.
import { compact } from "../shared/money";
import type { ClusterItem } from "./clusters";
import { drawPie, stamped, type Brush } from "./draw-marks";
import { haloText, widthOf } from "./draw-text";
import { fontOf } from "./inks";
import type { LaneMark } from "./lanes";
import { path } from "./outlines";
import { colorOf } from "./patterns";
import type { Drawn } from "./scene";
import { isFull, lookOf } from "./status";
import type { Share } from "./shares";

/** A count in a ring; the ring shows which forms the dollars inside were paid in. */
export function drawCluster(brush: Brush, cluster: ClusterItem, x: number, y: number): void {
  const shares = sharesOf(brush, cluster), count = cluster.marks.length;
  stamped(brush, () => `ring|${count}|${keyOf(shares)}`, x, y, cluster.r + 3, own => paintCluster(own, shares, count, cluster.r));
}

const keyOf = (shares: readonly Share[]): string => {
  const sum = shares.reduce((all, share) => all + share.low, 0);
  return shares.map(share => `${share.form}:${Math.round(share.low / sum * 30)}`).join();
};

function paintCluster(brush: Brush, shares: readonly Share[], count: number, r: number): void {
  const { draw, inks } = brush;
  disc(brush, r + 1.5, inks.surface);
  if (shares.length) drawPie(brush, shares, r);
  const edge = colorOf(inks, "undisclosed"), plain = shares.length === 1 && shares[0]!.form >= 0;
  for (const at of [r - 0.5, r - 3.6]) {
    path(draw, "circle", at);
    draw.strokeStyle = plain ? inks.surface : edge;
    draw.lineWidth = 1;
    draw.stroke();
  }
  disc(brush, r - 3.6, inks.surface);
  draw.fillStyle = inks.ink;
  draw.font = fontOf(inks, count > 999 ? 9.5 : 11, 600);
  draw.textAlign = "center";
  draw.textBaseline = "middle";
  draw.fillText(String(count), 0, 0.5);
}

function disc({ draw }: Brush, r: number, color: string): void {
  path(draw, "circle", r);
  draw.fillStyle = color;
  draw.fill();
}

const kept = new WeakMap<ClusterItem, readonly Share[]>();

function sharesOf({ payload }: Brush, cluster: ClusterItem): readonly Share[] {
  let shares = kept.get(cluster);
  if (!shares) kept.set(cluster, shares = summed(cluster.marks.filter(mark => isFull(lookOf(payload, mark.deal)))));
  return shares;
}

function summed(marks: readonly LaneMark[]): Share[] {
  const sums = new Map<number, number>();
  for (const mark of marks) for (const share of mark.shares) sums.set(share.form, (sums.get(share.form) ?? 0) + share.low);
  return [...sums].sort(([a], [b]) => (a < 0 ? 99 : a) - (b < 0 ? 99 : b)).map(([form, low]) => ({ form, low }));
}

/** The figure of a big mark, where there is room before the next one; a disputed mark has its sign at the shoulder. */
export function drawLabel(brush: Brush, drawn: Drawn, right: number): void {
  if (drawn.item.kind !== "mark") return;
  const { draw, inks, payload, lang } = brush, { mark, r } = drawn.item, disputed = payload.deals.disputed[mark.deal] && drawn.room > 4;
  if (!disputed && r < 11) return;
  draw.font = fontOf(inks, 11, 500);
  if (disputed) {
    draw.textAlign = "left";
    draw.textBaseline = "middle";
    draw.fillStyle = inks.ink2;
    draw.fillText("≠", drawn.x + r * 0.71 + 1, drawn.y - r * 0.71 - 3.5);
  }
  if (r < 11 || !mark.low) return;
  const figure = (mark.high === null ? "≥ " : "") + compact(mark.low, lang), left = drawn.x + r + 5, width = widthOf(draw, figure);
  if (width + 9 <= drawn.room && left + width <= right) haloText(brush, figure, left, drawn.y + 0.5, inks.ink);
}
