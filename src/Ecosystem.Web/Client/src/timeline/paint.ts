// One frame of the lanes, on a screen or into a file.
import type { LaneName } from "./draw-heads";
import { drawCluster, drawLabel } from "./draw-clusters";
import { drawHeads, drawTicks } from "./draw-heads";
import { drawMark, drawRing, drawSpan, type Brush } from "./draw-marks";
import { drawEventLabels, drawEventLines, drawGrid, drawRules, drawValuation } from "./draw-stage";
import { widthOf } from "./draw-text";
import { placeEvents, type PlacedEvent } from "./events";
import { fontOf } from "./inks";
import type { Model } from "./model";
import type { Pen } from "./pen";
import type { Metrics, Row } from "./rows";
import { placeRow, type Camera, type ClusterCache, type Drawn } from "./scene";

export interface Lit {
  readonly hovered: Drawn | null;
  /** Deal with the keyboard's focus, and the chosen deal; -1: none. */
  readonly focusedDeal: number;
  readonly focusedRow: Row | null;
  readonly selected: number;
  readonly event: number;
}

export const unlit: Lit = { hovered: null, focusedDeal: -1, focusedRow: null, selected: -1, event: -1 };

export interface Scene {
  readonly model: Model;
  readonly metrics: Metrics;
  readonly camera: Camera;
  /** Days of the grid. */
  readonly ticks: readonly number[];
  /** The rows in sight, and where the first lane begins. */
  readonly rows: readonly Row[];
  readonly top: number;
  readonly clusters: ClusterCache;
  readonly lit: Lit;
  /** Nothing can be folded in it. */
  readonly still?: boolean;
}

export interface Painted {
  readonly drawn: readonly Drawn[];
  readonly events: readonly PlacedEvent[];
}

export function paintLanes(brush: Brush, scene: Scene): Painted {
  const { draw } = brush, { model, metrics, camera, rows, top, lit } = scene;
  const events = eventsOf(brush, scene);
  const drawn = rows.flatMap(row => row.folded ? [] : placeRow(row, scene.clusters.of(row, camera.pxPerDay), camera, top, metrics));
  const lanes = (paint: () => void): void => within(draw, 0, metrics.band, metrics.width, metrics.height, paint);
  lanes(() => {
    drawGrid(brush, metrics, scene.ticks, camera);
    drawRules(brush, metrics, rows, top, true);
  });
  drawEventLines(brush, metrics, events, lit.event);
  within(draw, metrics.x0 - 10, metrics.band, metrics.x1 + 14, metrics.height, () => paintMarks(brush, scene, drawn));
  if (!metrics.narrow) coverHeads(brush, metrics);
  lanes(() => {
    paintValuations(brush, scene, "value");
    drawRules(brush, metrics, rows, top);
    drawHeads(brush, metrics, { rows, top, arrows: !scene.still, focused: lit.focusedRow, nameOf: (row): LaneName => model.nameOf(row.lane) });
    for (const each of drawn) drawLabel(brush, each, metrics.width - 4);
  });
  drawEventLabels(brush, events, lit.event);
  return { drawn, events };
}

function eventsOf({ draw, inks }: Brush, { model, metrics, camera }: Scene): PlacedEvent[] {
  draw.font = fontOf(inks, 11);
  return placeEvents(model.events, day => camera.xOf(day), {
    x0: metrics.x0, x1: metrics.x1, left: metrics.narrow ? 4 : metrics.x0 - 60, right: metrics.width - 6, rows: 3,
    maxWidth: metrics.narrow ? 140 : 168, measure: text => widthOf(draw, text),
  });
}

function paintMarks(brush: Brush, scene: Scene, drawn: readonly Drawn[]): void {
  paintValuations(brush, scene, "line");
  for (const row of scene.rows) if (row.folded) drawTicks(brush, scene.metrics, row, scene.top, scene.camera);
  for (const { item, y } of drawn) if (item.kind === "mark") drawSpan(brush, item.mark, y, item.r, scene.camera);
  // Small marks last: they stay seen, and can be hit, on top of large ones.
  for (const each of [...drawn].sort((a, b) => b.item.r - a.item.r)) paintItem(brush, each, scene.lit);
}

function paintItem(brush: Brush, drawn: Drawn, lit: Lit): void {
  const { item, x, y } = drawn;
  if (item.kind === "cluster") drawCluster(brush, item, x, y);
  else drawMark(brush, item.mark, x, y, item.r);
  const holds = (deal: number): boolean => item.kind === "cluster" ? item.marks.some(mark => mark.deal === deal) : item.mark.deal === deal;
  const selected = lit.selected >= 0 && holds(lit.selected);
  if (selected) drawRing(brush, x, y, item.r, "selected");
  if (drawn.row === lit.focusedRow && holds(lit.focusedDeal)) drawRing(brush, x, y, item.r + (selected ? 3 : 0), "focused");
  else if (lit.hovered?.item === item) drawRing(brush, x, y, item.r, "hovered");
}

function paintValuations(brush: Brush, { model, metrics, camera, rows, top }: Scene, part: "line" | "value"): void {
  for (const row of rows) {
    const steps = row.folded ? [] : model.valuationsOf(row.lane);
    if (steps.length) drawValuation(brush, metrics, row, top, steps, model.today, model.level, camera, part);
  }
}

/** Marks that slide out of the plot go under the heads. */
function coverHeads({ draw, inks }: Brush, metrics: Metrics): void {
  draw.fillStyle = inks.surface;
  draw.fillRect(0, metrics.band, metrics.x0 - 10, metrics.height - metrics.band);
}

function within(draw: Pen, x0: number, y0: number, x1: number, y1: number, paint: () => void): void {
  draw.save();
  draw.beginPath();
  draw.rect(x0, y0, x1 - x0, y1 - y0);
  draw.clip();
  paint();
  draw.restore();
}
