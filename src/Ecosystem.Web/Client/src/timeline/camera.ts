// Which stretch of time is in sight: d3-zoom over a time scale, and moves made by keys and buttons.
import { scaleUtc, type ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { toDate } from "../shared/dates";
import { prefersStill } from "../shared/theme";
import { maxPxPerDay, type Days } from "./scales";

const moveTime = 180;

export class TimeCamera {
  scale: ScaleTime<number, number> = scaleUtc();
  pxPerDay = 1;
  private origin = 0;
  private base: ScaleTime<number, number> = scaleUtc();
  private transform: ZoomTransform = zoomIdentity;
  private lastY = 0;
  private moving = 0;
  private readonly zoom = zoom<HTMLCanvasElement, unknown>();
  private readonly target;

  /** `changed` gets the pixels a drag moved downwards; `accepts` says which events move the camera. */
  constructor(canvas: HTMLCanvasElement, private full: Days, changed: (down: number) => void, accepts: (event: Event) => boolean) {
    this.target = select<HTMLCanvasElement, unknown>(canvas);
    this.zoom.filter((event: MouseEvent) => !event.button && accepts(event))
      .on("start", () => cancelAnimationFrame(this.moving))
      .on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        const panned = event.transform.k === this.transform.k && event.sourceEvent?.type === "mousemove";
        const down = panned ? event.transform.y - this.lastY : 0;
        this.lastY = event.transform.y;
        this.transform = event.transform;
        this.scale = event.transform.rescaleX(this.base);
        this.measure();
        changed(down);
      });
    this.target.call(this.zoom).on("dblclick.zoom", null);
  }

  /** The plot's edges; the dates in sight stay. */
  frame(x0: number, x1: number): void {
    const [was0, was1] = this.base.range() as [number, number], [first, last] = this.base.domain() as [Date, Date];
    // The same plot: nothing to do, and nothing to tell.
    if (was0 === x0 && was1 === x1 && first.getTime() === this.full[0] * 864e5 && last.getTime() === this.full[1] * 864e5) return;
    const days = this.transform === zoomIdentity ? this.full : this.days;
    this.base = scaleUtc([toDate(this.full[0]), toDate(this.full[1])], [x0, x1]);
    const perDay = (x1 - x0) / (this.full[1] - this.full[0]);
    this.zoom.extent([[x0, 0], [x1, 1]]).translateExtent([[x0, -Infinity], [x1, Infinity]]).scaleExtent([1, Math.max(1, maxPxPerDay / perDay)]);
    this.scale = this.base.copy();
    this.measure();
    this.show(days, false);
  }

  get days(): Days {
    const [x0, x1] = this.base.range() as [number, number];
    return [this.dayAt(x0), this.dayAt(x1)];
  }

  /** The same as plain numbers: a frame asks for thousands of places. */
  private measure(): void {
    const [x0, x1] = this.base.range() as [number, number], { k, x } = this.transform;
    this.pxPerDay = (x1 - x0) / (this.full[1] - this.full[0]) * k;
    this.origin = x + k * x0 - this.full[0] * this.pxPerDay;
  }

  /** No zoom can tell more apart. */
  get isClosest(): boolean {
    return this.transform.k >= this.zoom.scaleExtent()[1] * 0.99;
  }

  xOf(day: number): number {
    return this.origin + day * this.pxPerDay;
  }

  dayAt(x: number): number {
    return (x - this.origin) / this.pxPerDay;
  }

  /** Brings dates into sight, gliding where motion is welcome. */
  show([first, last]: Days, glide: boolean): void {
    cancelAnimationFrame(this.moving);
    const from = this.days;
    if (!glide || prefersStill()) return this.jump([first, last]);
    const start = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, (now - start) / moveTime), ease = 1 - (1 - t) ** 3;
      this.jump([from[0] + (first - from[0]) * ease, from[1] + (last - from[1]) * ease]);
      if (t < 1) this.moving = requestAnimationFrame(step);
    };
    this.moving = requestAnimationFrame(step);
  }

  private jump([first, last]: Days): void {
    const [x0, x1] = this.base.range() as [number, number];
    const wide = (this.full[1] - this.full[0]) / Math.max(1e-6, last - first);
    const k = Math.max(1, Math.min(wide, this.zoom.scaleExtent()[1]));
    const middle = this.base(toDate((first + last) / 2));
    const x = Math.min(x0 * (1 - k), Math.max(x1 * (1 - k), (x0 + x1) / 2 - k * middle));
    this.target.call(this.zoom.transform, zoomIdentity.translate(x, 0).scale(k));
  }

  /** By a part of what is in sight. */
  pan(by: number, glide = true): void {
    const [first, last] = this.days, shift = (last - first) * by;
    const held = Math.max(this.full[0] - first, Math.min(this.full[1] - last, shift));
    this.show([first + held, last + held], glide);
  }

  zoomBy(factor: number, about?: number): void {
    const [first, last] = this.days, at = about ?? (first + last) / 2;
    this.show([at - (at - first) / factor, at + (last - at) / factor], true);
  }

  dispose(): void {
    cancelAnimationFrame(this.moving);
    this.target.on(".zoom", null);
    this.zoom.on("start zoom", null);
  }
}
