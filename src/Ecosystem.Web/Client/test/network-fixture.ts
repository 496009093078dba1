// A hand-written payload for tests of the network: a cloud vehicle of a group, a fund, two targets, a person.
import type { GraphPayload } from "../src/payload";

interface Leg { form: string; usd?: number }
interface Part { investor: string; legs?: Leg[]; usd?: number }
interface Deal { target: string; usd?: number; status?: string; kind?: string; parts: Part[] }

const forms = ["cash", "compute-credits", "traffic", "intellectual-property"];
const statuses = ["completed", "announced", "reported"];
const dealKinds = ["funding-round", "secondary"];
export const ids = ["alibaba", "alibaba-cloud", "moonshot-ai", "monolith", "zhipu-ai", "wang-xing"];
const roots = [0, 0, 2, 3, 4, 5];
const at = (id: string): number => ids.indexOf(id);

/** Writes columns for the given deals; everything not about the network stays empty. */
export function payloadOf(deals: readonly Deal[]): GraphPayload {
  const parts = deals.flatMap((deal, index) => deal.parts.map(part => ({ ...part, deal: index })));
  const maskOf = (legs: readonly Leg[] = []) => legs.reduce((mask, leg) => mask | 1 << forms.indexOf(leg.form), 0);
  const sum = (legs: readonly Leg[] = []) => legs.some(leg => leg.usd !== undefined) ? legs.reduce((all, leg) => all + (leg.usd ?? 0), 0) : null;
  const lows = parts.map(part => part.usd ?? sum(part.legs));
  const legs = parts.flatMap((part, index) => (part.legs ?? []).map(leg => ({ ...leg, part: index })));
  const zeros = (list: readonly unknown[]) => list.map(() => 0);
  return {
    version: "test", today: "2026-11-22", forms, statuses, dealKinds,
    organizationKinds: ["startup", "tech-company", "venture-capital"], eventKinds: [], sectors: [],
    nodes: {
      id: ids, name: ["Alibaba", "Alibaba Cloud", "Moonshot AI", "Monolith", "Zhipu AI", "Wang Xing"],
      nameZh: ["阿里巴巴", null, "月之暗面", "Monolith", null, "王兴"],
      kind: [1, 1, 0, 2, 0, -1], unicorn: [0, 0, 1, 0, 0, 0], root: roots, sectors: ids.map(() => []),
      x: [0, 10, 100, -100, -500, 500], y: [0, 10, 200, -200, 300, -300],
    },
    deals: {
      id: deals.map((_, index) => `deal-${index}`), target: deals.map(deal => at(deal.target)), from: zeros(deals), to: zeros(deals),
      low: deals.map(deal => deal.usd ?? null), high: deals.map(deal => deal.usd ?? null),
      forms: deals.map(deal => deal.parts.reduce((mask, part) => mask | maskOf(part.legs), 0)),
      status: deals.map(deal => statuses.indexOf(deal.status ?? "completed")),
      kind: deals.map(deal => dealKinds.indexOf(deal.kind ?? "funding-round")),
      round: deals.map(() => null), disputed: zeros(deals), escrow: zeros(deals),
    },
    parts: {
      deal: parts.map(part => part.deal), investor: parts.map(part => at(part.investor)), low: lows, high: lows,
      forms: parts.map(part => maskOf(part.legs)), lead: zeros(parts),
    },
    legs: {
      part: legs.map(leg => leg.part), form: legs.map(leg => forms.indexOf(leg.form)),
      low: legs.map(leg => leg.usd ?? null), high: legs.map(leg => leg.usd ?? null), escrow: zeros(legs),
    },
    events: { id: [], from: [], to: [], kind: [], title: [] },
    valuations: { node: [], from: [], to: [], low: [], high: [], deal: [] },
  };
}
