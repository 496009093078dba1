// Which lanes there are and which marks lie in them.
import { isSummed, type DealBits, type GraphPayload } from "../payload";
import { dealWorth, formWorth, partsWorth, type PayloadIndex, type Worth } from "./shares";
import type { LaneKind } from "./types";

export interface LaneMark extends Worth {
  readonly deal: number;
  /** Days since 1970; the mark stands in the middle. */
  readonly from: number;
  readonly to: number;
  readonly mid: number;
}

export interface Lane {
  /** A party's id, or "sector:ai-chips", "form:cash"; "sector:", "form:", "investor:" for what is not known. */
  readonly key: string;
  /** Node of an organization's or person's lane, else -1. */
  readonly node: number;
  /** Form or sector of the lane, else -1. */
  readonly term: number;
  /** Low ends of the completed and announced deals. */
  readonly low: number;
  readonly marks: readonly LaneMark[];
}

interface Growing { key: string; node: number; term: number; low: number; marks: LaneMark[] }

/** The lanes of a set, in no particular order, each with its marks by date. */
export function buildLanes(index: PayloadIndex, set: DealBits, kind: LaneKind, group: boolean): Lane[] {
  const lanes = new Map<string, Growing>(), { payload } = index;
  for (let deal = 0; deal < payload.deals.id.length; deal++) {
    if (!set.has(deal)) continue;
    for (const place of placesOf(index, deal, kind, group)) {
      const key = keyOf(payload, place, kind);
      let lane = lanes.get(key);
      if (!lane) lanes.set(key, lane = { key, node: place.node, term: place.term, low: 0, marks: [] });
      lane.marks.push(markOf(payload, deal, place.worth));
      if (isSummed(payload, deal)) lane.low += place.worth.low ?? 0;
    }
  }
  for (const lane of lanes.values()) lane.marks.sort((a, b) => a.mid - b.mid || a.deal - b.deal);
  return [...lanes.values()];
}

function keyOf(payload: GraphPayload, { node, term }: Place, kind: LaneKind): string {
  if (node >= 0) return payload.nodes.id[node]!;
  return `${kind}:${(kind === "form" ? payload.forms : payload.sectors)[term] ?? ""}`;
}

interface Place { readonly node: number; readonly term: number; readonly worth: Worth }

function placesOf(index: PayloadIndex, deal: number, kind: LaneKind, group: boolean): Place[] {
  const { nodes, deals } = index.payload, target = deals.target[deal]!;
  // Targets stay themselves, as in the network: who takes over its own subsidiary is still seen.
  const head = (node: number): number => group ? nodes.root[node] ?? node : node;
  switch (kind) {
    case "target": return [{ node: target, term: -1, worth: dealWorth(index, deal) }];
    case "sector": return orUnknown(nodes.sectors[target] ?? []).map(term => ({ node: -1, term, worth: dealWorth(index, deal) }));
    case "form": return formPlaces(dealWorth(index, deal), index.payload.forms.length);
    case "investor": return investorPlaces(index, deal, head);
  }
}

const orUnknown = (terms: readonly number[]): readonly number[] => terms.length ? terms : [-1];

function formPlaces(whole: Worth, count: number): Place[] {
  const forms = Array.from({ length: count }, (_, form) => form).filter(form => whole.forms >> form & 1);
  if (!forms.length || whole.shares.some(share => share.form < 0)) forms.push(-1);
  return forms.map(term => ({ node: -1, term, worth: formWorth(whole, term) }));
}

function investorPlaces(index: PayloadIndex, deal: number, head: (node: number) => number): Place[] {
  const rows = new Map<number, number[]>();
  for (const part of index.partsOf[deal]!) {
    const node = head(index.payload.parts.investor[part]!), own = rows.get(node);
    if (own) own.push(part); else rows.set(node, [part]);
  }
  if (!rows.size) return [{ node: -1, term: -1, worth: dealWorth(index, deal) }];
  return [...rows].map(([node, parts]) => ({ node, term: -1, worth: partsWorth(index, parts) }));
}

function markOf(payload: GraphPayload, deal: number, worth: Worth): LaneMark {
  const from = payload.deals.from[deal]!, to = payload.deals.to[deal]!;
  // The last day counts in full, so the middle of one day is its noon.
  return { ...worth, deal, from, to, mid: (from + to + 1) / 2 };
}
