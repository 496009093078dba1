// Sigma's way to draw nodes, with the shapes of this field.
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { Look } from "../look";
import type { NodeMark } from "../marks";
import { nodeFragment, nodeVertex } from "./nodeShaders";
import type { Picking } from "./picking";
import { reach } from "../shapes";

const uniforms = ["u_matrix", "u_viewport", "u_scale", "u_pixel", "u_colors"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** A program class bound to a look, whose colours it reads at each frame. */
export function nodeProgramWith(look: Look, picking: Picking): NodeProgramType {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: 4, METHOD: TRIANGLE_STRIP, UNIFORMS: uniforms,
        VERTEX_SHADER_SOURCE: nodeVertex, FRAGMENT_SHADER_SOURCE: nodeFragment,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_reach", size: 1, type: FLOAT },
          { name: "a_flags", size: 1, type: FLOAT },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
      };
    }

    processVisibleItem(id: number, at: number, data: NodeDisplayData): void {
      const mark = data as NodeDisplayData & NodeMark;
      const { array } = this;
      array[at] = mark.x;
      array[at + 1] = mark.y;
      array[at + 2] = mark.size;
      array[at + 3] = mark.shape;
      array[at + 4] = reach[mark.shape] ?? 1;
      array[at + 5] = mark.flags;
      array[at + 6] = id;
    }

    override render(params: RenderParams): void {
      picking.render(this, params, at => super.render(at));
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations["u_viewport"] ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations["u_scale"] ?? null, 1 / params.sizeRatio);
      gl.uniform1f(uniformLocations["u_pixel"] ?? null, 1 / params.pixelRatio);
      gl.uniform3fv(uniformLocations["u_colors"] ?? null, look.rgb.nodes);
    }
  } as unknown as NodeProgramType;
}
