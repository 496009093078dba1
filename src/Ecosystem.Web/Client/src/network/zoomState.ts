// d3-zoom keeps a shift and a factor against the stage at rest; the picture keeps the centre of view and a ratio.
import { zoomIdentity, type ZoomTransform } from "d3-zoom";
import { unitOf, type CameraView, type Size } from "./fit";

export function transformOf({ x, y, ratio }: CameraView, stage: Size): ZoomTransform {
  const k = 1 / ratio, unit = unitOf(stage) * k;
  return zoomIdentity
    .translate(stage.width / 2 * (1 - k) + (0.5 - x) * unit, stage.height / 2 * (1 - k) - (0.5 - y) * unit)
    .scale(k);
}

export function viewOf({ k, x, y }: ZoomTransform, stage: Size): CameraView {
  const unit = unitOf(stage) * k;
  return {
    x: 0.5 - (x - stage.width / 2 * (1 - k)) / unit,
    y: 0.5 + (y - stage.height / 2 * (1 - k)) / unit,
    ratio: 1 / k,
  };
}
