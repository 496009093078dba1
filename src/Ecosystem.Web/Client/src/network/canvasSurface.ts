// The stage on Canvas 2D: it needs no graphics card and stands at once.
import { CanvasCamera } from "./canvasCamera";
import { Easel } from "./easel";
import { projectionOf, sizeFactor, type CameraView, type Size } from "./fit";
import { NameSheet } from "./nameSheet";
import type { Place } from "./paint";
import { isQuick, Reader } from "./reader";
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
  private readonly reader: Reader;
  private readonly canvas: HTMLCanvasElement;
  private readonly written = new NameSheet();
  private readonly easel: Easel;
  private readonly camera: CanvasCamera;
  private readonly endPointer: () => void;

  constructor(parts: Parts, private readonly events: SurfaceEvents) {
    this.container = layerOf(parts.parent, "div");
    this.container.style.touchAction = "none";
    this.canvas = layerOf(this.container, "canvas");
    this.easel = new Easel(inkOf(this.canvas));
    this.names = this.written.pen;
    this.reader = new Reader(parts.scene, parts.look);
    this.measure();
    this.camera = new CanvasCamera(this.container, parts.view, () => this.stage, () => this.ask());
    this.endPointer = followPointer(this.container, this.camera, point => this.reader.hits.at(point, this.place), events);
  }

  get view(): CameraView { return this.camera.view; }
  get factor(): number { return sizeFactor(this.view.ratio, this.stage); }

  /** A large picture is read and painted in the frames to come. */
  start(): void { this.draw(); }

  move(to: CameraView, animated: boolean): void {
    const { x, y, ratio } = this.view;
    if (x !== to.x || y !== to.y || ratio !== to.ratio) this.camera.move(to, animated);
  }

  redraw(): void { this.repaint(); }

  repaint(): void {
    this.reader.forget();
    this.ask();
  }

  schedule(): void {
    this.reader.forgetAll();
    this.ask();
  }

  private ask(): void {
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

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.stage.width < 2 || this.stage.height < 2) return;
    const { view, stage, factor, density, camera: { isMoving }, reader: { isDue } } = this, read = this.reader.read(), { painting, over } = read;
    // To read many items is work enough for one frame.
    if (isDue && !isQuick(painting.items)) return this.ask();
    const { any, complete, more } = this.easel.draw({ painting, view, stage, factor, density }, over, isMoving);
    const fleeting = !complete || this.written.isOf(read) && (isMoving || more), projection = projectionOf(view, stage);
    if (!fleeting) this.written.begin(read, projection, stage, density);
    if (any) this.events.drawn({ complete, fleeting });
    this.written.show(inkOf(this.canvas), projection, density);
    if (more) this.ask();
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
