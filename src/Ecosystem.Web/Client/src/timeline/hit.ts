// What lies under the pointer.
import { quadtree, type Quadtree } from "d3-quadtree";

export interface Spot<T> { readonly x: number; readonly y: number; readonly r: number; readonly what: T }

/** Spots on the screen; the one whose edge is nearest wins, small ones before the large ones they lie on. */
export class HitMap<T> {
  private readonly tree: Quadtree<Spot<T>>;
  private readonly largest: number;

  constructor(spots: readonly Spot<T>[]) {
    this.tree = quadtree<Spot<T>>().x(spot => spot.x).y(spot => spot.y).addAll([...spots]);
    this.largest = spots.reduce((max, spot) => Math.max(max, spot.r), 0);
  }

  at(x: number, y: number, slack: number): Spot<T> | null {
    const reach = this.largest + slack;
    let best: Spot<T> | null = null, least = Infinity;
    this.tree.visit((node, x0, y0, x1, y1) => {
      if (x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach) return true;
      if (!("data" in node)) return false;
      for (let leaf: typeof node | undefined = node; leaf; leaf = leaf.next) {
        const spot = leaf.data, distance = Math.hypot(spot.x - x, spot.y - y);
        // Inside of several the smallest wins; outside of all the one whose edge is nearest.
        const score = distance <= spot.r ? spot.r / 1000 : distance <= spot.r + slack ? 1 + distance - spot.r : Infinity;
        if (score < least) { least = score; best = spot; }
      }
      return false;
    });
    return best;
  }
}
