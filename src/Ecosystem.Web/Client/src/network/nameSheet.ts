// Names are written on a sheet of their own when the stage is at rest; while it moves, the sheet moves along.
import type { Projection, Size } from "./fit";
import type { Read } from "./reader";
import { fitCanvas, inkOf, lay } from "./sheet";

export class NameSheet {
  private readonly canvas = document.createElement("canvas");
  private at: Projection | null = null;
  private of: Read | null = null;
  readonly pen = inkOf(this.canvas);

  /** Whether its names are those of the marks. */
  isOf(read: Read): boolean { return this.of === read; }

  /** An empty sheet, to be written on for what a camera sees. */
  begin(of: Read, at: Projection, stage: Size, density: number): void {
    this.of = of;
    this.at = at;
    fitCanvas(this.canvas, stage, density);
    this.pen.setTransform(density, 0, 0, density, 0, 0);
    this.pen.clearRect(0, 0, stage.width, stage.height);
  }

  /** Puts it onto the stage as a camera sees it. */
  show(ink: CanvasRenderingContext2D, now: Projection, density: number): void {
    if (this.at) lay(ink, this.canvas, this.at, now, density);
  }
}
