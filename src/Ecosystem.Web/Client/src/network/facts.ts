// What a set of deals says of the network: who is in it, which edges, how many dollars. Everything drawn follows from this.
import { isSummed, type DealBits, type GraphPayload } from "../payload";
import { families, familyIndexes, bitsOf } from "../shared/forms";

/** What the set says of one organization or person. */
export interface NodeFacts {
  readonly node: number;
  /** Target of some deal of the set. */
  target: boolean;
  /** Low ends in US dollars over summed deals; null: nothing is disclosed. */
  raised: number | null;
  invested: number | null;
}

/** What the set says of one pair, investor to target. */
export interface EdgeFacts {
  readonly key: string;
  readonly source: number;
  readonly target: number;
  /** Deals of the set along this edge, ascending. */
  readonly deals: number[];
  /** Mask over payload.forms; 0: no form is known. */
  forms: number;
  /** Low end of the dollars known to be this investor's, over summed deals; null: no amount is known. */
  usd: number | null;
  /** Dollars by index of family; what no consideration tells is left out. */
  readonly familyUsd: number[];
  /** Number of considerations by index of family, whether or not their dollars are known. */
  readonly familyLegs: number[];
}

export interface NetworkFacts {
  readonly nodes: ReadonlyMap<number, NodeFacts>;
  readonly edges: ReadonlyMap<string, EdgeFacts>;
}

/** Key of the edge from one node's index to another's. */
export const edgeKey = (source: number, target: number): string => `${source}>${target}`;

/** The node as which an investor counts: itself, or its group's head. */
export const investorAs = (payload: GraphPayload, investor: number, group: boolean): number =>
  group ? payload.nodes.root[investor] ?? investor : investor;

/** A zero for each family. */
const nothing: readonly number[] = families.map(() => 0);

const add = (sum: number | null, more: number): number => (sum ?? 0) + more;

/** Reads a set of deals. A vehicle that invests in its own group's head gives no edge once rolled up. */
export function factsOf(payload: GraphPayload, set: DealBits, group: boolean): NetworkFacts {
  const nodes = new Map<number, NodeFacts>();
  // Numbers are found and compared far quicker than the keys by which the rest of the picture calls its edges.
  const pairs = new Map<number, EdgeFacts>();
  readDeals(payload, set, nodes);
  const edgeOfPart = readParts(payload, set, group, nodes, pairs);
  readLegs(payload, edgeOfPart);
  readUntoldParts(payload, edgeOfPart);
  const edges = new Map<string, EdgeFacts>();
  for (const edge of pairs.values()) edges.set(edge.key, edge);
  return { nodes, edges };
}

function nodeIn(nodes: Map<number, NodeFacts>, node: number): NodeFacts {
  let facts = nodes.get(node);
  if (!facts) nodes.set(node, facts = { node, target: false, raised: null, invested: null });
  return facts;
}

function readDeals(payload: GraphPayload, set: DealBits, nodes: Map<number, NodeFacts>): void {
  const { deals } = payload;
  const secondary = payload.dealKinds.indexOf("secondary");
  deals.target.forEach((target, deal) => {
    if (!set.has(deal)) return;
    const facts = nodeIn(nodes, target);
    facts.target = true;
    const low = deals.low[deal];
    // In a secondary the money goes to the seller: nothing is raised.
    if (low != null && deals.kind[deal] !== secondary && isSummed(payload, deal)) facts.raised = add(facts.raised, low);
  });
}

function readParts(payload: GraphPayload, set: DealBits, group: boolean,
  nodes: Map<number, NodeFacts>, pairs: Map<number, EdgeFacts>): (EdgeFacts | undefined)[] {
  const { parts, deals } = payload;
  return parts.deal.map((deal, part) => {
    if (!set.has(deal)) return undefined;
    const source = investorAs(payload, parts.investor[part] ?? -1, group);
    const target = deals.target[deal] ?? -1;
    const investor = nodeIn(nodes, source);
    const low = parts.low[part];
    const known = low != null && isSummed(payload, deal);
    if (known) investor.invested = add(investor.invested, low);
    if (source === target) return undefined;
    const edge = edgeIn(pairs, payload.nodes.id.length, source, target);
    if (!edge.deals.includes(deal)) edge.deals.push(deal);
    edge.forms |= parts.forms[part] ?? 0;
    if (known) edge.usd = add(edge.usd, low);
    return edge;
  });
}

function edgeIn(pairs: Map<number, EdgeFacts>, count: number, source: number, target: number): EdgeFacts {
  const pair = source * count + target;
  let edge = pairs.get(pair);
  if (!edge) {
    pairs.set(pair, edge = {
      key: edgeKey(source, target), source, target, deals: [], forms: 0, usd: null, familyUsd: nothing.slice(), familyLegs: nothing.slice(),
    });
  }
  return edge;
}

function readLegs(payload: GraphPayload, edgeOfPart: readonly (EdgeFacts | undefined)[]): void {
  const { legs, parts } = payload;
  const familyOfForm = familyIndexes(payload.forms);
  legs.part.forEach((part, leg) => {
    const edge = edgeOfPart[part];
    const family = familyOfForm[legs.form[leg] ?? -1];
    if (!edge || family === undefined) return;
    edge.familyLegs[family]! += 1;
    const low = legs.low[leg];
    if (low != null && isSummed(payload, parts.deal[part] ?? -1)) edge.familyUsd[family]! += low;
  });
}

/** A part whose dollars are known as a whole and whose form is the only one: the dollars are that form's. */
function readUntoldParts(payload: GraphPayload, edgeOfPart: readonly (EdgeFacts | undefined)[]): void {
  const { legs, parts } = payload;
  const told = new Uint8Array(parts.deal.length);
  legs.part.forEach((part, leg) => { if (legs.low[leg] != null) told[part] = 1; });
  const familyOfForm = familyIndexes(payload.forms);
  edgeOfPart.forEach((edge, part) => {
    const low = parts.low[part];
    if (!edge || low == null || told[part] === 1 || !isSummed(payload, parts.deal[part] ?? -1)) return;
    const own = new Set([...bitsOf(parts.forms[part] ?? 0)].map(bit => familyOfForm[bit]!));
    if (own.size === 1) for (const family of own) edge.familyUsd[family]! += low;
  });
}
