// The stage drawn by a graphics card, through sigma. Loaded only where it takes over.
import type Sigma from "sigma";
import { moveTime } from "../canvasCamera";
import { prefersStill } from "../../shared/theme";
import type { CameraView, Size } from "../fit";
import type { Parts, Surface, SurfaceEvents } from "../surface";
import { graphOf } from "./graph";
import { Picking } from "./picking";
import { createRenderer } from "./renderer";
import { followSigma } from "./sigmaPointer";

/** Complete at every frame, and never fleeting: a card draws everything in time. */
const whole = { complete: true, fleeting: false } as const;

export class SigmaSurface implements Surface {
  readonly kind = "webgl";
  readonly container: HTMLElement;
  readonly names: CanvasRenderingContext2D;
  private readonly renderer: Sigma;
  private readonly endPicking: () => void;

  /** Throws where there is no WebGL 2. */
  constructor(private readonly parts: Parts, events: SurfaceEvents) {
    this.container = innerOf(parts.parent);
    try {
      const picking = new Picking();
      this.renderer = createRenderer(this.container, graphOf(parts.scene.payload), parts.scene, parts.look, picking);
      this.names = labelContext(this.renderer);
      this.renderer.getCamera().setState(parts.view);
      this.renderer.on("afterRender", () => { if (this.stage.width >= 2 && this.stage.height >= 2) events.drawn(whole); });
      followSigma(this.renderer, events);
      this.endPicking = picking.bind(this.renderer, this.container);
    } catch (error) {
      this.container.remove();
      throw error;
    }
  }

  get stage(): Size { return this.renderer.getDimensions(); }
  get factor(): number { return this.renderer.scaleSize(1); }

  get view(): CameraView {
    const { x, y, ratio } = this.renderer.getCamera().getState();
    return { x, y, ratio };
  }

  start(): void { this.schedule(); }

  move(to: CameraView, animated: boolean): void {
    const camera = this.renderer.getCamera();
    if (animated && !prefersStill()) void camera.animate(to, { duration: moveTime, easing: "quadraticInOut" });
    else camera.setState(to);
  }

  redraw(): void { this.renderer.refresh(); }

  repaint(): void {
    const { nodes, edges } = this.parts.scene.facts;
    this.renderer.refresh({
      partialGraph: { nodes: [...nodes.keys()].map(String), edges: [...edges.keys()] },
      skipIndexation: true, schedule: true,
    });
  }

  schedule(): void { this.renderer.scheduleRender(); }

  resize(force: boolean): void {
    this.renderer.resize(force);
    this.renderer.scheduleRender();
  }

  /** Gives back listeners, canvases and WebGL contexts. */
  end(): void {
    this.endPicking();
    this.renderer.kill();
    this.container.remove();
  }
}

/** Sigma empties its container when it ends, so it gets one of its own. */
function innerOf(parent: HTMLElement): HTMLElement {
  const inner = document.createElement("div");
  Object.assign(inner.style, { position: "absolute", inset: "0", overflow: "hidden" });
  parent.append(inner);
  return inner;
}

/** Sigma's own label canvas, sized and cleared by it, written on by us. */
function labelContext(renderer: Sigma): CanvasRenderingContext2D {
  const context = renderer.getCanvases()["labels"]?.getContext("2d");
  // Sigma makes do with version 1 of WebGL, our programs do not.
  if (!context || !renderer.getCanvases()["nodes"]?.getContext("webgl2")) {
    renderer.kill();
    throw new Error("no-webgl2: this browser or machine has no WebGL 2");
  }
  return context;
}
