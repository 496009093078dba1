// The timeline as a figure that stands by itself: title, legend, lanes, money, source.
import { scaleUtc } from "d3-scale";
import { bitsOf } from "../shared/forms";
import { toDate, toDay } from "../shared/dates";
import { drawMark, type Brush } from "./draw-marks";
import { drawAxis, drawMoney, moneyHeight } from "./draw-money";
import { widthOf } from "./draw-text";
import { clip } from "./events";
import { fontOf, type Inks } from "./inks";
import type { LaneMark } from "./lanes";
import type { Model } from "./model";
import { paintLanes, unlit } from "./paint";
import type { FillSource, Pen } from "./pen";
import { metricsOf, rowsOf, totalHeight, type Metrics, type Row } from "./rows";
import type { Days } from "./scales";
import { ClusterCache, type Camera } from "./scene";
import { lookOf, looks as looksInOrder, type Look } from "./status";

/** What is written round the picture, in the reader's language. */
export interface Caption {
  readonly title: string;
  /** What was chosen, and what it amounts to; a line each. */
  readonly notes: readonly string[];
  /** Dataset, version, licence, date; a line each. */
  readonly source: readonly string[];
  /** Name of the file, without its end. */
  readonly file: string;
}

export const posterWidth = 1200;

/** Longer than this a figure fits no page and hardly a screen: further lanes are counted. */
const tallest = 5600, margin = 20, lineHeight = 20;

export interface Poster {
  readonly width: number;
  readonly height: number;
  draw(pen: Pen, fills: FillSource): void;
}

/** Lays out the lanes that are shown over the days in sight. */
export function posterOf(model: Model, inks: Inks, days: Days, caption: Caption, measure: Pen): Poster {
  const { policy, valuations, lanes } = model.options, probe = metricsOf(posterWidth, 0, policy, valuations && lanes === "target");
  const all = rowsOf(model.lanes, model.radius, probe, key => model.fold.folds(key));
  const rows = all.filter(row => row.top + row.height <= tallest), left = all.length - rows.length;
  const metrics: Metrics = { ...probe, height: probe.band + totalHeight(rows) };
  const legend = legendOf(model, rows), lines = linesOf(legend, inks, measure), head = 42 + caption.notes.length * 18 + 6, top = head + lines.length * lineHeight + 8;
  const end = top + metrics.height, more = left ? 22 : 0, foot = end + more + moneyHeight, height = foot + 20 + caption.source.length * 16;
  return {
    width: posterWidth, height,
    draw(pen, fills) {
      const brush: Brush = { draw: pen, inks, fills, payload: model.payload, lang: model.options.lang, cap: model.cap };
      pen.fillStyle = inks.surface;
      pen.fillRect(0, 0, posterWidth, height);
      drawTitle(brush, caption);
      lines.forEach((line, i) => drawLegend(brush, line, head + i * lineHeight));
      const camera = cameraOf(days, metrics), ticks = ticksOf(days, metrics);
      at(pen, top, () => paintLanes(brush, { model, metrics, camera, ticks, rows, top: metrics.band, clusters: new ClusterCache(model.radius), lit: unlit, still: true }));
      if (left) say(brush, model.words.say("moreLanes", left), margin, end + 12, 11, inks.ink3);
      at(pen, end + more, () => {
        drawMoney(brush, metrics, model.quarters, camera, model.words.say("deals"));
        drawAxis(brush, metrics, ticks, camera);
        say(brush, model.words.say("money"), margin, 34, 12, inks.ink, 600);
      });
      caption.source.forEach((line, i) => say(brush, line, margin, foot + 18 + i * 16, 11, inks.ink3));
    },
  };
}

function at(pen: Pen, y: number, paint: () => void): void {
  pen.save();
  pen.translate(0, y);
  paint();
  pen.restore();
}

function say({ draw, inks }: Brush, text: string, x: number, y: number, size: number, color: string, weight = 400): void {
  draw.font = fontOf(inks, size, weight);
  draw.textAlign = "left";
  draw.textBaseline = "middle";
  draw.fillStyle = color;
  draw.fillText(text, x, y);
}

function drawTitle(brush: Brush, { title, notes }: Caption): void {
  say(brush, title, margin, 24, 18, brush.inks.ink, 600);
  notes.forEach((note, i) => say(brush, clip(note, posterWidth - 2 * margin, text => widthOf(brush.draw, text)), margin, 48 + i * 18, 12, brush.inks.ink2));
}

function cameraOf([first, last]: Days, { x0, x1 }: Metrics): Camera {
  const pxPerDay = (x1 - x0) / (last - first);
  return { pxPerDay, xOf: day => x0 + (day - first) * pxPerDay, dayAt: x => first + (x - x0) / pxPerDay };
}

const ticksOf = (days: Days, { x0, x1 }: Metrics): number[] =>
  scaleUtc([toDate(days[0]), toDate(days[1])], [x0, x1]).ticks(Math.max(2, Math.floor((x1 - x0) / 80))).map(toDay);

interface Entry { readonly text: string; readonly form?: string; readonly mark?: LaneMark }

/** Forms and statuses that are there, and how undisclosed amounts look. */
function legendOf(model: Model, rows: readonly Row[]): Entry[] {
  const { words, payload } = model, forms = new Set<number>(), looks = new Map<Look, LaneMark>();
  for (const row of rows) for (const mark of row.lane.marks) {
    for (const form of bitsOf(mark.forms)) forms.add(form);
    looks.set(lookOf(payload, mark.deal), { ...mark, low: 1, shares: [{ form: -1, low: 1 }] });
  }
  return [
    ...[...forms].sort((a, b) => a - b).map((form): Entry => ({ form: payload.forms[form]!, text: words.term("form", payload.forms[form]!) })),
    { form: "", text: words.say("formNotDisclosed") },
    ...looksInOrder.filter(look => looks.has(look)).map((look): Entry => ({ mark: looks.get(look)!, text: words.term("status", look) })),
    ...[...looks.values()].slice(0, 1).map((mark): Entry => ({ mark: { ...mark, low: null, shares: [] }, text: words.say("keyDiamond") })),
    { text: words.say("keyArea") },
  ];
}

const swatch = 12, gap = 18;

const widthOfEntry = (entry: Entry, measure: Pen): number =>
  widthOf(measure, entry.text) + gap + (entry.form === undefined && !entry.mark ? 0 : swatch + 6);

function linesOf(entries: readonly Entry[], inks: Inks, measure: Pen): Entry[][] {
  const lines: Entry[][] = [[]];
  let x = margin;
  measure.font = fontOf(inks, 11.5);
  for (const entry of entries) {
    const width = widthOfEntry(entry, measure);
    if (x + width > posterWidth - margin && lines.at(-1)!.length) {
      lines.push([]);
      x = margin;
    }
    lines.at(-1)!.push(entry);
    x += width;
  }
  return lines;
}

function drawLegend(brush: Brush, line: readonly Entry[], y: number): void {
  const { draw, fills, inks } = brush;
  let x = margin;
  for (const entry of line) {
    let left = x;
    if (entry.form !== undefined) {
      draw.fillStyle = fills.of(entry.form);
      draw.fillRect(x, y + 3, swatch, swatch);
    } else if (entry.mark) drawMark(brush, entry.mark, x + swatch / 2, y + 3 + swatch / 2, 5);
    if (entry.form !== undefined || entry.mark) left += swatch + 6;
    say(brush, entry.text, left, y + 9.5, 11.5, inks.ink2);
    x += widthOfEntry(entry, draw);
  }
}
