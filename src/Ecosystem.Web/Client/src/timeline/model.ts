// What the picture shows, worked out from the payload and the options; no pixels of the screen in here but heights of lanes.
import { DealBits, type GraphPayload } from "../payload";
import { parseIso } from "../shared/dates";
import type { Lang } from "../shared/money";
import { nameOf } from "./describe";
import type { LaneName } from "./draw-stage";
import { timelineEvents, type TimelineEvent } from "./events";
import { buildLanes, type Lane, type LaneMark } from "./lanes";
import { quartersOf, type Quarter } from "./quarters";
import { fitDays, fullExtent, radiusScale, type Days } from "./scales";
import { PayloadIndex } from "./shares";
import type { TimelineChange, TimelineOptions } from "./types";
import { logScale, valuationsByNode, type Step } from "./valuations";
import type { Range } from "./range";
import { Words } from "./words";

export class Model {
  readonly index: PayloadIndex;
  readonly full: Days;
  readonly today: number;
  private readonly allEvents: readonly TimelineEvent[];
  private readonly allValuations: ReadonlyMap<number, readonly Step[]>;
  lanes: readonly Lane[] = [];
  quarters: readonly Quarter[] = [];
  /** Middles of the deals of the set, in order. */
  private mids: readonly number[] = [];
  words: Words;
  level: (value: number) => number = () => 0.5;
  radius: (mark: LaneMark) => number = () => 4;
  /** Dollars of the largest mark drawn to scale. */
  cap = 0;

  constructor(readonly payload: GraphPayload, public options: TimelineOptions) {
    this.index = new PayloadIndex(payload);
    this.today = parseIso(payload.today, "first") ?? Math.floor(Date.now() / 864e5);
    this.full = fullExtent(payload.deals.from, payload.deals.to, this.today);
    this.allEvents = timelineEvents(payload);
    this.allValuations = valuationsByNode(payload);
    this.words = new Words(options.labels, options.lang);
    this.rebuild();
  }

  /** Takes changed options; true when lanes or marks changed. */
  change(change: TimelineChange): boolean {
    const before = this.options;
    this.options = { ...before, ...change };
    const rebuilt = (["set", "lanes", "group"] as const).some(key => this.options[key] !== before[key]);
    if (rebuilt) this.rebuild();
    return rebuilt;
  }

  speak(lang: Lang, labels?: Readonly<Record<string, string>>): void {
    this.options = { ...this.options, lang, labels: labels ?? this.options.labels };
    this.words = new Words(this.options.labels, lang);
  }

  private rebuild(): void {
    const { set, lanes, group } = this.options, bits = DealBits.fromBase64(set);
    this.lanes = buildLanes(this.index, bits, lanes, group);
    this.quarters = quartersOf(this.index, bits);
    this.mids = [...new Map([...this.marks()].map(mark => [mark.deal, mark.mid])).values()].sort((a, b) => a - b);
    this.level = logScale(this.lanes.map(lane => this.allValuations.get(lane.node) ?? []));
  }

  /** Sizes the marks; the largest drawn to scale has this radius. */
  scaleMarks(largest: number): void {
    const byLow = radiusScale(this.marks(), largest);
    this.radius = mark => byLow(mark.low);
    this.cap = byLow.cap;
  }

  *marks(): Generator<LaneMark> {
    for (const lane of this.lanes) yield* lane.marks;
  }

  get range(): Range {
    return [parseIso(this.options.from, "first"), parseIso(this.options.to, "last")];
  }

  get fit(): Days {
    return fitDays([...this.marks()], this.range, this.full);
  }

  get events(): readonly TimelineEvent[] {
    return this.options.policy ? this.allEvents : [];
  }

  valuationsOf(lane: Lane): readonly Step[] {
    return this.options.valuations && this.options.lanes === "target" && lane.node >= 0 ? this.allValuations.get(lane.node) ?? [] : [];
  }

  nameOf(lane: Lane): LaneName {
    const { words, payload, options } = this;
    if (lane.node >= 0) return nameOf(this.index, lane.node, words);
    if (lane.term < 0) return { name: words.say(options.lanes === "form" ? "formNotDisclosed" : options.lanes === "sector" ? "sectorNotResearched" : "investorNotDisclosed"), under: words.deals(lane.marks.length) };
    const name = options.lanes === "form" ? words.term("form", payload.forms[lane.term] ?? "") : words.term("sector", payload.sectors[lane.term] ?? "");
    return { name, under: words.deals(lane.marks.length) };
  }

  /** Deals that start and end outside of the days in sight. */
  outside([first, last]: Days): { earlier: number; later: number } {
    const { mids } = this;
    return { earlier: countBelow(mids, first), later: mids.length - countBelow(mids, last) };
  }
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (sorted[half]! < value) low = half + 1; else high = half;
  }
  return low;
}
