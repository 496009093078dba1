// Policy and export-control events: which lines are drawn and where their labels stand.
import type { GraphPayload } from "../payload";
import { precisionOf } from "../shared/dates";

export interface TimelineEvent {
  readonly event: number;
  readonly kind: "policy" | "export-control";
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly mid: number;
  readonly weight: number;
}

export interface PlacedEvent extends TimelineEvent {
  readonly x: number;
  /** Row of the label from the top; -1: no room, drawn as a tick that hovering opens. */
  readonly row: number;
  readonly label: string;
  /** Left edge of the label. */
  readonly left: number;
  readonly width: number;
}

/** The events the timeline shows, most important first. */
export function timelineEvents(payload: GraphPayload): TimelineEvent[] {
  const shown: TimelineEvent[] = [], { events } = payload;
  events.id.forEach((_, event) => {
    const kind = payload.eventKinds[events.kind[event]!];
    if (kind !== "policy" && kind !== "export-control") return;
    const from = events.from[event]!, to = events.to[event]!, title = events.title[event]!;
    shown.push({ event, kind, title, from, to, mid: (from + to + 1) / 2, weight: weightOf(kind, from, to, title) });
  });
  return shown.sort((a, b) => b.weight - a.weight || a.mid - b.mid);
}

/** Controls before policy, a known day before a month or a year; of two alike the shorter title, which labels better. */
const weightOf = (kind: string, from: number, to: number, title: string): number =>
  (kind === "export-control" ? 2 : 1) + { day: 1, month: 0.4, span: 0.2, year: 0 }[precisionOf(from, to)] - Math.min(1, title.length / 100);

export interface EventSpace {
  readonly x0: number;
  readonly x1: number;
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly maxWidth: number;
  measure(text: string): number;
}

/** Places the events in sight: labels never overlap each other nor cross a line that starts above them. */
export function placeEvents(events: readonly TimelineEvent[], xOf: (day: number) => number, space: EventSpace): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    const x = xOf(event.mid);
    if (x < space.x0 || x > space.x1) continue;
    placed.push(place(event, x, placed, space));
  }
  return placed.map(event => lengthen(event, placed, space));
}

/** Where a shortened label has free room beside it, it says more. */
function lengthen(event: PlacedEvent, placed: readonly PlacedEvent[], space: EventSpace): PlacedEvent {
  if (event.row < 0 || event.label === event.title) return event;
  const others = placed.filter(other => other !== event), leftwards = event.left < event.x;
  for (let max = space.maxWidth * 2.2; max > event.width + 12; max -= 24) {
    const label = clip(event.title, max, space.measure), width = space.measure(label), left = leftwards ? event.x - 5 - width : event.left;
    if (isFree(event.x, event.row, left, width, others, space)) return Object.assign(event, { label, left, width });
  }
  return event;
}

const lineGap = 7;

function place(event: TimelineEvent, x: number, placed: readonly PlacedEvent[], space: EventSpace): PlacedEvent {
  const label = clip(event.title, space.maxWidth, space.measure), width = space.measure(label);
  const crowded = placed.some(other => other.row >= 0 && Math.abs(other.x - x) < lineGap);
  for (let row = 0; row < space.rows && !crowded; row++)
    for (const left of [x + 5, x - 5 - width])
      if (isFree(x, row, left, width, placed, space)) return { ...event, x, row, label, left, width };
  return { ...event, x, row: -1, label, left: x, width: 0 };
}

function isFree(x: number, row: number, left: number, width: number, placed: readonly PlacedEvent[], space: EventSpace): boolean {
  if (left < space.left || left + width > space.right) return false;
  return placed.every(other => {
    if (other.row < 0) return true;
    const apart = left > other.left + other.width + 8 || left + width + 8 < other.left;
    if (other.row === row) return apart && !(other.x > left - 4 && other.x < left + width + 4) && !(x > other.left - 4 && x < other.left + other.width + 4);
    if (other.row < row) return other.x < left - 4 || other.x > left + width + 4;
    return x < other.left - 4 || x > other.left + other.width + 4;
  });
}

/** Shortens to whole words with an ellipsis. */
export function clip(text: string, max: number, measure: (text: string) => number): string {
  if (measure(text) <= max) return text;
  const words = text.split(" ");
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(" ").replace(/[,;:]$/, "")}…`;
    if (measure(shorter) > max) continue;
    if (measure(shorter) > max * 0.6) return shorter;
    break;
  }
  // Whole words would leave too little: cut inside one.
  let letters = text;
  while (letters.length > 1 && measure(`${letters.trimEnd()}…`) > max) letters = letters.slice(0, -1);
  return `${letters.trimEnd()}…`;
}
