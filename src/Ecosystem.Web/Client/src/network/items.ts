// The shown nodes and edges as plain columns, read from the scene: what the canvas draws from and finds things in.
import { reach } from "./shapes";
import type { Scene } from "./scene";

/** Places in the payload's units, sizes in the mark's own pixels. */
export interface NodeItems {
  readonly count: number;
  readonly node: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: Float32Array;
  readonly shape: Uint8Array;
  readonly flags: Uint8Array;
}

export interface EdgeItems {
  readonly count: number;
  readonly keys: readonly string[];
  readonly x0: Float32Array;
  readonly y0: Float32Array;
  readonly x1: Float32Array;
  readonly y1: Float32Array;
  /** How far the edge keeps from the centre of its source, and of its target. */
  readonly clear0: Float32Array;
  readonly clear1: Float32Array;
  readonly size: Float32Array;
  readonly share: Float32Array;
  readonly style: Uint16Array;
}

export interface Items { readonly nodes: NodeItems; readonly edges: EdgeItems }

/** An edge ends at the outline of its node's shape, at about its middle reach. */
export const clearance = (size: number, shape: number): number => size * (1 + (reach[shape] ?? 1)) / 2;

const floats = (count: number): Float32Array => new Float32Array(count);

export function itemsOf(scene: Scene): Items {
  const clear = new Map<number, number>();
  return { nodes: nodesOf(scene, clear), edges: edgesOf(scene, clear) };
}

function nodesOf(scene: Scene, clear: Map<number, number>): NodeItems {
  const { facts, payload: { nodes: { x, y } } } = scene, count = facts.nodes.size;
  const items = {
    count, node: new Int32Array(count), x: floats(count), y: floats(count), size: floats(count),
    shape: new Uint8Array(count), flags: new Uint8Array(count),
  };
  let at = 0;
  for (const node of facts.nodes.keys()) {
    const { size, shape, flags } = scene.nodeMark(node);
    items.node[at] = node;
    items.x[at] = x[node] ?? 0;
    items.y[at] = y[node] ?? 0;
    items.size[at] = size;
    items.shape[at] = shape;
    items.flags[at++] = flags;
    clear.set(node, clearance(size, shape));
  }
  return items;
}

function edgesOf(scene: Scene, clear: ReadonlyMap<number, number>): EdgeItems {
  const { facts, payload: { nodes: { x, y } } } = scene, count = facts.edges.size;
  const items = {
    count, keys: [...facts.edges.keys()], x0: floats(count), y0: floats(count), x1: floats(count), y1: floats(count),
    clear0: floats(count), clear1: floats(count), size: floats(count), share: floats(count), style: new Uint16Array(count),
  };
  let at = 0;
  for (const edge of facts.edges.values()) {
    const { source, target } = edge, { size, share, style } = scene.markOf(edge);
    items.x0[at] = x[source] ?? 0;
    items.y0[at] = y[source] ?? 0;
    items.x1[at] = x[target] ?? 0;
    items.y1[at] = y[target] ?? 0;
    items.clear0[at] = clear.get(source) ?? 0;
    items.clear1[at] = clear.get(target) ?? 0;
    items.size[at] = size;
    items.share[at] = share;
    items.style[at++] = style;
  }
  return items;
}
