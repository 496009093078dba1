// A canvas that keeps its size in step with the screen's pixels.
export class Canvas {
  readonly draw: CanvasRenderingContext2D;
  width = 0;
  height = 0;

  constructor(readonly element: HTMLCanvasElement) {
    // Drawn by the processor: where a graphics card is only played by it, a frame handed to "the card" costs many times as much.
    const draw = element.getContext("2d", { willReadFrequently: true });
    if (!draw) throw new Error("This browser gives no canvas to draw on.");
    this.draw = draw;
  }

  resize(width: number, height: number, ratio: number): void {
    this.width = width;
    this.height = height;
    const across = Math.round(width * ratio), down = Math.round(height * ratio);
    if (this.element.width !== across) this.element.width = across;
    if (this.element.height !== down) this.element.height = down;
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
  }

  /** Clears and sets CSS pixels as the unit. */
  begin(ground: string): CanvasRenderingContext2D {
    const ratio = this.width ? this.element.width / this.width : 1;
    this.draw.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.draw.fillStyle = ground;
    this.draw.fillRect(0, 0, this.width, this.height);
    return this.draw;
  }
}
