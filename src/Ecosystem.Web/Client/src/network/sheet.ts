// A picture of many items takes longer than a frame. It is painted on sheets out of sight, a slice at a time, and the last finished one
// is shifted and scaled to where the camera is now.
import { projectionOf, type CameraView, type Projection, type Size } from "./fit";
import { paint, type Painting } from "./paint";

/** CSS pixels painted beyond each side of the stage, so that a drag does not uncover bare ground at once. */
const margin = 120;

/** Steps of painting between two looks. */
const between = 1;

export interface Wanted {
  readonly painting: Painting;
  readonly view: CameraView;
  readonly stage: Size;
  readonly factor: number;
  /** Device pixels of a CSS pixel. */
  readonly density: number;
}

export class Sheet {
  readonly canvas = document.createElement("canvas");
  private projection: Projection = { left: 0, top: 0, scale: 1 };
  private steps: Generator<void> | null = null;
  private wanted: Wanted | null = null;

  /** True when it holds, or is about to hold, exactly this. */
  isOf({ painting, view, stage, density }: Wanted): boolean {
    const has = this.wanted;
    return has !== null && has.painting === painting && has.density === density
      && has.stage.width === stage.width && has.stage.height === stage.height
      && has.view.x === view.x && has.view.y === view.y && has.view.ratio === view.ratio;
  }

  /** Of the same items on the same stage, seen from elsewhere. */
  isLike({ painting, stage }: Wanted): boolean {
    const has = this.wanted;
    return has !== null && has.painting === painting && has.stage.width === stage.width && has.stage.height === stage.height;
  }

  begin(wanted: Wanted): void {
    const { painting, view, stage, factor, density } = wanted, ink = inkOf(this.canvas);
    const size = { width: stage.width + 2 * margin, height: stage.height + 2 * margin };
    this.wanted = wanted;
    const { left, top, scale } = projectionOf(view, stage);
    this.projection = { left: left + margin, top: top + margin, scale };
    fitCanvas(this.canvas, size, density);
    ink.setTransform(density, 0, 0, density, 0, 0);
    ink.clearRect(0, 0, size.width, size.height);
    this.steps = paint(ink, painting, { projection: this.projection, stage: size, factor, hair: 1 / density });
  }

  /** Paints for some milliseconds; true when all is there. */
  go(budget: number): boolean {
    const until = performance.now() + budget;
    while (this.steps && performance.now() < until) this.few(this.steps);
    return this.steps === null;
  }

  /** A browser writes drawing down and carries it out when somebody looks, all at once: a look after a few steps keeps that within the budget. */
  private few(steps: Generator<void>): void {
    for (let step = 0; step < between && this.steps; step++) if (steps.next().done) this.steps = null;
    inkOf(this.canvas).getImageData(0, 0, 1, 1);
  }

  /** Whether a camera sees beyond what was painted, or so much nearer or farther that it shows. */
  failsFor({ left, top, scale }: Projection, stage: Size): boolean {
    const by = scale / this.projection.scale, x = left - this.projection.left * by, y = top - this.projection.top * by;
    const width = (stage.width + 2 * margin) * by, height = (stage.height + 2 * margin) * by;
    return by > 1.4 || by < 0.7 || x > 0 || y > 0 || x + width < stage.width || y + height < stage.height;
  }

  /** Puts it onto the stage as a camera sees it. */
  show(ink: CanvasRenderingContext2D, now: Projection, density: number): void {
    lay(ink, this.canvas, this.projection, now, density);
  }
}

/** Lays a canvas that was drawn for one camera onto the stage as another sees it. */
export function lay(ink: CanvasRenderingContext2D, canvas: HTMLCanvasElement, at: Projection, now: Projection, density: number): void {
  const by = now.scale / at.scale, unscaled = Math.abs(by - 1) < 1e-6;
  const x = (now.left - at.left * by) * density, y = (now.top - at.top * by) * density;
  ink.setTransform(1, 0, 0, 1, 0, 0);
  // Whole pixels are copied; parts of pixels would be blended.
  if (unscaled) ink.drawImage(canvas, Math.round(x), Math.round(y));
  else ink.drawImage(canvas, x, y, canvas.width * by, canvas.height * by);
}

export function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Size, density: number): void {
  const across = Math.round(width * density), down = Math.round(height * density);
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

/**
 * Drawn by the processor. Without the hint a browser may hand canvases to the graphics card, and where that one is only played
 * by the processor a frame was seen to take seconds instead of milliseconds; where there is a real one, WebGL takes over anyway.
 */
export function inkOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const ink = canvas.getContext("2d", { willReadFrequently: true });
  if (!ink) throw new Error("no-canvas: this browser gives no canvas to draw on");
  return ink;
}
