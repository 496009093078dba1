// What the canvas is to show, read from the scene when something changed. In a large picture what is lit is painted over the faded rest,
// so that pointing at something does not mean to paint everything anew.
import { batchesOf, type Batch } from "./batches";
import type { NetworkFacts } from "./facts";
import { Hits } from "./hits";
import { itemsOf, type Items } from "./items";
import type { Look } from "./look";
import { nodeFlags, unpacked } from "./marks";
import type { Painting } from "./paint";
import type { Scene } from "./scene";

/** Items that are painted anew at every frame; more are painted on sheets. */
const few = 2600;

export const isQuick = ({ nodes, edges }: Items): boolean => nodes.count + edges.count <= few;

export interface Read { readonly painting: Painting; readonly over: Painting | null }

export class Reader {
  private now: Read | null = null;
  private found: Hits | null = null;
  /** The last painting of a large set in which nothing was lit. */
  private plain: { readonly facts: NetworkFacts; readonly painting: Painting } | null = null;

  constructor(private readonly scene: Scene, private readonly look: Look) {}

  get isDue(): boolean { return this.now === null; }
  get hits(): Hits { return this.found ??= new Hits(this.read().painting.items); }

  forget(): void {
    this.now = this.found = null;
  }

  /** The colours have changed, too. */
  forgetAll(): void {
    this.forget();
    this.plain = null;
  }

  read(): Read {
    return this.now ??= this.fresh();
  }

  private fresh(): Read {
    const { scene, look, plain } = this, items = itemsOf(scene), painting = { items, batches: batchesOf(items), look };
    if (isQuick(items)) this.plain = null;
    else if (plain?.facts !== scene.facts || !scene.light) {
      if (plain && alike(plain.painting.items, items)) return { painting: plain.painting, over: null };
      if (!scene.light) this.plain = { facts: scene.facts, painting };
    } else return { painting: plain.painting, over: { ...painting, batches: litOf(painting) } };
    return { painting, over: null };
  }
}

/** Whether items look the same, so that what is painted already can stay. */
const alike = (a: Items, b: Items): boolean =>
  a.edges.keys.length === b.edges.keys.length && a.edges.keys.every((key, at) => key === b.edges.keys[at])
  && same(a.edges.style, b.edges.style) && same(a.edges.size, b.edges.size) && same(a.edges.share, b.edges.share)
  && same(a.nodes.node, b.nodes.node) && same(a.nodes.flags, b.nodes.flags) && same(a.nodes.size, b.nodes.size);

type Column = ArrayLike<number> & { every(test: (value: number, at: number) => boolean): boolean };
const same = (a: Column, b: Column): boolean => a.length === b.length && a.every((value, at) => value === b[at]);

function litOf({ items: { nodes, edges }, batches }: Painting): Painting["batches"] {
  const isLit = (batch: Batch) => unpacked(edges.style[batch.first]!).level !== 2;
  return { edges: batches.edges.filter(isLit), nodes: batches.nodes.filter(({ first }) => (nodes.flags[first]! & nodeFlags.dim) === 0) };
}
