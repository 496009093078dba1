// Money per quarter, stacked by form, with the number of deals under each bar.
import { axisTick, toDate } from "../shared/dates";
import { compact } from "../shared/money";
import type { Brush } from "./draw-marks";
import { haloText } from "./draw-text";
import { fontOf } from "./inks";
import { moneyTop, type Quarter } from "./quarters";
import type { Metrics } from "./rows";
import type { Camera } from "./scene";

export const moneySize = { axis: 24, bars: 104, counts: 20 } as const;
export const moneyHeight = moneySize.axis + moneySize.bars + moneySize.counts;

export function drawMoney(brush: Brush, metrics: Metrics, quarters: readonly Quarter[], camera: Camera, countWord: string): void {
  const { draw } = brush, base = moneySize.axis + moneySize.bars;
  const seen = quarters.filter(quarter => camera.xOf(quarter.to) > metrics.x0 && camera.xOf(quarter.from) < metrics.x1);
  const top = moneyTop(seen.map(quarter => quarter.low));
  const heightOf = (dollars: number): number => dollars / top * (moneySize.bars - 12);
  const shown = seen.some(quarter => quarter.low > 0) ? [top, top / 2] : [];
  drawScale(brush, metrics, shown, heightOf, base);
  draw.save();
  draw.beginPath();
  draw.rect(metrics.x0, 0, metrics.x1 - metrics.x0, moneyHeight);
  draw.clip();
  for (const quarter of seen) drawBar(brush, quarter, metrics, camera, heightOf, base, quarter.low > top ? quarter.low / top : 1);
  drawCounts(brush, seen, metrics, camera, base);
  draw.restore();
  sayScale(brush, metrics, shown, heightOf, base);
  drawBase(brush, metrics, base, countWord);
}

/** Years and months between the lanes and the bars. */
export function drawAxis({ draw, inks, lang }: Brush, metrics: Metrics, ticks: readonly number[], camera: Camera): void {
  draw.font = fontOf(inks, 11);
  draw.fillStyle = inks.ink3;
  draw.textAlign = "left";
  draw.textBaseline = "middle";
  for (const tick of ticks) {
    const x = camera.xOf(tick);
    if (x >= metrics.x0 - 1 && x <= metrics.x1 - 26) draw.fillText(axisTick(toDate(tick), lang), x + 3, 10.5);
  }
}

const levelOf = (value: number, heightOf: (dollars: number) => number, base: number): number => Math.round(base - heightOf(value)) + 0.5;

function drawScale({ draw, inks }: Brush, metrics: Metrics, values: readonly number[], heightOf: (dollars: number) => number, base: number): void {
  draw.strokeStyle = inks.line;
  draw.lineWidth = 1;
  draw.beginPath();
  for (const value of values) {
    draw.moveTo(metrics.x0, levelOf(value, heightOf, base));
    draw.lineTo(metrics.x1, levelOf(value, heightOf, base));
  }
  draw.stroke();
}

/** Beside the plot, or inside it above the bars where the screen is narrow. */
function sayScale(brush: Brush, metrics: Metrics, values: readonly number[], heightOf: (dollars: number) => number, base: number): void {
  const { draw, inks, lang } = brush;
  draw.font = fontOf(inks, 11);
  for (const value of values) {
    const text = `${lang === "zh" ? "" : "$"}${compact(value, lang)}`, y = levelOf(value, heightOf, base);
    if (metrics.narrow) haloText(brush, text, metrics.x0 + 8, y + 8, inks.ink2);
    else haloText(brush, text, metrics.x1 + 14, y, inks.ink3);
  }
}

function drawBar(brush: Brush, quarter: Quarter, metrics: Metrics, camera: Camera, heightOf: (dollars: number) => number, base: number, over: number): void {
  const { draw, fills, payload, lang } = brush;
  const left = camera.xOf(quarter.from), width = Math.max(1, camera.xOf(quarter.to) - left - 1);
  let y = base;
  for (const [form, dollars] of quarter.shares) {
    // What was paid is seen, be it little.
    const height = Math.max(0.8, heightOf(dollars) / over);
    y -= height;
    draw.save();
    draw.translate(left, y);
    draw.fillStyle = fills.of(form < 0 ? "" : payload.forms[form] ?? "");
    draw.fillRect(0, 0, width, height);
    draw.restore();
  }
  if (over > 1) cut(brush, metrics.x0, left, width, y, compact(quarter.low, lang));
}

/** A bar that is higher than the axis: a gap across it and its figure beside it. */
function cut(brush: Brush, x0: number, left: number, width: number, y: number, figure: string): void {
  const { draw, inks } = brush;
  draw.strokeStyle = inks.surface;
  draw.lineWidth = 3;
  draw.beginPath();
  draw.moveTo(left - 2, y + 15);
  draw.lineTo(left + width + 2, y + 9);
  draw.stroke();
  draw.font = fontOf(inks, 11, 500);
  const beside = draw.measureText(figure).width + 5;
  haloText(brush, figure, left - beside >= x0 ? left - beside : Math.max(left, x0) + 6, y + 6, inks.ink);
}

function drawCounts({ draw, inks }: Brush, seen: readonly Quarter[], metrics: Metrics, camera: Camera, base: number): void {
  draw.font = fontOf(inks, 11);
  draw.fillStyle = inks.ink2;
  draw.textAlign = "center";
  draw.textBaseline = "middle";
  for (const [middle, count] of countsOf(seen, metrics, camera)) draw.fillText(String(count), middle, base + 11);
}

/** A count per quarter where it fits, else per year. */
function countsOf(seen: readonly Quarter[], metrics: Metrics, camera: Camera): [x: number, count: number][] {
  if (camera.pxPerDay * 91 >= 17) return seen.flatMap(quarter => {
    const left = Math.max(metrics.x0, camera.xOf(quarter.from)), right = Math.min(metrics.x1, camera.xOf(quarter.to));
    return right - left < 14 ? [] : [[(left + right) / 2, quarter.deals]];
  });
  const years = new Map<number, number>();
  for (const quarter of seen) {
    const year = new Date(quarter.from * 864e5).getUTCFullYear();
    years.set(year, (years.get(year) ?? 0) + quarter.deals);
  }
  return [...years].map(([year, count]) => [camera.xOf(Date.UTC(year, 6, 2) / 864e5), count]);
}

function drawBase({ draw, inks }: Brush, metrics: Metrics, base: number, countWord: string): void {
  draw.strokeStyle = inks.lineStrong;
  draw.lineWidth = 1;
  draw.beginPath();
  draw.moveTo(metrics.x0, base + 0.5);
  draw.lineTo(metrics.x1, base + 0.5);
  draw.stroke();
  if (metrics.narrow) return;
  draw.font = fontOf(inks, 11);
  draw.fillStyle = inks.ink3;
  draw.textAlign = "left";
  draw.textBaseline = "middle";
  draw.fillText(countWord, 20, base + 11);
}
