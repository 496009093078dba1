// Marks, clusters and spans.
import type { GraphPayload } from "../payload";
import { precisionOf } from "../shared/dates";
import { bitsOf } from "../shared/forms";
import { compact, type Lang } from "../shared/money";
import { fontOf, type Inks } from "./inks";
import type { LaneMark } from "./lanes";
import { colorOf, type Fills } from "./patterns";
import { isOpen, toneOfMark, type Camera, type Drawn } from "./scene";
import type { ClusterItem } from "./clusters";
import type { Share } from "./shares";

export interface Brush {
  readonly draw: CanvasRenderingContext2D;
  readonly inks: Inks;
  readonly fills: Fills;
  readonly payload: GraphPayload;
  readonly lang: Lang;
  /** Dollars of the largest mark drawn to scale. */
  readonly cap: number;
}

const turn = 2 * Math.PI, up = -Math.PI / 2;

/** The bar of a date that is known to the month or the year only. */
export function drawSpan({ draw, inks, payload }: Brush, mark: LaneMark, y: number, r: number, camera: Camera): void {
  if (precisionOf(mark.from, mark.to) === "day") return;
  const left = camera.xOf(mark.from), right = camera.xOf(mark.to + 1);
  if (right - left < 2 * r + 2) return;
  draw.globalAlpha = isOpen(payload, mark) ? 0.55 : 0.9;
  draw.strokeStyle = colorOf(inks, toneOfMark(payload, mark));
  draw.lineWidth = 1.3;
  draw.beginPath();
  for (const [x0, y0, x1, y1] of [[left, y, right, y], [left, y - 4, left, y + 4], [right, y - 4, right, y + 4]] as const) {
    draw.moveTo(x0, y0);
    draw.lineTo(x1, y1);
  }
  draw.stroke();
  draw.globalAlpha = 1;
}

export function drawMark(brush: Brush, mark: LaneMark, x: number, y: number, r: number): void {
  const { draw, inks, payload } = brush, open = isOpen(payload, mark), color = colorOf(inks, toneOfMark(payload, mark));
  draw.save();
  draw.translate(x, y);
  if (mark.low === null) diamondPath(draw, r);
  else circlePath(draw, r);
  draw.fillStyle = inks.surface;
  draw.strokeStyle = inks.surface;
  draw.lineWidth = 3;
  draw.stroke();
  draw.fill();
  // A ceiling or a deal that enters no sum stays open; so does a diamond whose form is not known.
  if (mark.low && !open) drawPie(brush, mark.shares, r);
  if (mark.low === null && !open) fillDiamond(brush, mark.forms, r - 0.5);
  outline(draw, mark, r, open, color, inks);
  if ((mark.low ?? 0) > brush.cap * 1.001) {
    circlePath(draw, r + 2.5);
    draw.strokeStyle = color;
    draw.lineWidth = 1.2;
    draw.stroke();
  }
  draw.restore();
}

/** A diamond has no dollars to split: its forms stand side by side, so that none is told by hue alone. */
function fillDiamond({ draw, fills, payload }: Brush, mask: number, r: number): void {
  const forms = [...bitsOf(mask)], width = 2 * r / forms.length;
  if (!forms.length) return;
  draw.save();
  diamondPath(draw, r);
  draw.clip();
  forms.forEach((form, i) => {
    draw.fillStyle = fills.of(payload.forms[form] ?? "");
    draw.fillRect(i * width - r, -r, width, 2 * r);
  });
  draw.restore();
}

function outline(draw: CanvasRenderingContext2D, mark: LaneMark, r: number, open: boolean, color: string, inks: Inks): void {
  const filled = mark.low !== null && mark.low > 0 && !open;
  if (mark.low === null) diamondPath(draw, r - 0.5);
  else circlePath(draw, filled ? r - 0.5 : r - 0.7);
  const hatched = mark.shares.some(share => share.form < 0);
  draw.strokeStyle = filled && mark.shares.length > 1 ? inks.ink2 : color;
  draw.lineWidth = filled ? 1 : 1.4;
  if (open) {
    draw.globalAlpha = 0.8;
    draw.setLineDash([2.4, 1.8]);
  }
  if (!filled || hatched || mark.shares.length > 1) draw.stroke();
  draw.setLineDash([]);
}

/** A disc split by the dollars of its forms, from twelve o'clock. */
export function drawPie({ draw, inks, fills, payload }: Brush, shares: readonly Share[], r: number): void {
  const sum = shares.reduce((all, share) => all + share.low, 0);
  let from = up;
  for (const share of shares) {
    const to = from + share.low / sum * turn;
    draw.beginPath();
    if (shares.length > 1) draw.moveTo(0, 0);
    draw.arc(0, 0, r, from, to);
    draw.closePath();
    draw.fillStyle = fills.of(share.form < 0 ? "" : payload.forms[share.form] ?? "");
    draw.fill();
    if (shares.length > 1) {
      draw.strokeStyle = inks.surface;
      draw.lineWidth = 0.8;
      draw.stroke();
    }
    from = to;
  }
}

/** A count in a ring; the ring shows which forms the dollars inside were paid in. */
export function drawCluster(brush: Brush, cluster: ClusterItem, x: number, y: number): void {
  const { draw, inks, payload } = brush, shares = sharesOf(cluster.marks.filter(mark => !isOpen(payload, mark)));
  draw.save();
  draw.translate(x, y);
  circlePath(draw, cluster.r + 1.5);
  draw.fillStyle = inks.surface;
  draw.fill();
  if (shares.length) drawPie(brush, shares, cluster.r);
  else {
    circlePath(draw, cluster.r - 0.7);
    draw.strokeStyle = colorOf(inks, "undisclosed");
    draw.lineWidth = 1.4;
    draw.stroke();
  }
  const edge = colorOf(inks, "undisclosed");
  for (const r of [cluster.r - 0.5, cluster.r - 3.6]) {
    circlePath(draw, r);
    draw.strokeStyle = shares.length > 1 || shares[0]?.form === -1 ? edge : inks.surface;
    draw.lineWidth = 1;
    draw.stroke();
  }
  draw.fillStyle = inks.surface;
  draw.fill();
  draw.fillStyle = inks.ink;
  draw.font = fontOf(inks, 11, 600);
  draw.textAlign = "center";
  draw.textBaseline = "middle";
  draw.fillText(String(cluster.marks.length), 0, 0.5);
  draw.restore();
}

function sharesOf(marks: readonly LaneMark[]): Share[] {
  const sums = new Map<number, number>();
  for (const mark of marks) for (const share of mark.shares) sums.set(share.form, (sums.get(share.form) ?? 0) + share.low);
  return [...sums].sort(([a], [b]) => (a < 0 ? 99 : a) - (b < 0 ? 99 : b)).map(([form, low]) => ({ form, low }));
}

/** The figure of a big mark, where there is room before the next one; a disputed mark has its sign at the shoulder. */
export function drawLabel(brush: Brush, drawn: Drawn, right: number): void {
  if (drawn.item.kind !== "mark") return;
  const { draw, inks, payload, lang } = brush, { mark, r } = drawn.item;
  const figure = r >= 11 && mark.low ? compact(mark.low, lang) : "", sign = payload.deals.disputed[mark.deal] ? "≠" : "";
  draw.font = fontOf(inks, 11, 500);
  if (sign && drawn.room > 4) {
    draw.textAlign = "left";
    draw.textBaseline = "middle";
    draw.fillStyle = inks.ink2;
    draw.fillText(sign, drawn.x + r * 0.71 + 1, drawn.y - r * 0.71 - 3.5);
  }
  if (!figure) return;
  const width = draw.measureText(figure).width, left = drawn.x + r + 5;
  if (width + 9 <= drawn.room && left + width <= right) haloText(draw, inks, figure, left, drawn.y + 0.5, inks.ink);
}

export function haloText(draw: CanvasRenderingContext2D, inks: Inks, text: string, x: number, y: number, color: string): void {
  draw.textAlign = "left";
  draw.textBaseline = "middle";
  draw.strokeStyle = inks.surface;
  draw.lineWidth = 3.5;
  draw.lineJoin = "round";
  draw.strokeText(text, x, y);
  draw.fillStyle = color;
  draw.fillText(text, x, y);
}

/** The ring round what is chosen, focused or under the pointer. */
export function drawRing({ draw, inks }: Brush, x: number, y: number, r: number, kind: "selected" | "focused" | "hovered"): void {
  draw.save();
  draw.translate(x, y);
  circlePath(draw, r + 3.5);
  draw.strokeStyle = inks.ink;
  draw.lineWidth = kind === "hovered" ? 1.2 : 2;
  if (kind === "focused") draw.setLineDash([3, 2]);
  draw.stroke();
  draw.restore();
}

function circlePath(draw: CanvasRenderingContext2D, r: number): void {
  draw.beginPath();
  draw.arc(0, 0, r, 0, turn);
}

function diamondPath(draw: CanvasRenderingContext2D, r: number): void {
  draw.beginPath();
  draw.moveTo(0, -r);
  draw.lineTo(r, 0);
  draw.lineTo(0, r);
  draw.lineTo(-r, 0);
  draw.closePath();
}
