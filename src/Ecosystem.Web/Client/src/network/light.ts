// What the pointer lights: a node with its neighbours and their edges, or one edge with its two ends.
import { edgeKey, type EdgeFacts, type NetworkFacts } from "./facts";

export type Pointed =
  | { readonly kind: "node"; readonly node: number }
  | { readonly kind: "edge"; readonly key: string };

export interface Light {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<string>;
}

/** Null when what was pointed at is not in the picture: then nothing is dimmed. */
export function lightOf(facts: NetworkFacts, pointed: Pointed | null): Light | null {
  if (!pointed) return null;
  if (pointed.kind === "edge") {
    const edge = facts.edges.get(pointed.key);
    return edge ? { nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]) } : null;
  }
  if (!facts.nodes.has(pointed.node)) return null;
  const touching = edgesAt(facts, pointed.node);
  return {
    nodes: new Set([pointed.node, ...touching.flatMap(edge => [edge.source, edge.target])]),
    edges: new Set(touching.map(edge => edge.key)),
  };
}

/** The light of a path or of nodes chosen together; null when none of them is in the picture. */
export function standingLight(facts: NetworkFacts, lit: readonly number[], path: boolean): Light | null {
  const nodes = new Set(lit.filter(node => facts.nodes.has(node)));
  if (nodes.size === 0) return null;
  const next = new Set(lit.flatMap((node, at) => [edgeKey(node, lit[at + 1] ?? -1), edgeKey(lit[at + 1] ?? -1, node)]));
  const edges = [...facts.edges.values()].filter(edge => path ? next.has(edge.key) : nodes.has(edge.source) && nodes.has(edge.target));
  return { nodes, edges: new Set(edges.map(edge => edge.key)) };
}

export const edgesAt = (facts: NetworkFacts, node: number): EdgeFacts[] =>
  [...facts.edges.values()].filter(edge => edge.source === node || edge.target === node);
