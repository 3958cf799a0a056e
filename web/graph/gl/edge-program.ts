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

export type EdgeStroke = "solid" | "dashed" | "dotted";
export type EdgeEnd = "none" | "arrow" | "bar";
export type EdgeMiddle = "none" | "slash" | "chevron";

/** What an edge's reducer must give besides Sigma's own fields; `size` is the width in px. */
export interface EdgeLook extends EdgeDisplayData {
  stroke: EdgeStroke;
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

const STROKE_CODE: Record<EdgeStroke, number> = { solid: 0, dashed: 1, dotted: 2 };
const END_CODE: Record<EdgeEnd, number> = { none: 0, arrow: 1, bar: 2 };
const MIDDLE_CODE: Record<EdgeMiddle, number> = { none: 0, slash: 1, chevron: 2 };

const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 5;
/** As many as the vertex shader walks. */
const PIECES = 32;

const ATTRIBUTES = [
  { name: "a_source", size: 2, type: FLOAT },
  { name: "a_target", size: 2, type: FLOAT },
  { name: "a_sourceSpan", size: 3, type: FLOAT },
  { name: "a_targetSpan", size: 3, type: FLOAT },
  { name: "a_style", size: 4, type: FLOAT },
  { name: "a_bend", size: 1, type: FLOAT },
  { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
  { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
];

/** The edge program. Plain edges are straight lines without ends, for graphs too large to look at edges one by one. */
export function createEdgeProgram({ plain }: { plain: boolean }): EdgeProgramType<NodeAttributes, EdgeAttributes> {
  const definition = defineEdges(plain);
  return class extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    override getDefinition() {
      return definition;
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const ends = [source as EdgeEndLook, target as EdgeEndLook] as const;
      this.array.set([...instanceOf(ends, data as EdgeLook), id], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_viewport, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(at.u_scale, 1 / params.sizeRatio);
    }
  };
}

/** One strip an edge: its vertices come in pairs, one on either side of the curve. */
function defineEdges(plain: boolean) {
  const pieces = plain ? 1 : PIECES;
  const steps = Array.from({ length: pieces + 1 }, (_, i) => i / pieces).flatMap((t) => [
    [t, -1],
    [t, 1],
  ]);
  return {
    VERTICES: steps.length,
    VERTEX_SHADER_SOURCE: edgeVertexShader(plain),
    FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS,
    ATTRIBUTES,
    CONSTANT_ATTRIBUTES: [{ name: "a_step", size: 2, type: FLOAT }],
    CONSTANT_DATA: steps,
  };
}

/** The values of one edge in the order of ATTRIBUTES, without its picking id. */
function instanceOf([source, target]: readonly [EdgeEndLook, EdgeEndLook], look: EdgeLook): number[] {
  const near = spanOf(source.spec.kind, source.size, source.margin);
  const far = spanOf(target.spec.kind, target.size, target.margin);
  return [
    ...[source.x, source.y, target.x, target.y],
    ...[near.x, near.y, OUTLINE_CODE[near.outline]],
    ...[far.x, far.y, OUTLINE_CODE[far.outline]],
    ...[look.size, STROKE_CODE[look.stroke], END_CODE[look.end], MIDDLE_CODE[look.middle]],
    ...[look.bend, packColour(look.color)],
  ];
}
