// Money per quarter, stacked by form: completed and announced deals, low ends.
import { isSummed, type DealBits } from "../payload";
import { dayOf, monthStart, toDate } from "../shared/dates";
import { dealWorth, type PayloadIndex } from "./shares";

export interface Quarter {
  /** First day, and the day after the last. */
  readonly from: number;
  readonly to: number;
  /** Dollars by form, forms in the payload's order, -1 (not disclosed) last. */
  readonly shares: readonly (readonly [form: number, dollars: number])[];
  readonly low: number;
  /** All deals of the set in the quarter, summed or not. */
  readonly deals: number;
}

interface Growing { deals: number; low: number; forms: Map<number, number> }

/** A deal known only to the year counts in the quarter of its middle, as its mark stands there. */
export function quartersOf(index: PayloadIndex, set: DealBits): Quarter[] {
  const quarters = new Map<number, Growing>(), { deals } = index.payload;
  for (let deal = 0; deal < deals.id.length; deal++) {
    if (!set.has(deal)) continue;
    const from = quarterStart((deals.from[deal]! + deals.to[deal]!) / 2);
    let quarter = quarters.get(from);
    if (!quarter) quarters.set(from, quarter = { deals: 0, low: 0, forms: new Map() });
    quarter.deals++;
    if (isSummed(index.payload, deal)) add(quarter, index, deal);
  }
  return [...quarters].sort(([a], [b]) => a - b).map(([from, { deals: count, low, forms }]) => ({
    from, to: monthStart(from, 3), low, deals: count, shares: [...forms].sort(([a], [b]) => order(a) - order(b)),
  }));
}

function add(quarter: Growing, index: PayloadIndex, deal: number): void {
  const worth = dealWorth(index, deal);
  quarter.low += worth.low ?? 0;
  for (const share of worth.shares) quarter.forms.set(share.form, (quarter.forms.get(share.form) ?? 0) + share.low);
}

const order = (form: number): number => form < 0 ? Infinity : form;

export function quarterStart(day: number): number {
  const date = toDate(day);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() - date.getUTCMonth() % 3);
}

/** Where the money axis ends: one quarter that dwarfs all others is cut, as its own figure then says. */
export function moneyTop(lows: readonly number[]): number {
  const [first = 0, second = 0] = [...lows].sort((a, b) => b - a);
  return roundUp(second > 0 && first > 6 * second ? second * 1.1 : first);
}

/** A round upper end for the money axis: 1, 2, 4 or 8 times a power of ten, so that its half is round too. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 8, 10].find(step => step * power >= value * 0.999) ?? 10) * power;
}
