// One network picture on one element: scene, renderer, names, camera and what the outside calls.
import type Sigma from "sigma";
import type { GraphPayload } from "../payload";
import { CameraDesk } from "./camera";
import type { Callbacks } from "./callbacks";
import { middleOf } from "./curve";
import { onStage, type Point } from "./fit";
import { graphOf } from "./graph";
import { bindKeys } from "./keyboard";
import { LabelLayer } from "./labelLayer";
import type { Pointed } from "./light";
import { createLook, refreshLook, type Look } from "./look";
import type { Lang } from "./names";
import { Picking } from "./picking";
import { bindPointer } from "./pointer";
import { createRenderer } from "./renderer";
import { Scene, type View } from "./scene";
import { watchStage } from "./watch";

export class NetworkPicture {
  isReady = false;
  private readonly scene: Scene;
  private readonly look: Look;
  private readonly container: HTMLElement;
  private readonly renderer: Sigma;
  private readonly labels: LabelLayer;
  private readonly camera: CameraDesk;
  private readonly endings: (() => void)[];
  private disposed = false;

  constructor(private readonly element: HTMLElement, payload: GraphPayload, view: View,
    private lang: Lang, private readonly callbacks: Callbacks) {
    this.scene = new Scene(payload);
    this.scene.take(view);
    this.look = createLook(element);
    this.container = innerOf(element);
    const picking = new Picking();
    this.renderer = createRenderer(this.container, graphOf(payload), this.scene, this.look, picking);
    this.camera = new CameraDesk(this.renderer, this.scene);
    this.labels = new LabelLayer(labelContext(this.renderer), this.scene, this.look);
    this.labels.renew(lang);
    this.renderer.on("afterRender", () => this.afterRender());
    bindPointer(this.renderer, { pointed: at => this.pointed(at), clicked: at => this.clicked(at) });
    this.endings = [bindKeys(element, this.camera), picking.bind(this.renderer, this.container), this.watch()];
    this.camera.fit(false);
    this.renderer.refresh();
  }

  /** Takes another set, grouping or selection; what is not given stays out of the picture. */
  update(view: View): void {
    if (this.disposed) return;
    const before = this.scene.selected;
    const anew = this.scene.take(view);
    this.labels.renew(this.lang);
    if (anew) {
      this.renderer.refresh();
      this.camera.follow();
    } else {
      this.repaint();
    }
    if (this.scene.selected >= 0 && this.scene.selected !== before) this.camera.reveal(this.scene.selected);
  }

  fit(): void { if (!this.disposed) this.camera.fit(); }
  zoomIn(): void { if (!this.disposed) this.camera.zoomIn(); }
  zoomOut(): void { if (!this.disposed) this.camera.zoomOut(); }

  /** CSS pixels at the stage's right that a card covers: fits and reveals keep clear of them. */
  setReserved(right: number): void {
    this.camera.reserved = right;
    if (!this.disposed && this.scene.selected >= 0) this.camera.reveal(this.scene.selected);
  }

  setLang(lang: Lang): void {
    if (this.disposed) return;
    this.lang = lang;
    this.labels.renew(lang);
    this.renderer.scheduleRender();
  }

  nodesShown(): number { return this.scene.facts.nodes.size; }
  edgesShown(): number { return this.scene.facts.edges.size; }

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
    for (const end of this.endings) end();
    this.renderer.kill();
    this.container.remove();
    delete this.element.dataset["ready"];
  }

  private watch(): () => void {
    return watchStage(this.element, {
      resized: () => { this.renderer.resize(); this.camera.resized(); this.renderer.scheduleRender(); },
      density: () => { this.renderer.resize(true); this.renderer.scheduleRender(); },
      theme: () => { refreshLook(this.look, this.element); this.labels.renew(this.lang); this.renderer.scheduleRender(); },
      removed: () => this.dispose(),
    });
  }

  private pointed(at: Pointed | null): void {
    this.container.style.cursor = at ? "pointer" : "";
    if (!at && !this.scene.light) return;
    this.scene.point(at);
    this.repaint();
  }

  private clicked(at: Pointed | null): void {
    if (!at) return this.callbacks.backgroundClicked();
    if (at.kind === "node") return this.callbacks.nodeClicked(this.scene.idOf(at.node));
    const edge = this.scene.facts.edges.get(at.key);
    if (edge) this.callbacks.edgeClicked(this.scene.idOf(edge.source), this.scene.idOf(edge.target));
  }

  /** New marks for the same items: places and order stay. */
  private repaint(): void {
    const { nodes, edges } = this.scene.facts;
    this.renderer.refresh({
      partialGraph: { nodes: [...nodes.keys()].map(String), edges: [...edges.keys()] },
      skipIndexation: true, schedule: true,
    });
  }

  private afterRender(): void {
    const { stage } = this.camera;
    this.labels.draw(this.camera.projection, stage, this.renderer.scaleSize(1));
    if (this.isReady || stage.width < 2) return;
    this.isReady = true;
    this.element.dataset["ready"] = "true";
  }

  private onStage(node: number): Point {
    return onStage(this.camera.projection, this.camera.place(node));
  }

  private inWindow({ x, y }: Point): Point {
    const { left, top } = this.container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }
}

/** Sigma empties its container when it ends, so it gets one of its own. */
function innerOf(element: HTMLElement): HTMLElement {
  const inner = document.createElement("div");
  Object.assign(inner.style, { position: "absolute", inset: "0", overflow: "hidden" });
  if (getComputedStyle(element).position === "static") element.style.position = "relative";
  element.append(inner);
  return inner;
}

/** Sigma's own label canvas, sized and cleared by it, written on by us. */
function labelContext(renderer: Sigma): CanvasRenderingContext2D {
  const context = renderer.getCanvases()["labels"]?.getContext("2d");
  if (!context) throw new Error("no-canvas: the names have no canvas to be written on");
  return context;
}
