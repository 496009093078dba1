// Sigma's way to draw edges, with this field's strands, dashes and arrows.
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { edgeFragment, edgeVertex } from "./edgeShaders";
import { clearance } from "../items";
import type { Look } from "../look";
import type { EdgeMark, NodeMark } from "../marks";
import type { Picking } from "./picking";

const uniforms = ["u_matrix", "u_viewport", "u_scale", "u_pixel", "u_tones"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
const bodySteps = 14, headSteps = 2;

/** The body's steps, then the head's: at the neck the strip widens at once. */
const strip: number[][] = [[bodySteps, 0], [headSteps, 1]].flatMap(([steps = 1, head = 0]) =>
  Array.from({ length: steps + 1 }, (_, step) => [[step / steps, 1, head], [step / steps, -1, head]]).flat());

/** A program class bound to a look, whose colours it reads at each frame. */
export function edgeProgramWith(look: Look, picking: Picking): EdgeProgramType {
  return class extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: strip.length, METHOD: TRIANGLE_STRIP, UNIFORMS: uniforms,
        VERTEX_SHADER_SOURCE: edgeVertex, FRAGMENT_SHADER_SOURCE: edgeFragment,
        ATTRIBUTES: [
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_to", size: 2, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_width", size: 1, type: FLOAT },
          { name: "a_share", size: 1, type: FLOAT },
          { name: "a_style", size: 1, type: FLOAT },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_strip", size: 3, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    processVisibleItem(id: number, at: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData): void {
      const mark = data as EdgeDisplayData & EdgeMark;
      const { array } = this;
      array[at] = from.x;
      array[at + 1] = from.y;
      array[at + 2] = to.x;
      array[at + 3] = to.y;
      array[at + 4] = clearance(from.size, shapeIn(from));
      array[at + 5] = clearance(to.size, shapeIn(to));
      array[at + 6] = mark.size;
      array[at + 7] = mark.share;
      array[at + 8] = mark.style;
      array[at + 9] = id;
    }

    override render(params: RenderParams): void {
      picking.render(this, params, at => super.render(at));
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations["u_viewport"] ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations["u_scale"] ?? null, 1 / params.sizeRatio);
      gl.uniform1f(uniformLocations["u_pixel"] ?? null, 1 / params.pixelRatio);
      gl.uniform3fv(uniformLocations["u_tones"] ?? null, look.rgb.tones);
    }
  } as unknown as EdgeProgramType;
}

const shapeIn = (node: NodeDisplayData): number => (node as NodeDisplayData & NodeMark).shape;
