// What draws the marks and follows the pointer. There are two: Canvas 2D, which always draws first, and WebGL where a graphics card does.
import type { CameraView, Point, Size } from "./fit";
import type { Pointed } from "./light";
import type { Look } from "./look";
import type { Scene } from "./scene";

export type Renderer = "canvas" | "webgl";

export interface Surface {
  readonly kind: Renderer;
  /** Takes the pointer; its place is the stage's. */
  readonly container: HTMLElement;
  /** Writes names over the marks, when a frame is drawn. */
  readonly names: CanvasRenderingContext2D;
  readonly stage: Size;
  readonly view: CameraView;
  /** CSS pixels on screen of one pixel of a mark's size. */
  readonly factor: number;
  /** Draws what there is, at once where that is quick. */
  start(): void;
  move(to: CameraView, animated: boolean): void;
  /** Other items, in another order: everything is read anew. */
  redraw(): void;
  /** New marks for the same items. */
  repaint(): void;
  /** The same marks once more, e.g. in other colours. */
  schedule(): void;
  resize(force: boolean): void;
  end(): void;
}

/** How far a frame has come. */
export interface Frame {
  /** The marks are those of the scene as it is now. */
  readonly complete: boolean;
  /** On its way: the names of the last frame at rest move along, none is written. */
  readonly fleeting: boolean;
}

/** What a surface tells; points are CSS pixels of the stage. */
export interface SurfaceEvents {
  drawn(frame: Frame): void;
  /** The pointer is over a mark, or over none; not told while it drags the stage. */
  over(mark: Pointed | null, at: Point): void;
  left(): void;
  clicked(mark: Pointed | null, at: Point): void;
}

/** What every surface is made of. */
export interface Parts {
  readonly parent: HTMLElement;
  readonly scene: Scene;
  readonly look: Look;
  readonly view: CameraView;
}

export type MakeSurface = (parts: Parts, events: SurfaceEvents) => Surface;
