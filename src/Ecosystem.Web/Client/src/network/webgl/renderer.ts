// Sigma set up for this picture: own programs, no labels or hover drawings of its own, items from the scene.
import Graph from "graphology";
import Sigma from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";
import { prefersStill } from "../../shared/theme";
import { edgeProgramWith } from "./edgeProgram";
import { halfLayout, ratios, sizeFactor } from "../fit";
import type { Look } from "../look";
import { nodeProgramWith } from "./nodeProgram";
import type { Picking } from "./picking";
import type { Scene } from "../scene";

/** Sigma draws the hovered node once more above all; here the node lights in its place. */
class Nothing {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

export function createRenderer(container: HTMLElement, graph: Graph, scene: Scene, look: Look, picking: Picking): Sigma {
  const still = prefersStill();
  const renderer: Sigma = new Sigma(new Graph(), container, {
    nodeProgramClasses: { circle: nodeProgramWith(look, picking) },
    nodeHoverProgramClasses: { circle: Nothing as unknown as NodeProgramType },
    edgeProgramClasses: { line: edgeProgramWith(look, picking), arrow: Nothing as unknown as EdgeProgramType },
    nodeReducer: (key, { x, y }) => ({ ...scene.nodeMark(Number(key)), x, y }),
    edgeReducer: key => ({ ...scene.edgeMark(key) }),
    zIndex: true,
    enableEdgeEvents: true,
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    stagePadding: 0,
    enableCameraRotation: false,
    minCameraRatio: ratios.nearest,
    maxCameraRatio: ratios.farthest,
    allowInvalidContainer: true,
    zoomToSizeRatioFunction: ratio => 1 / sizeFactor(ratio, { width: container.offsetWidth, height: container.offsetHeight }),
    ...(still ? { inertiaDuration: 1, zoomDuration: 1, doubleClickZoomingDuration: 1 } : {}),
  });
  // Sigma draws at once when it is made: an empty graph costs nothing, and the square below is then in place for the real one.
  // The layout's square and not what it happens to hold, so that positions mean the same in every version.
  renderer.setCustomBBox({ x: [-halfLayout, halfLayout], y: [-halfLayout, halfLayout] });
  renderer.setGraph(graph);
  return renderer;
}
