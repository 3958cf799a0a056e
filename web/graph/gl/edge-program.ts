import { OUTLINE_CODE, spanOf } from "../marks/span.ts";
import type { MarkKind } from "../marks/spec.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/diff-graph.ts";
import {
  type EdgeDisplayData,
  EdgeProgram,
  type EdgeProgramType,
  type NodeDisplayData,
  type ProgramInfo,
  type RenderParams,
} from "../sigma.ts";
import { EDGE_FRAGMENT_SHADER, edgeVertexShader } from "./edge-shaders.ts";
import { packColour } from "./pack-colour.ts";

export type EdgeEnd = "none" | "arrow" | "bar";
export type EdgeMiddle = "none" | "slash" | "chevron";

/** What an edge's reducer must give besides Sigma's own fields; `size` is the width in px. */
export interface EdgeLook extends EdgeDisplayData {
  dashed: boolean;
  end: EdgeEnd;
  middle: EdgeMiddle;
  /** How far the curve's control point lies off the straight line, in lengths of that line; positive is to the left of its way on the screen. */
  bend: number;
}

/** What an edge needs to know of a node: its kind of outline, and a margin around it such as a halo, in px. */
export interface EdgeEndLook extends NodeDisplayData {
  spec: { kind: MarkKind };
  margin: number;
}

const UNIFORMS = ["u_matrix", "u_viewport", "u_pixelRatio", "u_scale"] as const;
type Uniform = (typeof UNIFORMS)[number];

const END_CODE: Record<EdgeEnd, number> = { none: 0, arrow: 1, bar: 2 };
const MIDDLE_CODE: Record<EdgeMiddle, number> = { none: 0, slash: 1, chevron: 2 };

const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 5;

/** The edge program. Plain edges are straight lines without ends, for graphs too large to look at edges one by one. */
export function createEdgeProgram({ plain }: { plain: boolean }): EdgeProgramType<NodeAttributes, EdgeAttributes> {
  const pieces = plain ? 1 : 32;
  const steps = Array.from({ length: pieces + 1 }, (_, i) => i / pieces).flatMap((t) => [
    [t, -1],
    [t, 1],
  ]);
  return class extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      return {
        VERTICES: steps.length,
        VERTEX_SHADER_SOURCE: edgeVertexShader(plain),
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_sourceSpan", size: 3, type: FLOAT },
          { name: "a_targetSpan", size: 3, type: FLOAT },
          { name: "a_style", size: 4, type: FLOAT },
          { name: "a_bend", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_step", size: 2, type: FLOAT }],
        CONSTANT_DATA: steps,
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const look = data as EdgeLook;
      const ends = [source as EdgeEndLook, target as EdgeEndLook];
      let i = start;
      for (const end of ends) {
        this.array[i++] = end.x;
        this.array[i++] = end.y;
      }
      for (const end of ends) {
        const span = spanOf(end.spec.kind, end.size, end.margin);
        this.array[i++] = span.x;
        this.array[i++] = span.y;
        this.array[i++] = OUTLINE_CODE[span.outline];
      }
      this.array[i++] = look.size;
      this.array[i++] = look.dashed ? 1 : 0;
      this.array[i++] = END_CODE[look.end];
      this.array[i++] = MIDDLE_CODE[look.middle];
      this.array[i++] = look.bend;
      this.array[i++] = packColour(look.color);
      this.array[i++] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_viewport, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(at.u_scale, 1 / params.sizeRatio);
    }
  };
}
