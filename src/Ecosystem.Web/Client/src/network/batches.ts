// Items that look alike, together: one path and one change of pens for all of them.
import type { EdgeItems, Items, NodeItems } from "./items";
import { nodeFlags, unpacked } from "./marks";

/** Indexes of items of one look, in the order in which they are drawn. */
export interface Batch { readonly first: number; readonly items: readonly number[] }

export interface Batches { readonly nodes: readonly Batch[]; readonly edges: readonly Batch[] }

export const batchesOf = ({ nodes, edges }: Items): Batches =>
  ({ nodes: grouped(nodes.count, at => nodeKey(nodes, at)), edges: grouped(edges.count, at => edgeKey(edges, at)) });

/** Groups by key, lowest key first. */
function grouped(count: number, keyOf: (at: number) => number): Batch[] {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at++) {
    const key = keyOf(at), group = groups.get(key);
    if (group) group.push(at); else groups.set(key, [at]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, items]) => ({ first: items[0]!, items }));
}

/** Quarters of a pixel: finer differences of width are not seen. */
export const widthStep = (size: number): number => Math.min(255, Math.round(size * 4));

/** The dim below all; then dotted, dashed, solid; of these the wide below the narrow, so that none is buried. */
function edgeKey({ size, share, style }: EdgeItems, at: number): number {
  const { stroke, level } = unpacked(style[at]!);
  const rank = (level === 2 ? 0 : level + 1) * 4 + (2 - stroke);
  return ((rank * 256 + 255 - widthStep(size[at]!)) * 8192 + style[at]!) * 32 + Math.round(share[at]! * 20);
}

/** The dim below all; then the large below the small. Of nearly the same size those of one shape go together. */
function nodeKey({ size, shape, flags }: NodeItems, at: number): number {
  const rank = (flags[at]! & nodeFlags.dim) === 0 ? 1 : 0;
  return ((rank * 256 + 255 - Math.min(255, Math.round(size[at]! * 3))) * 16 + shape[at]!) * 256 + flags[at]!;
}
