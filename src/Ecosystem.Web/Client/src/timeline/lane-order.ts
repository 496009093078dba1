// In which order lanes stand. The server's side is Core/Views/TimelineLanes.cs: the table twin shows the same order, so keep the two alike.
import type { Lang } from "../shared/money";
import type { Lane } from "./lanes";

/** Most disclosed dollars, most deals, earliest first deal, or name. */
export type LaneOrder = "money" | "count" | "first" | "name";

type Compare = (a: Lane, b: Lane) => number;

/** Lanes sorted; what is not known comes last whatever the order. */
export function sortLanes(lanes: readonly Lane[], order: LaneOrder, nameOf: (lane: Lane) => string, lang: Lang): Lane[] {
  const chosen = order === "name" ? byName(lanes, nameOf, lang) : orders[order];
  return [...lanes].sort((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || chosen(a, b) || (a.key < b.key ? -1 : 1));
}

export const isUnknown = (lane: Lane): boolean => lane.node < 0 && lane.term < 0;

/** Whole dollars: a rounding error must not decide an order. */
const byMoney: Compare = (a, b) => Math.round(b.low) - Math.round(a.low);
const byCount: Compare = (a, b) => b.marks.length - a.marks.length;
const byFirst: Compare = (a, b) => a.marks[0]!.mid - b.marks[0]!.mid;

const orders: Readonly<Record<Exclude<LaneOrder, "name">, Compare>> = {
  money: (a, b) => byMoney(a, b) || byCount(a, b),
  count: (a, b) => byCount(a, b) || byMoney(a, b),
  first: byFirst,
};

/** As the reader's language sorts: Chinese by pinyin. */
function byName(lanes: readonly Lane[], nameOf: (lane: Lane) => string, lang: Lang): Compare {
  const names = new Map(lanes.map(lane => [lane, nameOf(lane)])), collator = new Intl.Collator(lang === "zh" ? "zh-Hans" : "en");
  return (a, b) => collator.compare(names.get(a)!, names.get(b)!);
}
