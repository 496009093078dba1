// Sizes on screen follow the square root of dollars, so that area and not length speaks of money.
import type { EdgeFacts, NodeFacts, NetworkFacts } from "./facts";

/** CSS pixels at the reference zoom: the floor also holds for what is undisclosed, and floor + span is reached at top dollars. */
const nodeScale = { target: 4.6, investor: 3, span: 14.5, top: 1e10 } as const;
const edgeScale = { floor: 1.5, span: 9.5, top: 6e9 } as const;

/** Width of an edge whose amount is not known: dashed, and dotted. */
const dashedWidth = 1.9, dottedWidth = 1.15;

/** The more nodes share the stage, the less room has each: 1 up to some 140 of them. */
export const densityOf = (nodes: number): number => Math.min(1, Math.max(0.42, Math.sqrt(140 / Math.max(1, nodes))));

const rooted = (usd: number, span: number, top: number): number => span * Math.sqrt(Math.min(usd, top) / top);

/** Dollars by which a node is sized: raised or invested, whichever is larger; 0 where nothing is disclosed. */
export const weightOf = (node: NodeFacts): number => Math.max(node.raised ?? 0, node.invested ?? 0);

export function nodeRadius(node: NodeFacts, density: number): number {
  const floor = node.target ? nodeScale.target : nodeScale.investor;
  return floor * Math.sqrt(density) + rooted(weightOf(node), nodeScale.span, nodeScale.top) * density;
}

export function edgeWidth(edge: EdgeFacts, density: number): number {
  if (edge.usd === null) return edge.forms === 0 ? dottedWidth : dashedWidth;
  const width = edgeScale.floor + rooted(edge.usd, edgeScale.span, edgeScale.top) * density;
  // Dollars without a form are drawn, but must not outshine those that say what was paid.
  return edge.forms === 0 ? Math.min(3, width * 0.6) : width;
}

/** Nodes of the picture, largest first: the order in which labels are placed. */
export function bySize(facts: NetworkFacts): NodeFacts[] {
  return [...facts.nodes.values()].sort((a, b) =>
    weightOf(b) - weightOf(a) || Number(b.target) - Number(a.target) || a.node - b.node);
}
