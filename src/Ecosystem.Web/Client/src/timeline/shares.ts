// Which share of a deal's dollars was paid in which form. Only what is known takes a form; the rest stays "not disclosed".
// The server's side is Core/Views/FormShares.cs.
import type { GraphPayload } from "../payload";

/** Dollars in one form; form -1: which form is not disclosed. */
export interface Share {
  readonly form: number;
  readonly low: number;
}

/** What is known of a sum: US dollars (low null: not disclosed; high null with a low: no upper bound), its shares, its form mask. */
export interface Worth {
  readonly low: number | null;
  readonly high: number | null;
  readonly shares: readonly Share[];
  readonly forms: number;
}

/** Rows of parts and legs by what they belong to. */
export class PayloadIndex {
  readonly partsOf: readonly (readonly number[])[];
  readonly legsOf: readonly (readonly number[])[];
  readonly dealById: ReadonlyMap<string, number>;
  /** What each deal is worth, worked out when first asked for: it is the same in every set. */
  readonly worthOf: (Worth | undefined)[] = [];

  constructor(readonly payload: GraphPayload) {
    this.partsOf = rowsBy(payload.parts.deal, payload.deals.id.length);
    this.legsOf = rowsBy(payload.legs.part, payload.parts.deal.length);
    this.dealById = new Map(payload.deals.id.map((id, deal) => [id, deal]));
  }
}

function rowsBy(owner: readonly number[], count: number): number[][] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  owner.forEach((of, row) => rows[of]?.push(row));
  return rows;
}

/** Low end of a leg; a participation with one leg passes its own sum on. */
const legLow = (index: PayloadIndex, leg: number): number | null => {
  const { legs, parts } = index.payload, part = legs.part[leg]!;
  return legs.low[leg] ?? (index.legsOf[part]!.length === 1 ? parts.low[part] ?? null : null);
};

/** Shares of `low` dollars over some participations. */
function split(index: PayloadIndex, low: number, parts: readonly number[]): Share[] {
  const known = new Map<number, number>(), seen = new Set<number>();
  let complete = parts.length > 0;
  for (const part of parts) {
    const legs = index.legsOf[part]!;
    complete &&= legs.length > 0;
    for (const leg of legs) {
      const form = index.payload.legs.form[leg]!;
      seen.add(form);
      const dollars = legLow(index, leg);
      if (dollars) known.set(form, (known.get(form) ?? 0) + dollars);
    }
  }
  // Everyone is known to have paid in the one form: the whole sum is in that form.
  if (complete && seen.size === 1) return [{ form: [...seen][0]!, low }];
  return withRest(known, low);
}

function withRest(known: ReadonlyMap<number, number>, low: number): Share[] {
  const sum = [...known.values()].reduce((a, b) => a + b, 0), scale = sum > low ? low / sum : 1;
  const shares = [...known].sort(([a], [b]) => a - b).map(([form, dollars]) => ({ form, low: dollars * scale }));
  const rest = low - sum * scale;
  if (rest > low * 0.005) shares.push({ form: -1, low: rest });
  return shares;
}

const worth = (index: PayloadIndex, low: number | null, high: number | null, forms: number, parts: readonly number[]): Worth =>
  ({ low, high, forms, shares: low ? split(index, low, parts) : [] });

/** The whole deal. */
export const dealWorth = (index: PayloadIndex, deal: number): Worth => index.worthOf[deal] ??= wholeWorth(index, deal);

function wholeWorth(index: PayloadIndex, deal: number): Worth {
  const { deals } = index.payload;
  return worth(index, deals.low[deal] ?? null, deals.high[deal] ?? null, deals.forms[deal] ?? 0, index.partsOf[deal] ?? []);
}

/** What is known to be some participants' own: a round's size is not spread over its investors (docs/method.md, money). */
export function partsWorth(index: PayloadIndex, rows: readonly number[]): Worth {
  const { parts } = index.payload;
  let low: number | null = null, high: number | null = 0, forms = 0;
  for (const row of rows) {
    forms |= parts.forms[row] ?? 0;
    const own = parts.low[row] ?? null;
    if (own === null) continue;
    low = (low ?? 0) + own;
    const upper = parts.high[row] ?? null;
    high = high === null || upper === null ? null : high + upper;
  }
  return worth(index, low, low === null ? null : high, forms, rows);
}

/** The share of a deal in one form (-1: form not disclosed). */
export function formWorth(whole: Worth, form: number): Worth {
  const share = whole.shares.find(s => s.form === form), low = share?.low ?? null;
  const all = share !== undefined && whole.shares.length === 1;
  return { low, high: all ? whole.high : low, shares: share ? [share] : [], forms: form < 0 ? 0 : 1 << form };
}
