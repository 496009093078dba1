// The stage on Canvas 2D: it needs no graphics card and stands at once.
import { batchesOf } from "./batches";
import { CanvasCamera } from "./canvasCamera";
import { Easel } from "./easel";
import { projectionOf, sizeFactor, type CameraView, type Size } from "./fit";
import { Hits } from "./hits";
import { itemsOf } from "./items";
import type { Painting, Place } from "./paint";
import { fitCanvas, inkOf } from "./sheet";
import type { Parts, Surface, SurfaceEvents } from "./surface";
import { followPointer } from "./canvasPointer";

export class CanvasSurface implements Surface {
  readonly kind = "canvas";
  readonly container: HTMLElement;
  readonly names: CanvasRenderingContext2D;
  stage: Size = { width: 0, height: 0 };
  private density = 1;
  private frame = 0;
  private painting: Painting;
  private hits: Hits;
  private readonly canvas: HTMLCanvasElement;
  private readonly easel: Easel;
  private readonly camera: CanvasCamera;
  private readonly endPointer: () => void;

  constructor(private readonly parts: Parts, private readonly events: SurfaceEvents) {
    this.container = layerOf(parts.parent, "div");
    this.container.style.touchAction = "none";
    this.canvas = layerOf(this.container, "canvas");
    this.names = inkOf(this.canvas);
    this.easel = new Easel(this.names);
    this.measure();
    this.camera = new CanvasCamera(this.container, parts.view, () => this.stage, () => this.schedule());
    [this.painting, this.hits] = this.read();
    this.endPointer = followPointer(this.container, this.camera, point => this.hits.at(point, this.place), events);
  }

  get view(): CameraView { return this.camera.view; }
  get factor(): number { return sizeFactor(this.view.ratio, this.stage); }

  start(): void { this.draw(); }

  move(to: CameraView, animated: boolean): void {
    const { x, y, ratio } = this.view;
    if (x !== to.x || y !== to.y || ratio !== to.ratio) this.camera.move(to, animated);
  }

  redraw(): void { this.repaint(); }

  repaint(): void {
    [this.painting, this.hits] = this.read();
    this.schedule();
  }

  schedule(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  resize(force: boolean): void {
    const { width, height } = this.stage;
    this.measure();
    if (!force && width === this.stage.width && height === this.stage.height) return;
    this.camera.resized();
    // The canvases are empty now: what was there must not be missing for a frame.
    this.draw();
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    this.endPointer();
    this.camera.end();
    this.container.remove();
  }

  private get place(): Place {
    return { projection: projectionOf(this.view, this.stage), stage: this.stage, factor: this.factor };
  }

  private read(): [Painting, Hits] {
    const items = itemsOf(this.parts.scene);
    return [{ items, batches: batchesOf(items), look: this.parts.look }, new Hits(items)];
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.stage.width < 2 || this.stage.height < 2) return;
    const { painting, view, stage, factor, density } = this, wanted = { painting, view, stage, factor, density };
    const { complete, more } = this.easel.draw(wanted, this.camera.isMoving);
    this.names.setTransform(density, 0, 0, density, 0, 0);
    this.events.drawn({ complete, fleeting: this.camera.isMoving && !Easel.isQuick(wanted) });
    if (more) this.schedule();
  }

  private measure(): void {
    this.stage = { width: this.container.offsetWidth, height: this.container.offsetHeight };
    this.density = devicePixelRatio || 1;
    fitCanvas(this.canvas, this.stage, this.density);
  }
}

function layerOf<Name extends "div" | "canvas">(parent: HTMLElement, name: Name): HTMLElementTagNameMap[Name] {
  const layer = document.createElement(name);
  Object.assign(layer.style, { position: "absolute", left: "0", top: "0", width: "100%", height: "100%" });
  parent.append(layer);
  return layer;
}
