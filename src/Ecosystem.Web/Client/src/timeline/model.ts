// What the picture shows, worked out from the payload and the options; no pixels of the screen in here but heights of lanes.
import { DealBits, type GraphPayload } from "../payload";
import { parseIso } from "../shared/dates";
import type { Lang } from "../shared/money";
import { nameOf } from "./describe";
import type { LaneName } from "./draw-heads";
import { timelineEvents, type TimelineEvent } from "./events";
import { LaneFold } from "./fold";
import { sortLanes } from "./lane-order";
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
  /** All lanes of the set, and those shown, from the top. */
  private built: readonly Lane[] = [];
  lanes: readonly Lane[] = [];
  fold = LaneFold.read("");
  quarters: readonly Quarter[] = [];
  /** Middles of the deals of the set, in order. */
  private mids = new Float64Array();
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

  /** Takes changed options and says what else has to change: the lanes, or only how high they are. */
  change(change: TimelineChange): "lanes" | "rows" | null {
    const before = this.options;
    this.options = { ...before, ...change };
    const differs = (...keys: readonly (keyof TimelineChange)[]): boolean => keys.some(key => this.options[key] !== before[key]);
    if (differs("set", "lanes", "group")) this.rebuild();
    else if (differs("order") || String(this.options.only) !== String(before.only)) this.arrange();
    else if (differs("fold")) {
      this.fold = LaneFold.read(this.options.fold);
      return "rows";
    } else return null;
    return "lanes";
  }

  speak(lang: Lang, labels?: Readonly<Record<string, string>>): void {
    this.options = { ...this.options, lang, labels: labels ?? this.options.labels };
    this.words = new Words(this.options.labels, lang);
    this.arrange();
  }

  private rebuild(): void {
    const { set, lanes, group } = this.options, bits = DealBits.fromBase64(set);
    this.built = buildLanes(this.index, bits, lanes, group);
    this.quarters = quartersOf(this.index, bits);
    this.level = logScale(this.built.map(lane => this.allValuations.get(lane.node) ?? []));
    this.arrange();
  }

  private arrange(): void {
    const { order, only, fold, lang } = this.options, wanted = only ? new Set(only) : null;
    this.fold = LaneFold.read(fold);
    const shown = wanted ? this.built.filter(lane => wanted.has(lane.key)) : this.built;
    this.lanes = sortLanes(shown, order ?? "money", lane => this.nameOf(lane).name, lang);
    const mids = new Map<number, number>();
    for (const lane of this.lanes) for (const mark of lane.marks) mids.set(mark.deal, mark.mid);
    this.mids = Float64Array.from(mids.values()).sort();
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

  /** The chosen event; -1: none. */
  get selectedEvent(): number {
    return this.options.selected ? this.payload.events.id.indexOf(this.options.selected) : -1;
  }

  valuationsOf(lane: Lane): readonly Step[] {
    return this.options.valuations && this.options.lanes === "target" && lane.node >= 0 ? this.allValuations.get(lane.node) ?? [] : [];
  }

  nameOf(lane: Lane): LaneName {
    const { words, payload, options } = this;
    if (lane.node >= 0) return nameOf(this.index, lane.node, words);
    const under = words.deals(lane.marks.length), form = options.lanes === "form";
    if (lane.term < 0) return { name: words.say(form ? "formNotDisclosed" : options.lanes === "sector" ? "sectorNotResearched" : "investorNotDisclosed"), under };
    return { name: form ? words.term("form", payload.forms[lane.term] ?? "") : words.term("sector", payload.sectors[lane.term] ?? ""), under };
  }

  /** Deals that start and end outside of the days in sight. */
  outside([first, last]: Days): { earlier: number; later: number } {
    const { mids } = this;
    return { earlier: countBelow(mids, first), later: mids.length - countBelow(mids, last) };
  }
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (sorted[half]! < value) low = half + 1; else high = half;
  }
  return low;
}
