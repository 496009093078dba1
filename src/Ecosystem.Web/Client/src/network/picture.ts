// One network picture on one element: its state, its drawing, and what the outside calls.
import type { GraphPayload } from "../payload";
import { save } from "../shared/save";
import type { Callbacks } from "./callbacks";
import { CanvasSurface } from "./canvasSurface";
import { middleOf } from "./curve";
import { Drawing } from "./drawing";
import { onStage, type Point } from "./fit";
import { whenGraphicsCard } from "./graphicsCard";
import type { Pointed } from "./light";
import { Look } from "./look";
import { drawLasso } from "./lasso";
import type { Lang } from "./names";
import type { Format, Plate } from "./plate/plate";
import { Scene, type View } from "./scene";
import type { MakeSurface, Renderer } from "./surface";
import { watchStage } from "./watch";

const onCanvas: MakeSurface = (parts, events) => new CanvasSurface(parts, events);

export class NetworkPicture {
  isReady = false;
  private readonly scene: Scene;
  private readonly look: Look;
  private readonly drawing: Drawing;
  private readonly endings: readonly (() => void)[];
  private disposed = false;
  private set: string;
  private frame: string | undefined;
  private endLasso: (() => void) | null = null;

  constructor(private readonly element: HTMLElement, payload: GraphPayload, view: View,
    private lang: Lang, private readonly callbacks: Callbacks, private readonly lassoHint = "") {
    this.set = view.set;
    this.frame = view.frame;
    this.scene = new Scene(payload);
    this.scene.take(view);
    this.look = new Look(element);
    this.drawing = new Drawing(element, onCanvas, this.scene, this.look, lang, {
      pointed: at => this.pointed(at),
      clicked: at => this.clicked(at),
      drawn: () => this.drawn(),
    });
    this.endings = [this.watch(), whenGraphicsCard(() => void this.drawWith("webgl").catch(() => undefined))];
    this.drawing.start();
  }

  /**
   * Lets the other renderer take over where this one stands. By itself the picture starts on a canvas, and turns to WebGL where a
   * graphics card draws. Rejects where WebGL is asked for and there is none; the picture then stays as it is.
   */
  async drawWith(renderer: Renderer): Promise<void> {
    if (renderer === "canvas") return this.turnTo(onCanvas);
    const { SigmaSurface } = await import("./webgl/sigmaSurface");
    this.turnTo((parts, events) => new SigmaSurface(parts, events));
  }

  /** Takes another set, grouping or selection: what the set leaves out goes, the rest stays where it is. */
  update(view: View): void {
    if (this.disposed) return;
    const before = this.scene.selected;
    this.set = view.set;
    if (this.scene.take(view)) {
      this.drawing.redraw(this.lang);
      // Through time one goes over a picture that holds still.
      if (view.frame === undefined || view.frame !== this.frame) this.drawing.camera.follow();
    } else {
      this.drawing.rewrite(this.lang);
      this.drawing.repaint();
    }
    this.frame = view.frame;
    if (this.scene.selected >= 0 && this.scene.selected !== before) this.drawing.camera.reveal(this.scene.selected);
  }

  fit(): void { if (!this.disposed) this.drawing.camera.fit(); }
  zoomIn(): void { if (!this.disposed) this.drawing.camera.zoomIn(); }
  zoomOut(): void { if (!this.disposed) this.drawing.camera.zoomOut(); }

  /** Lets a person draw a line around nodes to choose them; again, or Escape, gives up. */
  lasso(): void {
    if (this.disposed || this.endLasso) return this.endLasso?.();
    this.endLasso = drawLasso(this.element, this.lassoHint, {
      drawn: isInside => this.callbacks.nodesChosen([...this.scene.facts.nodes.keys()].filter(node => isInside(this.onStage(node))).map(node => this.scene.idOf(node))),
      ended: () => { this.endLasso = null; },
    });
  }

  /** CSS pixels at the stage's right that a card covers: fits and reveals keep clear of them. */
  setReserved(right: number): void {
    if (this.disposed) return;
    this.drawing.camera.reserved = right;
    if (this.scene.selected >= 0) this.drawing.camera.reveal(this.scene.selected);
  }

  setLang(lang: Lang): void {
    if (this.disposed) return;
    this.lang = lang;
    this.drawing.rewrite(lang);
  }

  /** Saves the picture as a file: what is seen, or all of the set. */
  async take(format: Format, plate: Plate, whole: boolean): Promise<void> {
    if (this.disposed) return;
    const { take, wholeOf } = await import("./plate/take"), { scene, look, lang, drawing: { stage, view } } = this;
    const seen = { scene, look, lang, stage, view };
    save(await take(format, plate, whole ? wholeOf(seen) : seen), `${plate.file}.${format}`);
  }

  nodesShown(): number { return this.scene.facts.nodes.size; }
  edgesShown(): number { return this.scene.facts.edges.size; }

  /** Ids of the nodes that are lit; none where nothing is. */
  lit(): string[] { return [...this.scene.light?.nodes ?? []].map(node => this.scene.idOf(node)); }

  /** Where a shown node lies in the browser's window, in CSS pixels; null when it is filtered out. */
  screenOf(id: string): Point | null {
    const node = this.scene.indexOf(id);
    return this.disposed || !this.scene.facts.nodes.has(node) ? null : this.inWindow(this.onStage(node));
  }

  /** Where the middle of a shown edge lies, likewise. */
  screenOfEdge(source: string, target: string): Point | null {
    if (this.disposed || this.scene.edgeBetween(source, target) === null) return null;
    return this.inWindow(middleOf(this.onStage(this.scene.indexOf(source)), this.onStage(this.scene.indexOf(target))));
  }

  /** Gives back listeners, canvases and WebGL contexts; a second time does nothing. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.isReady = false;
    this.endLasso?.();
    for (const end of this.endings) end();
    this.drawing.end();
    delete this.element.dataset["ready"];
  }

  private turnTo(make: MakeSurface): void {
    if (!this.disposed) this.drawing.turnTo(make);
  }

  private watch(): () => void {
    return watchStage(this.element, {
      resized: () => this.drawing.resize(false),
      density: () => this.drawing.resize(true),
      theme: () => { this.look.refresh(this.element); this.drawing.rewrite(this.lang); },
      contextLost: () => this.turnTo(onCanvas),
      removed: () => this.dispose(),
    });
  }

  /** The element says which set its picture shows. */
  private drawn(): void {
    this.element.dataset["drawn"] = this.set;
    if (this.isReady) return;
    this.isReady = true;
    this.element.dataset["ready"] = "true";
  }

  private pointed(at: Pointed | null): void {
    this.drawing.container.style.cursor = at ? "pointer" : "";
    this.scene.point(at);
    this.drawing.repaint();
  }

  private clicked(at: Pointed | null): void {
    if (!at) return this.callbacks.backgroundClicked();
    if (at.kind === "node") return this.callbacks.nodeClicked(this.scene.idOf(at.node));
    const edge = this.scene.facts.edges.get(at.key);
    if (edge) this.callbacks.edgeClicked(this.scene.idOf(edge.source), this.scene.idOf(edge.target));
  }

  private onStage(node: number): Point {
    return onStage(this.drawing.camera.projection, this.drawing.camera.place(node));
  }

  private inWindow({ x, y }: Point): Point {
    const { left, top } = this.drawing.container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }
}
