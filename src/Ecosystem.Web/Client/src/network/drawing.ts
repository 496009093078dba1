// The drawn side of a picture: renderer, names, camera, pointer and keys. A lost WebGL context costs one of these, not the picture.
import type Graph from "graphology";
import type Sigma from "sigma";
import { CameraDesk } from "./camera";
import { bindKeys } from "./keyboard";
import { LabelLayer } from "./labelLayer";
import type { Look } from "./look";
import type { Lang } from "./names";
import { Picking } from "./picking";
import { Pointer, type PointerReactions } from "./pointer";
import { createRenderer } from "./renderer";
import type { Scene } from "./scene";

export interface DrawingReactions extends PointerReactions {
  /** After each frame that has a stage to be seen on. */
  drawn(): void;
}

export class Drawing {
  readonly camera: CameraDesk;
  readonly container: HTMLElement;
  private readonly renderer: Sigma;
  private readonly labels: LabelLayer;
  private readonly endings: readonly (() => void)[];

  constructor(element: HTMLElement, graph: Graph, private readonly scene: Scene, look: Look, lang: Lang, reactions: DrawingReactions) {
    const picking = new Picking();
    this.container = innerOf(element);
    this.renderer = createRenderer(this.container, graph, scene, look, picking);
    this.camera = new CameraDesk(this.renderer, scene);
    this.labels = new LabelLayer(labelContext(this.renderer), scene, look);
    this.labels.renew(lang);
    this.renderer.on("afterRender", () => this.afterRender(reactions));
    new Pointer(this.renderer, point => this.labels.nodeAt(point), reactions);
    this.endings = [bindKeys(element, this.camera), picking.bind(this.renderer, this.container)];
    this.camera.fit(false);
    this.renderer.scheduleRender();
  }

  /** Other items, in another order: everything is read anew. */
  redraw(lang: Lang): void {
    this.labels.renew(lang);
    this.renderer.refresh();
  }

  /** New marks for the same items: places and order stay. */
  repaint(): void {
    const { nodes, edges } = this.scene.facts;
    this.renderer.refresh({
      partialGraph: { nodes: [...nodes.keys()].map(String), edges: [...edges.keys()] },
      skipIndexation: true, schedule: true,
    });
  }

  /** The same marks with other names or colours. */
  rewrite(lang: Lang): void {
    this.labels.renew(lang);
    this.renderer.scheduleRender();
  }

  resize(force: boolean): void {
    this.renderer.resize(force);
    this.camera.resized();
    this.renderer.scheduleRender();
  }

  /** Gives back listeners, canvases and WebGL contexts. */
  end(): void {
    for (const end of this.endings) end();
    this.renderer.kill();
    this.container.remove();
  }

  private afterRender(reactions: DrawingReactions): void {
    const { stage } = this.camera;
    if (stage.width < 2 || stage.height < 2) return;
    this.labels.draw(this.camera.projection, stage, this.renderer.scaleSize(1));
    reactions.drawn();
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
