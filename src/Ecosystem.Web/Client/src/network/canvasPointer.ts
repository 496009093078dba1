// The pointer over the canvas: what it is over is worked out once a frame at most, and a click where it falls.
import type { CanvasCamera } from "./canvasCamera";
import type { Point } from "./fit";
import type { Pointed } from "./light";
import type { SurfaceEvents } from "./surface";

/** Returns the end of following. */
export function followPointer(stage: HTMLElement, camera: CanvasCamera, markAt: (point: Point) => Pointed | null,
  events: Pick<SurfaceEvents, "over" | "left" | "clicked">): () => void {
  let frame = 0, at: Point = { x: 0, y: 0 };
  const look = () => {
    frame = 0;
    // While the stage is dragged things pass under the pointer; they are not pointed at.
    if (!camera.isHeld) events.over(markAt(at), at);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    at = pointOf(stage, event);
    frame ||= requestAnimationFrame(look);
  };
  const left = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    events.left();
  };
  const clicked = (event: MouseEvent) => {
    // The second click of a double one zooms.
    if (event.detail > 1) return;
    const point = pointOf(stage, event);
    events.clicked(markAt(point), point);
  };
  stage.addEventListener("pointermove", moved);
  stage.addEventListener("pointerleave", left);
  stage.addEventListener("click", clicked);
  return () => {
    cancelAnimationFrame(frame);
    stage.removeEventListener("pointermove", moved);
    stage.removeEventListener("pointerleave", left);
    stage.removeEventListener("click", clicked);
  };
}

function pointOf(stage: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = stage.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
