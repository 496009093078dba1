// The canvas's camera: drag, wheel, pinch and double click through d3-zoom, moves asked for by others, and the run-out of a drag.
import { select } from "d3-selection";
import { zoom, type D3ZoomEvent } from "d3-zoom";
import { prefersStill } from "../shared/theme";
import { ratios, type CameraView, type Size } from "./fit";
import { easeInOut, easeOut, Glide, Trail } from "./glide";
import { transformOf, viewOf } from "./zoomState";

type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

/** A move that is asked for takes so long; the run-out of a drag a little longer. */
export const moveTime = 280;
const runOutTime = 420;

/** A notch of the wheel zooms by about a third, a pinch on a touch pad follows the fingers. */
const wheelPower = 0.0042, pinchPower = 0.02;

export class CanvasCamera {
  private held = false;
  private setting = false;
  private readonly glide = new Glide();
  private readonly trail = new Trail();
  private readonly zoom = zoom<HTMLElement, unknown>();
  private readonly target;

  constructor(element: HTMLElement, public view: CameraView, private readonly stage: () => Size, private readonly changed: () => void) {
    this.target = select<HTMLElement, unknown>(element);
    this.zoom.scaleExtent([1 / ratios.farthest, 1 / ratios.nearest]).clickDistance(4).tapDistance(12)
      .extent(() => [[0, 0], [stage().width, stage().height]])
      .wheelDelta(event => -event.deltaY * (event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 400 : 1) * (event.ctrlKey ? pinchPower : wheelPower))
      .duration(prefersStill() ? 0 : moveTime)
      .on("start", (event: ZoomEvent) => this.started(event))
      .on("zoom", (event: ZoomEvent) => this.zoomed(event))
      .on("end", (event: ZoomEvent) => this.ended(event));
    this.target.call(this.zoom);
    this.resized();
  }

  /** While it moves there is no use in drawing everything sharp. */
  get isMoving(): boolean {
    return this.held || this.glide.isMoving;
  }

  /** While a button or finger holds the stage. */
  get isHeld(): boolean {
    return this.held;
  }

  move(to: CameraView, animated: boolean): void {
    this.glide.stop();
    if (animated && !prefersStill()) this.glide.to(this.view, to, moveTime, easeInOut, view => this.set(view));
    else this.set(to);
  }

  /** The view stays; what d3 keeps hangs on the stage's size. */
  resized(): void {
    this.setting = true;
    this.target.call(this.zoom.transform, transformOf(this.view, this.stage()));
    this.setting = false;
  }

  end(): void {
    this.glide.stop();
    this.target.on(".zoom", null);
    this.zoom.on("start zoom end", null);
  }

  private set(view: CameraView): void {
    this.view = view;
    this.resized();
    this.changed();
  }

  private started({ sourceEvent }: ZoomEvent): void {
    if (this.setting) return;
    this.glide.stop();
    this.trail.begin();
    this.held = sourceEvent != null;
  }

  private zoomed({ transform, sourceEvent }: ZoomEvent): void {
    if (this.setting) return;
    this.view = viewOf(transform, this.stage());
    if (sourceEvent?.type === "mousemove" || sourceEvent?.type === "touchmove") this.trail.add(performance.now(), transform.x, transform.y);
    this.changed();
  }

  private ended({ transform, sourceEvent }: ZoomEvent): void {
    if (this.setting) return;
    this.held = false;
    const on = sourceEvent?.type === "mouseup" || sourceEvent?.type === "touchend" ? this.trail.runOut(performance.now()) : null;
    if (on && !prefersStill()) {
      const goal = viewOf(transform.translate(on.x / transform.k, on.y / transform.k), this.stage());
      this.glide.to(this.view, goal, runOutTime, easeOut, view => this.set(view));
    }
    this.changed();
  }
}
