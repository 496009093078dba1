// Moves of a view over time: eased ways to a goal, and the run-out of a drag that was let go in motion.
import type { CameraView } from "./fit";

export type Ease = (t: number) => number;

export const easeInOut: Ease = t => t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2;
export const easeOut: Ease = t => 1 - (1 - t) ** 3;

export class Glide {
  private frame = 0;

  get isMoving(): boolean {
    return this.frame !== 0;
  }

  /** Calls at each frame until the goal is reached; a glide on its way ends where it is. */
  to(from: CameraView, goal: CameraView, duration: number, ease: Ease, set: (view: CameraView) => void): void {
    this.stop();
    const start = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / duration));
      this.frame = t < 1 ? requestAnimationFrame(step) : 0;
      set(t < 1 ? between(from, goal, ease(t)) : goal);
    };
    this.frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}

const between = (a: CameraView, b: CameraView, t: number): CameraView =>
  ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, ratio: a.ratio + (b.ratio - a.ratio) * t });

/** The last stretch of a drag, from which its speed at the end follows. */
export class Trail {
  private points: { readonly at: number; readonly x: number; readonly y: number }[] = [];

  begin(): void {
    this.points = [];
  }

  add(at: number, x: number, y: number): void {
    this.points = [...this.points.filter(point => at - point.at < 100), { at, x, y }];
  }

  /** Pixels that the stage runs on; nothing for a drag that had come to rest. */
  runOut(now: number): { readonly x: number; readonly y: number } | null {
    const first = this.points[0], last = this.points.at(-1);
    if (!first || !last || last.at - first.at < 16 || now - last.at > 50) return null;
    const part = 110 / (last.at - first.at), x = (last.x - first.x) * part, y = (last.y - first.y) * part;
    return Math.hypot(x, y) > 12 ? { x, y } : null;
  }
}
