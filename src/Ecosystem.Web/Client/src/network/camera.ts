// Moves of the camera: to what is shown, to what is selected, by steps.
import { boundedRatio, boxOf, fitTo, framed, mostlyOutside, onStage, projectionOf, roomFor, unitOf,
  type CameraView, type Point, type Projection, type Size } from "./fit";
import type { CameraMoves } from "./keyboard";
import type { Scene } from "./scene";
import type { Surface } from "./surface";

const nearest = 0.09, zoomStep = 1.5;

/** Below this width cards lie under the picture (explore.css). */
const narrow = 700;

export class CameraDesk implements CameraMoves {
  /** CSS pixels at the right that something else covers, e.g. the node card; on a narrow stage the card lies below. */
  reserved = 0;
  private fitted: CameraView | null = null;

  constructor(private readonly surface: () => Surface, private readonly scene: Scene) {}

  private get covered(): number {
    return this.stage.width < narrow ? 0 : this.reserved;
  }

  get stage(): Size {
    return this.surface().stage;
  }

  get projection(): Projection {
    return projectionOf(this.surface().view, this.stage);
  }

  place(node: number): Point {
    const { x, y } = this.scene.payload.nodes;
    return { x: x[node] ?? 0, y: y[node] ?? 0 };
  }

  /** Shows all of the set; while one goes through time, all that any date will show. */
  fit(animated = true): void {
    const box = boxOf([...this.scene.toFit].map(node => framed(this.place(node))));
    if (!box) return;
    const { stage } = this;
    this.fitted = fitTo(box, stage, roomFor(stage, this.covered), unitOf(stage), nearest);
    this.move(this.fitted, animated);
  }

  /** After a filter: stays where it is unless most of what is shown lies outside. */
  follow(): void {
    const { projection, stage } = this;
    const points = [...this.scene.facts.nodes.keys()].map(node => onStage(projection, this.place(node)));
    if (this.isFitted() || mostlyOutside(points, stage)) this.fit();
  }

  /** Brings a node into the free part of the stage, if it is not there. */
  reveal(node: number): void {
    if (!this.scene.facts.nodes.has(node)) return;
    const { projection, stage } = this;
    const point = onStage(projection, this.place(node)), margin = 40;
    const right = stage.width - this.covered;
    const inside = point.x >= margin && point.y >= margin && point.x <= right - margin && point.y <= stage.height - margin;
    if (!inside) this.shift(point.x - right / 2, point.y - stage.height / 2);
  }

  /** After a change of the stage's size: a fitted picture stays fitted. */
  resized(): void {
    if (this.isFitted() || !this.fitted) this.fit(false);
  }

  pan(right: number, down: number): void {
    this.shift(right * this.stage.width, down * this.stage.height);
  }

  zoomIn(): void {
    this.zoom(1 / zoomStep);
  }

  zoomOut(): void {
    this.zoom(zoomStep);
  }

  private isFitted(): boolean {
    const { x, y, ratio } = this.surface().view, { fitted } = this;
    return fitted !== null && Math.abs(x - fitted.x) + Math.abs(y - fitted.y) + Math.abs(ratio - fitted.ratio) < 1e-6;
  }

  private zoom(by: number): void {
    const { x, y, ratio } = this.surface().view;
    this.move({ x, y, ratio: boundedRatio(ratio * by) }, true);
  }

  /** Moves the view by CSS pixels. */
  private shift(right: number, down: number): void {
    const { x, y, ratio } = this.surface().view;
    const unit = unitOf(this.stage) / ratio;
    this.move({ x: x + right / unit, y: y - down / unit, ratio }, true);
  }

  private move(to: CameraView, animated: boolean): void {
    this.surface().move(to, animated);
  }
}
