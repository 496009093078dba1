// What lies at a point of the stage, by geometry: the nodes through a quadtree, the edges by their distance from the curve.
import { quadtree, type Quadtree } from "d3-quadtree";
import { bend } from "./curve";
import type { Point } from "./fit";
import type { Items, NodeItems, EdgeItems } from "./items";
import { widthOnScreen } from "./lay";
import type { Pointed } from "./light";
import type { Place } from "./paint";
import { reach } from "./shapes";

/** CSS pixels within which a small node, and a thin edge, is still hit. */
const nodeRoom = 7, edgeRoom = 4.5;

export class Hits {
  private tree: Quadtree<number> | null = null;
  private largest = 0;

  constructor(private readonly items: Items) {}

  at(point: Point, place: Place): Pointed | null {
    const node = this.nodeAt(point, place);
    if (node >= 0) return { kind: "node", node };
    const edge = edgeAt(this.items.edges, point, place);
    return edge === null ? null : { kind: "edge", key: edge };
  }

  /** The node whose mark is nearest by its own size: of two that overlap the small one, which lies above. */
  private nodeAt({ x, y }: Point, { projection: { left, top, scale }, factor }: Place): number {
    const { nodes } = this.items, wide = Math.max(nodeRoom, this.reachOfLargest * factor + 1) / scale;
    const atX = (x - left) / scale, atY = (top - y) / scale;
    let best = -1, least = 1;
    this.treeOf(nodes).visit((quad, x0, y0, x1, y1) => {
      if (!quad.length) {
        for (let leaf: typeof quad | undefined = quad; leaf; leaf = leaf.next) {
          const away = Math.hypot(nodes.x[leaf.data]! - atX, nodes.y[leaf.data]! - atY) * scale / roomOf(nodes, leaf.data, factor);
          if (away < least) { least = away; best = nodes.node[leaf.data]!; }
        }
      }
      return x0 > atX + wide || x1 < atX - wide || y0 > atY + wide || y1 < atY - wide;
    });
    return best;
  }

  private treeOf(nodes: NodeItems): Quadtree<number> {
    return this.tree ??= quadtree<number>(Array.from(nodes.x.keys()), at => nodes.x[at]!, at => nodes.y[at]!);
  }

  private get reachOfLargest(): number {
    if (this.largest === 0) this.items.nodes.size.forEach((size, at) => this.largest = Math.max(this.largest, size * (reach[this.items.nodes.shape[at]!] ?? 1)));
    return this.largest;
  }
}

const roomOf = ({ size, shape }: NodeItems, at: number, factor: number): number =>
  Math.max(nodeRoom, size[at]! * factor * (reach[shape[at]!] ?? 1) + 1);

function edgeAt(edges: EdgeItems, { x, y }: Point, { projection: { left, top, scale }, factor }: Place): string | null {
  let best = -1, least = 1;
  for (let at = 0; at < edges.count; at++) {
    const x0 = left + edges.x0[at]! * scale, x1 = left + edges.x1[at]! * scale, y0 = top - edges.y0[at]! * scale, y1 = top - edges.y1[at]! * scale;
    const room = 12 + (Math.abs(x1 - x0) + Math.abs(y1 - y0)) * 0.1;
    if (x < Math.min(x0, x1) - room || x > Math.max(x0, x1) + room || y < Math.min(y0, y1) - room || y > Math.max(y0, y1) + room) continue;
    const away = fromCurve(x, y, x0, y0, x1, y1) / Math.max(edgeRoom, widthOnScreen(edges.size[at]!, factor) / 2 + 1);
    if (away < least) { least = away; best = at; }
  }
  return edges.keys[best] ?? null;
}

const steps = 12;

/** Distance of a point from the curve between two others, taken as a few straight pieces. */
function fromCurve(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const cx = (x0 + x1) / 2 + (y1 - y0) * bend, cy = (y0 + y1) / 2 - (x1 - x0) * bend;
  let least = Infinity, ax = x0, ay = y0;
  for (let step = 1; step <= steps; step++) {
    const t = step / steps, u = 1 - t;
    const bx = u * u * x0 + 2 * u * t * cx + t * t * x1, by = u * u * y0 + 2 * u * t * cy + t * t * y1;
    least = Math.min(least, fromPiece(x - ax, y - ay, bx - ax, by - ay));
    ax = bx;
    ay = by;
  }
  return least;
}

function fromPiece(px: number, py: number, dx: number, dy: number): number {
  const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - t * dx, py - t * dy);
}
