import type { MarkSpec } from "../marks/spec.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/diff-graph.ts";
import {
  type NodeDisplayData,
  NodeProgram,
  type NodeProgramType,
  type ProgramInfo,
  type RenderParams,
} from "../sigma.ts";
import type { Atlas } from "./atlas.ts";
import { AtlasTexture } from "./atlas-texture.ts";
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER } from "./node-shaders.ts";
import { packColour } from "./pack-colour.ts";

/** What a node's reducer must give besides Sigma's own fields. */
export interface NodeLook extends NodeDisplayData {
  spec: MarkSpec;
  paint: "full" | "rest";
}

/** What all node programs of one canvas share. */
export interface NodeStage {
  atlas: Atlas;
  /** Discs instead of marks, at this scale of sizes. */
  plain(scale: number): boolean;
}

const UNIFORMS = ["u_matrix", "u_viewport", "u_pixelRatio", "u_scale", "u_atlasSide", "u_atlas", "u_plain"] as const;
type Uniform = (typeof UNIFORMS)[number];

const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 5;

const DEFINITION = {
  VERTICES: 4,
  VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
  FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
  METHOD: TRIANGLE_STRIP,
  UNIFORMS,
  ATTRIBUTES: [
    { name: "a_position", size: 2, type: FLOAT },
    { name: "a_half", size: 1, type: FLOAT },
    { name: "a_radius", size: 1, type: FLOAT },
    { name: "a_cell", size: 4, type: FLOAT },
    { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
    { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
  ],
  CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
  CONSTANT_DATA: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
};

/** The one node program: a quad a node, textured from the atlas. */
export function createNodeProgram(stage: NodeStage): NodeProgramType<NodeAttributes, EdgeAttributes> {
  return class extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    private readonly texture = new AtlasTexture();

    override getDefinition() {
      return DEFINITION;
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const look = data as NodeLook;
      const cell = stage.atlas.cell(look.spec, Math.round(look.size), look.paint);
      let i = start;
      this.array[i++] = look.x;
      this.array[i++] = look.y;
      this.array[i++] = cell.side / 2 / stage.atlas.pixelRatio;
      this.array[i++] = look.size;
      this.array[i++] = cell.x;
      this.array[i++] = cell.y;
      this.array[i++] = cell.side;
      this.array[i++] = cell.side;
      this.array[i++] = packColour(look.color);
      this.array[i++] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at, isPicking }: ProgramInfo<Uniform>): void {
      const scale = 1 / params.sizeRatio;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_viewport, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(at.u_scale, scale);
      gl.uniform1f(at.u_atlasSide, stage.atlas.canvas.width);
      if (isPicking) return;
      gl.uniform1f(at.u_plain, stage.plain(scale) ? 1 : 0);
      gl.uniform1i(at.u_atlas, 0);
      this.texture.bind(gl, stage.atlas);
    }

    override kill(): void {
      this.texture.release(this.normalProgram.gl);
      super.kill();
    }
  };
}
