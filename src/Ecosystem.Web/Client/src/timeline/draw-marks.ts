// Marks and the spans of their dates.
import type { GraphPayload } from "../payload";
import { precisionOf } from "../shared/dates";
import { bitsOf } from "../shared/forms";
import type { Lang } from "../shared/money";
import type { Inks } from "./inks";
import type { LaneMark } from "./lanes";
import { fullTurn, outlineOf, path } from "./outlines";
import { colorOf } from "./patterns";
import type { FillSource, Pen } from "./pen";
import { toneOfMark, type Camera } from "./scene";
import { boxOf, type Stamp } from "./stamps";
import { drawOutline, innerRadius, isFull, lookOf, type Look } from "./status";
import type { Share } from "./shares";

export interface Brush {
  readonly draw: Pen;
  readonly inks: Inks;
  readonly fills: FillSource;
  readonly payload: GraphPayload;
  readonly lang: Lang;
  /** Dollars of the largest mark drawn to scale. */
  readonly cap: number;
  /** Puts down what was drawn before; left out where every drawing is to be drawn. */
  readonly stamp?: Stamp;
}

const up = -Math.PI / 2, smallMark = 8;

/** The bar of a date that is known to the month or the year only. */
export function drawSpan({ draw, inks, payload }: Brush, mark: LaneMark, y: number, r: number, camera: Camera): void {
  if (precisionOf(mark.from, mark.to) === "day") return;
  const left = camera.xOf(mark.from), right = camera.xOf(mark.to + 1);
  if (right - left < 2 * r + 2) return;
  draw.globalAlpha = isFull(lookOf(payload, mark.deal)) ? 0.9 : 0.55;
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
  const look = lookOf(brush.payload, mark.deal), over = (mark.low ?? 0) > brush.cap * 1.001;
  stamped(brush, () => `${look}|${over ? 1 : 0}|${Math.round(r * 4)}|${inkKeyOf(mark)}`, x, y, r + 3,
    own => paintMark(own, mark, r, look, over));
}

/** Draws at a place, or puts down what was drawn there before. */
export function stamped(brush: Brush, key: () => string, x: number, y: number, reach: number, paint: (brush: Brush) => void): void {
  if (brush.stamp) return brush.stamp(key(), x, y, boxOf(reach), draw => paint({ ...brush, draw }));
  brush.draw.save();
  brush.draw.translate(x, y);
  paint(brush);
  brush.draw.restore();
}

const inkKeys = new WeakMap<LaneMark, string>();

/** What marks of one size and status differ by. */
function inkKeyOf(mark: LaneMark): string {
  let key = inkKeys.get(mark);
  if (key === undefined) {
    const sum = mark.shares.reduce((all, share) => all + share.low, 0);
    const shares = mark.shares.map(share => `${share.form}:${Math.round(share.low / sum * 60)}`).join();
    inkKeys.set(mark, key = `${mark.low === null ? "n" : mark.low > 0 ? "" : "0"}${mark.forms}|${shares}`);
  }
  return key;
}

function paintMark(brush: Brush, mark: LaneMark, r: number, look: Look, over: boolean): void {
  const { draw, inks, payload } = brush, shape = outlineOf(mark), inner = innerRadius(look, r);
  path(draw, shape, r);
  draw.fillStyle = inks.surface;
  draw.strokeStyle = inks.surface;
  draw.lineWidth = 3;
  draw.stroke();
  draw.fill();
  if (isFull(look) && mark.low) drawPie(brush, mark.shares, inner);
  if (isFull(look) && mark.low === null) fillDiamond(brush, mark.forms, inner);
  draw.strokeStyle = mark.shares.length > 1 && isFull(look) ? inks.ink2 : colorOf(inks, toneOfMark(payload, mark));
  drawOutline(draw, shape, r, look);
  if (over) cutAcross(brush, r);
}

/** Drawn smaller than its dollars: a gap across it, as across a bar that is higher than its axis. */
function cutAcross({ draw, inks }: Brush, r: number): void {
  draw.strokeStyle = inks.surface;
  draw.lineWidth = 2.5;
  draw.beginPath();
  draw.moveTo(-r - 1, 0.38 * r + 3);
  draw.lineTo(r + 1, 0.38 * r - 3);
  draw.stroke();
}

/** A diamond has no dollars to split: its forms stand side by side, so that none is told by hue alone; hatched where no form is known either. */
function fillDiamond({ draw, fills, payload }: Brush, mask: number, r: number): void {
  const forms = [...bitsOf(mask)].map(form => payload.forms[form] ?? "");
  if (forms.length < 2) {
    path(draw, "diamond", r);
    draw.fillStyle = fills.of(forms[0] ?? "", true);
    draw.fill();
    return;
  }
  const width = 2 * r / forms.length;
  draw.save();
  path(draw, "diamond", r);
  draw.clip();
  forms.forEach((form, i) => {
    draw.fillStyle = fills.of(form, true);
    draw.fillRect(i * width - r, -r, width, 2 * r);
  });
  draw.restore();
}

/** A disc split by the dollars of its forms, from twelve o'clock. */
export function drawPie({ draw, inks, fills, payload }: Brush, shares: readonly Share[], r: number): void {
  const sum = shares.reduce((all, share) => all + share.low, 0);
  let from = up;
  for (const share of shares) {
    const to = from + share.low / sum * fullTurn;
    draw.beginPath();
    if (shares.length > 1) draw.moveTo(0, 0);
    draw.arc(0, 0, r, from, to);
    draw.closePath();
    draw.fillStyle = fills.of(share.form < 0 ? "" : payload.forms[share.form] ?? "", r < smallMark);
    draw.fill();
    if (shares.length > 1) {
      draw.strokeStyle = inks.surface;
      draw.lineWidth = 0.8;
      draw.stroke();
    }
    from = to;
  }
}

/** The ring round what is chosen, focused or under the pointer. */
export function drawRing({ draw, inks }: Brush, x: number, y: number, r: number, kind: "selected" | "focused" | "hovered"): void {
  draw.save();
  draw.translate(x, y);
  path(draw, "circle", r + 3.5);
  draw.strokeStyle = inks.ink;
  draw.lineWidth = kind === "hovered" ? 1.2 : 2;
  if (kind === "focused") draw.setLineDash([3, 2]);
  draw.stroke();
  draw.setLineDash([]);
  draw.restore();
}
