// Writes names over the picture at each frame; where they go is decided in labels.ts.
import type { Point, Projection, Size } from "./fit";
import type { Pen } from "./ink";
import { budgetOf, placeLabels, type Obstacle, type Placed, type Wish } from "./labels";
import type { Look } from "./look";
import { writtenName, type Lang, type WrittenName } from "./names";
import type { Scene } from "./scene";
import { reach, shapeOf } from "./shapes";
import { bySize, nodeRadius } from "./sizes";
import { writeName } from "./writeName";

/** Marks of this reach and more, in CSS pixels, are not written over; in a crowd the very small may be. */
const coveredReach = 2.6;

interface Candidate {
  readonly node: number;
  readonly strong: boolean;
  readonly radius: number;
  readonly shapeReach: number;
  /** Measured when first needed. */
  name: WrittenName | null;
}

/** A candidate on the stage. */
interface Present { readonly candidate: Candidate; readonly x: number; readonly y: number; readonly away: number }

export class LabelLayer {
  private candidates: readonly Candidate[] = [];
  private byNode = new Map<number, Candidate>();
  private spots: ReadonlyMap<number, number> = new Map();
  private placed: readonly Placed[] = [];
  private lang: Lang = "en";

  constructor(private readonly scene: Scene, private readonly look: Look) {}

  /** After another set, selection, language or font. */
  renew(lang: Lang): void {
    const { payload, facts, selected, density } = this.scene;
    this.lang = lang;
    this.candidates = bySize(facts).map(node => ({
      node: node.node, strong: node.target || node.node === selected || this.scene.isPinned(node.node), radius: nodeRadius(node, density),
      shapeReach: reach[shapeOf(payload.nodes.kind[node.node] ?? -1, payload.organizationKinds)] ?? 1, name: null,
    }));
    this.byNode = new Map(this.candidates.map(candidate => [candidate.node, candidate]));
  }

  /** @param factor CSS pixels on screen of one pixel of a node's size */
  draw(pen: Pen, projection: Projection, stage: Size, factor: number): void {
    const present = this.presentOn(projection, stage, factor);
    this.placed = placeLabels(this.wishes(pen, present), this.obstacles(present), stage, budgetOf(stage), this.spots);
    this.spots = new Map(this.placed.map(label => [label.node, label.spot]));
    for (const label of this.placed) {
      const candidate = this.byNode.get(label.node);
      if (!candidate) continue;
      pen.globalAlpha = this.scene.isDim(label.node) ? 0.25 : 1;
      writeName(pen, label, this.nameOf(pen, candidate), candidate.strong, this.look);
    }
    pen.globalAlpha = 1;
  }

  /** The node whose name is written at a point of the stage; -1 for none. */
  nodeAt({ x, y }: Point): number {
    return this.placed.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.node ?? -1;
  }

  private presentOn(projection: Projection, stage: Size, factor: number): Present[] {
    const { nodes } = this.scene.payload;
    const present: Present[] = [];
    for (const candidate of this.candidates) {
      const x = projection.left + (nodes.x[candidate.node] ?? 0) * projection.scale;
      const y = projection.top - (nodes.y[candidate.node] ?? 0) * projection.scale;
      const radius = candidate.radius * factor;
      if (x < -radius || y < -radius || x > stage.width + radius || y > stage.height + radius) continue;
      present.push({ candidate, x, y, away: this.reachOnScreen(candidate, radius) });
    }
    return present;
  }

  /** A unicorn's ring and the selection's stand off the mark. */
  private reachOnScreen({ node, shapeReach }: Candidate, radius: number): number {
    const unicorn = this.scene.payload.nodes.unicorn[node] === 1 ? 3.5 : 0;
    return radius * shapeReach + unicorn + (node === this.scene.selected ? 4.5 : 0);
  }

  /** What is dimmed may be written over: the lit names matter more. */
  private obstacles(present: readonly Present[]): Obstacle[] {
    const obstacles: Obstacle[] = [];
    for (const { candidate: { node }, x, y, away } of present) {
      if (away < coveredReach || this.scene.isDim(node)) continue;
      const side = Math.max(away * 0.86, away - 2);
      obstacles.push({ node, reach: away, box: { left: x - side, right: x + side, top: y - side, bottom: y + side } });
    }
    return obstacles;
  }

  private *wishes(pen: Pen, present: readonly Present[]): Generator<Wish> {
    const { light } = this.scene, matters = (node: number) => this.scene.matters(node);
    for (const at of present) if (matters(at.candidate.node)) yield this.wishOf(pen, at, true);
    for (const at of present) {
      const { node } = at.candidate;
      // While something is lit, names of the rest stay where they were or give way; none comes in.
      if (!matters(node) && (!light || this.spots.has(node))) yield this.wishOf(pen, at, false);
    }
  }

  private wishOf(pen: Pen, { candidate, x, y, away }: Present, must: boolean): Wish {
    const { first, second } = this.nameOf(pen, candidate);
    return {
      node: candidate.node, x, y, reach: away, must, first, second,
      // Who matters is named even in a crowd; half its own size is what it may cover.
      bearable: must || away >= 6 ? Math.max(4.5, away * 0.5) : 0,
    };
  }

  private nameOf(pen: Pen, candidate: Candidate): WrittenName {
    const { node, strong, radius } = candidate;
    return candidate.name ??= writtenName(pen, this.scene.payload, node, this.lang, strong, radius, this.look.fontFamily);
  }
}
