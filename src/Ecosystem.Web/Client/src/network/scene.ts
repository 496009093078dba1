// The state of one picture: the set's facts, what is selected, what is pointed at; and from it the mark of each item.
import { DealBits, type GraphPayload } from "../payload";
import { edgeKey, factsOf, type EdgeFacts, type NetworkFacts } from "./facts";
import { lightOf, standingLight, type Light, type Pointed } from "./light";
import { edgeMarkOf, hiddenEdge, hiddenNode, nodeMarkOf, type EdgeMark, type Level, type NodeMark } from "./marks";
import { shapeOf } from "./shapes";
import { densityOf } from "./sizes";

export interface View {
  /** Base64 of one bit per deal. */
  readonly set: string;
  /** Vehicles counted as their group. */
  readonly group: boolean;
  /** Id of the node whose card is open. */
  readonly selected: string | null;
  /** Source and target of the edge whose card is open. */
  readonly selectedEdge?: readonly [source: string, target: string] | null;
  /** What is shown but for the date: while it stays the same, so does the camera. */
  readonly frame?: string;
  /** Base64 of the deals of every date, where the set has those up to one. */
  readonly everyDate?: string | null;
  /** For every node of the graph the number of its tint, 1 and up; null where forms have the colour. */
  readonly tints?: readonly number[] | null;
  /** Ids of nodes that keep their name and their light. */
  readonly pinned?: readonly string[];
  /** Ids of nodes that are lit while nothing is pointed at; null: all are. */
  readonly lit?: readonly string[] | null;
  /** The lit nodes are a path: lit edges run from each to the next. Else those between any two of them are lit. */
  readonly path?: boolean;
}

export class Scene {
  facts: NetworkFacts = { nodes: new Map(), edges: new Map() };
  selected = -1;
  light: Light | null = null;
  density = 1;
  private selectedEdge = "";
  private pinned: ReadonlySet<number> = new Set();
  private standing: Light | null = null;
  private tints: readonly number[] | null = null;
  private everyDate = "";
  private room: ReadonlySet<number> | null = null;
  private readonly indexById: ReadonlyMap<string, number>;
  private shown = "";

  constructor(readonly payload: GraphPayload) {
    this.indexById = new Map(payload.nodes.id.map((id, node) => [id, node]));
  }

  /** Takes a view; true when the set or the grouping, and so the picture's items, differ from before. */
  take(view: View): boolean {
    this.selected = this.indexOf(view.selected ?? "");
    const [source, target] = view.selectedEdge ?? [];
    this.selectedEdge = edgeKey(this.indexOf(source ?? ""), this.indexOf(target ?? ""));
    this.pinned = new Set((view.pinned ?? []).map(id => this.indexOf(id)));
    this.tints = view.tints ?? null;
    this.makeRoom(view.everyDate ?? "", view.group);
    const shown = `${view.group}|${view.set}`;
    const changed = shown !== this.shown;
    if (changed) {
      this.shown = shown;
      this.facts = factsOf(this.payload, DealBits.fromBase64(view.set), view.group);
      this.density = densityOf(this.facts.nodes.size);
    }
    this.standing = standingLight(this.facts, (view.lit ?? []).map(id => this.indexOf(id)), view.path ?? false);
    this.light = this.standing;
    return changed;
  }

  point(pointed: Pointed | null): void {
    this.light = lightOf(this.facts, pointed) ?? this.standing;
  }

  /** The nodes for which a fit makes room. */
  get toFit(): Iterable<number> {
    return this.room ?? this.facts.nodes.keys();
  }

  isPinned(node: number): boolean {
    return this.pinned.has(node);
  }

  /** True for what is named first and never dimmed: selected, pinned, or lit. */
  matters(node: number): boolean {
    return node === this.selected || this.pinned.has(node) || (this.light?.nodes.has(node) ?? false);
  }

  /** True where something else is lit, and the node is not pinned. */
  isDim(node: number): boolean {
    return this.light !== null && !this.light.nodes.has(node) && !this.pinned.has(node);
  }

  indexOf(id: string): number {
    return this.indexById.get(id) ?? -1;
  }

  idOf(node: number): string {
    return this.payload.nodes.id[node] ?? "";
  }

  nodeMark(node: number): Omit<NodeMark, "x" | "y"> {
    const facts = this.facts.nodes.get(node);
    if (!facts) return hiddenNode;
    const { kind, unicorn } = this.payload.nodes;
    const shape = shapeOf(kind[node] ?? -1, this.payload.organizationKinds);
    const level: Level = this.isDim(node) ? "dim" : "plain";
    return nodeMarkOf(facts, shape, unicorn[node] === 1, node === this.selected, level, this.density, this.tints?.[node]);
  }

  edgeMark(key: string): EdgeMark {
    const facts = this.facts.edges.get(key);
    return facts ? this.markOf(facts) : hiddenEdge;
  }

  /** The mark of a shown edge. */
  markOf(facts: EdgeFacts): EdgeMark {
    return edgeMarkOf(facts, this.levelOf(facts.key, facts.source, facts.target), this.density, this.tints !== null);
  }

  /** Key of a shown edge between two ids, in this direction. */
  edgeBetween(source: string, target: string): string | null {
    const key = edgeKey(this.indexOf(source), this.indexOf(target));
    return this.facts.edges.has(key) ? key : null;
  }

  private makeRoom(everyDate: string, group: boolean): void {
    const wanted = everyDate && `${group}|${everyDate}`;
    if (wanted === this.everyDate) return;
    this.everyDate = wanted;
    this.room = everyDate ? new Set(factsOf(this.payload, DealBits.fromBase64(everyDate), group).nodes.keys()) : null;
  }

  private levelOf(key: string, source: number, target: number): Level {
    if (this.light) return this.light.edges.has(key) ? "lit" : "dim";
    return key === this.selectedEdge || source === this.selected || target === this.selected ? "lit" : "plain";
  }
}
