// The ground of the lanes: grid, rules, events, valuations.
import { compact } from "../shared/money";
import type { Brush } from "./draw-marks";
import { haloText } from "./draw-text";
import type { PlacedEvent } from "./events";
import { eventRow, type Metrics, type Row } from "./rows";
import { fontOf } from "./inks";
import type { Camera } from "./scene";
import { corners, type Step } from "./valuations";

/** Half a pixel, so that a hairline is one pixel. */
const crisp = (at: number): number => Math.round(at) + 0.5;

export function drawGrid({ draw, inks }: Brush, metrics: Metrics, ticks: readonly number[], camera: Camera): void {
  draw.strokeStyle = inks.line;
  draw.lineWidth = 1;
  draw.beginPath();
  for (const tick of ticks) {
    const x = crisp(camera.xOf(tick));
    if (x < metrics.x0 || x > metrics.x1) continue;
    draw.moveTo(x, metrics.band);
    draw.lineTo(x, metrics.height);
  }
  draw.stroke();
}

/** Hairlines between the lanes; in the plot they lie under the marks. */
export function drawRules({ draw, inks }: Brush, metrics: Metrics, rows: readonly Row[], top: number, whole = false): void {
  draw.strokeStyle = inks.line;
  draw.lineWidth = 1;
  draw.beginPath();
  for (const row of rows) {
    const y = crisp(top + row.top + row.height - 1);
    draw.moveTo(0, y);
    draw.lineTo(whole ? metrics.width : metrics.x0 - 10, y);
  }
  draw.stroke();
}

/** Lines of events across all lanes: dotted for policy, solid for export control; a tick where there is no room for a label. */
export function drawEventLines({ draw, inks }: Brush, metrics: Metrics, events: readonly PlacedEvent[], lit: number): void {
  draw.lineWidth = 1;
  for (const event of events) {
    const x = crisp(event.x - 0.5), bright = event.event === lit;
    draw.strokeStyle = bright ? inks.ink : event.row >= 0 || event.kind !== "policy" ? inks.ink3 : inks.lineStrong;
    draw.setLineDash(event.kind === "policy" && event.row >= 0 ? [1.5, 2.5] : []);
    draw.beginPath();
    draw.moveTo(x, event.row >= 0 ? 6 + event.row * eventRow : metrics.band - 7);
    draw.lineTo(x, event.row >= 0 || bright ? metrics.height : metrics.band - 1);
    draw.stroke();
  }
  draw.setLineDash([]);
}

export function drawEventLabels(brush: Brush, events: readonly PlacedEvent[], lit: number): void {
  const { draw, inks } = brush;
  draw.font = fontOf(inks, 11);
  for (const event of events)
    if (event.row >= 0) haloText(brush, event.label, event.left, 6 + event.row * eventRow + 6, event.event === lit ? inks.ink : inks.ink2);
}

/** A thin step line in the lane, or its last value at the right edge of the plot. */
export function drawValuation(brush: Brush, metrics: Metrics, row: Row, top: number, steps: readonly Step[], today: number, level: (value: number) => number, camera: Camera, part: "line" | "value"): void {
  const { draw, inks, lang } = brush;
  const low = top + row.top + row.height - 6, high = top + row.top + metrics.head + 8;
  const yOf = (value: number): number => Math.round(low - level(value) * (low - high)) + 0.5;
  if (part === "line") {
    draw.beginPath();
    for (const [day, value] of corners(steps, today)) draw.lineTo(camera.xOf(day), yOf(value));
    draw.strokeStyle = inks.ink3;
    draw.lineWidth = 1.1;
    draw.stroke();
    return;
  }
  const last = steps.at(-1)!;
  if (metrics.narrow || camera.xOf(last.day) > metrics.x1) return;
  draw.font = fontOf(inks, 11);
  haloText(brush, `${last.high === null ? "≥ " : ""}${lang === "zh" ? "" : "$"}${compact(last.low, lang)}`, metrics.x1 + 14, yOf(last.low), inks.ink2);
}
