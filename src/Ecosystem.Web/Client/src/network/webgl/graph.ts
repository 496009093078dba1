// Every node and pair that any filter can show, once; filters only hide, so nothing ever moves.
import Graph from "graphology";
import type { GraphPayload } from "../../payload";
import { edgeKey, investorAs } from "../facts";

export function graphOf(payload: GraphPayload): Graph {
  const graph = new Graph({ type: "directed", multi: false, allowSelfLoops: false });
  const { parts, deals } = payload;
  for (const target of deals.target) addNode(graph, payload, target);
  parts.investor.forEach((investor, part) => {
    const target = deals.target[parts.deal[part] ?? -1] ?? -1;
    for (const source of new Set([investor, investorAs(payload, investor, true)])) {
      addNode(graph, payload, source);
      const key = edgeKey(source, target);
      if (source !== target && !graph.hasEdge(key)) graph.addEdgeWithKey(key, String(source), String(target));
    }
  });
  return graph;
}

function addNode(graph: Graph, { nodes }: GraphPayload, node: number): void {
  const key = String(node);
  if (!graph.hasNode(key)) graph.addNode(key, { x: nodes.x[node] ?? 0, y: nodes.y[node] ?? 0 });
}
