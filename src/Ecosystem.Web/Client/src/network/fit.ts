// The camera: what it must show, and whether what is shown has left the view.

export interface Point { readonly x: number; readonly y: number }
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Size { readonly width: number; readonly height: number }
/** Free space in CSS pixels that a fit leaves at each side of the stage. */
export interface Insets { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** Centre of view in framed coordinates (the layout's square as 0 to 1, y upwards) and the renderer's zoom ratio, small is near. */
export interface CameraView { readonly x: number; readonly y: number; readonly ratio: number }

/** Bounds of points; null for none. */
export function boxOf(points: Iterable<Point>): Box | null {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x); right = Math.max(right, x);
    top = Math.min(top, y); bottom = Math.max(bottom, y);
  }
  return left <= right ? { left, top, right, bottom } : null;
}

/**
 * The view that holds the box within the stage's free part.
 * @param unit CSS pixels of one framed unit at ratio 1
 * @param nearest smallest ratio allowed, so that two lonely nodes do not fill the window
 */
export function fitTo(box: Box, stage: Size, insets: Insets, unit: number, nearest: number, farthest = 4): CameraView {
  const free = {
    width: Math.max(40, stage.width - insets.left - insets.right),
    height: Math.max(40, stage.height - insets.top - insets.bottom),
  };
  const needed = Math.max((box.right - box.left) * unit / free.width, (box.bottom - box.top) * unit / free.height);
  const ratio = Math.min(farthest, Math.max(nearest, needed));
  // The free part's centre is not the stage's: shift by half the difference of the insets. Framed y runs upwards.
  return {
    x: (box.left + box.right) / 2 + (insets.right - insets.left) / 2 * ratio / unit,
    y: (box.top + box.bottom) / 2 - (insets.bottom - insets.top) / 2 * ratio / unit,
    ratio,
  };
}

/** Share of points on screen that lie inside the stage; 1 for none. */
export function shareInside(points: readonly Point[], stage: Size): number {
  if (points.length === 0) return 1;
  const inside = points.filter(({ x, y }) => x >= 0 && y >= 0 && x <= stage.width && y <= stage.height);
  return inside.length / points.length;
}

/** After a filter the camera stays, unless most of what is shown lies outside. */
export const mostlyOutside = (points: readonly Point[], stage: Size): boolean => shareInside(points, stage) < 0.5;

/** Room for labels around what is fitted: less on a small stage. */
export function roomFor(stage: Size, reserved: number): Insets {
  const side = Math.min(88, Math.max(26, stage.width * 0.07)), end = Math.min(44, Math.max(28, stage.height * 0.06));
  return { left: side, right: side + reserved, top: end, bottom: end };
}

/** Items grow as one zooms in, by less than distances do; a small stage draws them smaller from the start. */
export const sizeFactor = (ratio: number, { width, height }: Size): number =>
  Math.min(1, Math.max(0.62, Math.min(width, height) / 620)) / Math.pow(ratio, 0.38);

/** How near and how far a reader may go. */
export const ratios = { nearest: 0.02, farthest: 4 } as const;

export const boundedRatio = (ratio: number): number => Math.min(ratios.farthest, Math.max(ratios.nearest, ratio));

/** Half a side of the layout's square, in the payload's units; what lies beyond is still drawn. */
export const halfLayout = 1000;

/** From the payload's units to framed ones. */
export const framed = ({ x, y }: Point): Point => ({ x: 0.5 + x / (2 * halfLayout), y: 0.5 + y / (2 * halfLayout) });

/** CSS pixels of one framed unit at ratio 1: the layout's square fills the shorter side. */
export const unitOf = ({ width, height }: Size): number => Math.min(width, height);

/** From the payload's units to the stage: x = left + scale · x, y = top − scale · y. */
export interface Projection { readonly left: number; readonly top: number; readonly scale: number }

export function projectionOf(camera: CameraView, stage: Size): Projection {
  const unit = unitOf(stage) / camera.ratio;
  return {
    left: stage.width / 2 + (0.5 - camera.x) * unit,
    top: stage.height / 2 - (0.5 - camera.y) * unit,
    scale: unit / (2 * halfLayout),
  };
}

export const onStage = ({ left, top, scale }: Projection, { x, y }: Point): Point => ({ x: left + x * scale, y: top - y * scale });
