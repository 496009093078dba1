// Writes names over the picture at each frame; where they go is decided in labels.ts.
import type { Box, Projection, Size } from "./fit";
import { budgetOf, placeLabels, scriptGap, type Placed, type Wish } from "./labels";
import type { Look } from "./look";
import { fontOf, nameOf, nameSize, Ruler, secondSize, type Lang, type Name } from "./names";
import type { Scene } from "./scene";
import { reach, shapeOf } from "./shapes";
import { bySize, nodeRadius } from "./sizes";

/** Marks of this radius and more, in CSS pixels, are not written over. */
const coveredRadius = 4.2;

/** From this size on, in a node's own pixels, a target's name is set larger. */
const largeRadius = 10;

interface Candidate {
  readonly node: number;
  readonly strong: boolean;
  readonly radius: number;
  readonly shapeReach: number;
  readonly name: Name;
}

export class LabelLayer {
  private candidates: readonly Candidate[] = [];
  private byNode = new Map<number, Candidate>();
  private spots: ReadonlyMap<number, number> = new Map();
  private readonly ruler: Ruler;

  constructor(private readonly context: CanvasRenderingContext2D, private readonly scene: Scene, private readonly look: Look) {
    this.ruler = new Ruler(context);
  }

  /** After another set, another language or another font. */
  renew(lang: Lang): void {
    const { payload, facts } = this.scene;
    this.ruler.forget();
    this.candidates = bySize(facts).map(node => ({
      node: node.node, strong: node.target, radius: nodeRadius(node, this.scene.density),
      shapeReach: reach[shapeOf(payload.nodes.kind[node.node] ?? -1, payload.organizationKinds)] ?? 1,
      name: nameOf(payload, node.node, lang),
    }));
    this.byNode = new Map(this.candidates.map(candidate => [candidate.node, candidate]));
  }

  /** @param factor CSS pixels on screen of one pixel of a node's size */
  draw(projection: Projection, stage: Size, factor: number): void {
    const { wishes, obstacles } = this.gather(projection, stage, factor);
    const placed = placeLabels(wishes, obstacles, stage, budgetOf(stage), this.spots);
    this.spots = new Map(placed.map(label => [label.node, label.spot]));
    for (const label of placed) this.write(label);
    this.context.globalAlpha = 1;
  }

  private gather(projection: Projection, stage: Size, factor: number) {
    const { nodes } = this.scene.payload;
    const obstacles = new Map<number, Box>();
    const first: Wish[] = [], rest: Wish[] = [];
    for (const candidate of this.candidates) {
      const { node } = candidate;
      const x = projection.left + (nodes.x[node] ?? 0) * projection.scale;
      const y = projection.top - (nodes.y[node] ?? 0) * projection.scale;
      const radius = candidate.radius * factor;
      if (x < -radius || y < -radius || x > stage.width + radius || y > stage.height + radius) continue;
      const away = this.reachOnScreen(candidate, radius);
      if (radius >= coveredRadius) {
        const side = away * 0.86;
        obstacles.set(node, { left: x - side, right: x + side, top: y - side, bottom: y + side });
      }
      const must = this.matters(node);
      (must ? first : rest).push(this.wishOf(candidate, x, y, away, must));
    }
    return { wishes: [...first, ...rest], obstacles };
  }

  private matters(node: number): boolean {
    return node === this.scene.selected || (this.scene.light?.nodes.has(node) ?? false);
  }

  /** A unicorn's ring and the selection's stand off the mark. */
  private reachOnScreen({ node, shapeReach }: Candidate, radius: number): number {
    const unicorn = this.scene.payload.nodes.unicorn[node] === 1 ? 3.5 : 0;
    return radius * shapeReach + unicorn + (node === this.scene.selected ? 4.5 : 0);
  }

  private wishOf(candidate: Candidate, x: number, y: number, away: number, must: boolean): Wish {
    const { name } = candidate;
    const size = this.sizeOf(candidate);
    return {
      node: candidate.node, x, y, reach: away, must,
      first: this.ruler.measure(name.first, size, fontOf(size, this.isStrong(candidate), this.look.fontFamily)),
      second: name.second === null ? null : this.ruler.measure(name.second, secondSize, fontOf(secondSize, false, this.look.fontFamily)),
    };
  }

  private sizeOf(candidate: Candidate): number {
    if (!this.isStrong(candidate)) return nameSize.investor;
    return candidate.radius >= largeRadius ? nameSize.large : nameSize.target;
  }

  private isStrong({ node, strong }: Candidate): boolean {
    return strong || node === this.scene.selected;
  }

  private write({ node, box, align, stacked }: Placed): void {
    const candidate = this.byNode.get(node);
    if (!candidate) return;
    const strong = this.isStrong(candidate), size = this.sizeOf(candidate), { first, second } = candidate.name;
    const { light } = this.scene, { fontFamily } = this.look;
    this.context.globalAlpha = light && !light.nodes.has(node) ? 0.25 : 1;
    const firstFont = fontOf(size, strong, fontFamily), secondFont = fontOf(secondSize, false, fontFamily);
    const firstBox = this.ruler.measure(first, size, firstFont);
    const firstBase = box.top + firstBox.height / 2 + size * 0.35;
    this.line(first, firstFont, strong ? this.look.ink : this.look.ink2, lineStart(box, align, stacked, firstBox.width), firstBase);
    if (second === null) return;
    const secondBox = this.ruler.measure(second, secondSize, secondFont);
    if (stacked) {
      const base = box.top + firstBox.height + secondBox.height / 2 + secondSize * 0.35;
      this.line(second, secondFont, this.look.ink2, lineStart(box, align, true, secondBox.width), base);
    } else {
      this.line(second, secondFont, this.look.ink2, box.left + firstBox.width + scriptGap, firstBase);
    }
  }

  private line(text: string, font: string, color: string, x: number, y: number): void {
    const { context } = this;
    context.font = font;
    context.lineJoin = "round";
    context.lineWidth = 3.2;
    context.strokeStyle = this.look.halo;
    context.strokeText(text, x, y);
    context.fillStyle = color;
    context.fillText(text, x, y);
  }
}

/** Lines below one another lean on the side of the node. */
function lineStart(box: Box, align: Placed["align"], stacked: boolean, width: number): number {
  if (!stacked || align === "left") return box.left;
  return align === "right" ? box.right - width : (box.left + box.right - width) / 2;
}
