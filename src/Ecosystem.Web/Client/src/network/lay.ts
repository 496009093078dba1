// One edge laid onto the stage: where its curve begins and ends clear of the nodes, where its head sits. The edge shader computes the same.
import { bend } from "./curve";

/** Length of the whole curve, and its speed at the ends, both in parts of the straight way. */
const whole = 1 + 8 / 3 * (bend / 2) ** 2, speed = 2 * Math.hypot(0.5, bend);

/** Width on screen: grows with the zoom a little less than sizes do, and stays visible. */
export const widthOnScreen = (size: number, factor: number): number => Math.max(size * (0.25 + 0.75 * factor), 0.9);

/** Reused for each edge: a frame lays thousands. CSS pixels of the stage, y downwards. */
export class Lay {
  /** The body, a quadratic curve from 0 to 1 by way of c. */
  x0 = 0; y0 = 0; cx = 0; cy = 0; x1 = 0; y1 = 0;
  /** The head, from its neck to its tip; half is the neck's half width, 0 where there is no head. */
  tipX = 0; tipY = 0; half = 0;

  /**
   * Lays the edge between two points.
   * @param clear0 pixels to keep from the first point, clear1 from the second
   * @returns false when the nodes leave no room for it
   */
  lay(fromX: number, fromY: number, toX: number, toY: number, clear0: number, clear1: number, width: number, arrow: boolean): boolean {
    const dx = toX - fromX, dy = toY - fromY, straight = Math.max(Math.sqrt(dx * dx + dy * dy), 0.001);
    const start = (clear0 + 1.5) / (speed * straight), end = 1 - (clear1 + 2) / (speed * straight);
    if (end <= start) return false;
    const controlX = (fromX + toX) / 2 + dy * bend, controlY = (fromY + toY) / 2 - dx * bend;
    let neck = end;
    this.half = 0;
    if (arrow) {
      // A short edge has a small head, in proportion.
      const wished = 4.6 + width * 1.15, length = whole * straight, head = Math.min(wished, (end - start) * length * 0.6);
      neck = end - head / length;
      this.half = Math.max((2.3 + width * 0.72) * head / wished, 0.01);
      this.tipX = blossom(fromX, controlX, toX, end, end);
      this.tipY = blossom(fromY, controlY, toY, end, end);
    }
    this.x0 = blossom(fromX, controlX, toX, start, start);
    this.y0 = blossom(fromY, controlY, toY, start, start);
    this.cx = blossom(fromX, controlX, toX, start, neck);
    this.cy = blossom(fromY, controlY, toY, start, neck);
    this.x1 = blossom(fromX, controlX, toX, neck, neck);
    this.y1 = blossom(fromY, controlY, toY, neck, neck);
    return true;
  }

  /** Moves the body aside, to the left of its direction as one sees it. */
  shift(by: number): void {
    const ax = this.cx - this.x0, ay = this.cy - this.y0, bx = this.x1 - this.cx, by1 = this.y1 - this.cy;
    const a = by / (Math.hypot(ax, ay) || 1), b = by / (Math.hypot(bx, by1) || 1);
    this.x0 += ay * a;
    this.y0 -= ax * a;
    this.x1 += by1 * b;
    this.y1 -= bx * b;
    this.cx += (ay * a + by1 * b) / 2;
    this.cy -= (ax * a + bx * b) / 2;
  }
}

/** One coordinate of the curve between two times s and t: its control point, or its point where both are the same. */
const blossom = (from: number, control: number, to: number, s: number, t: number): number =>
  (from * (1 - s) + control * s) * (1 - t) + (control * (1 - s) + to * s) * t;
