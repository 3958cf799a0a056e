import { WORLD_BOX } from "../camera.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "../model/diff-graph.ts";
import { Sigma } from "../sigma.ts";
import type { Atlas } from "./atlas.ts";
import { createEdgeProgram, type EdgeLook } from "./edge-program.ts";
import { createNodeProgram, type NodeLook } from "./node-program.ts";

/** What the renderer asks of the scene at every refresh or frame. */
export interface RendererPorts {
  atlas: Atlas;
  nodeLook(id: string, attributes: NodeAttributes): NodeLook;
  edgeLook(id: string, attributes: EdgeAttributes): EdgeLook;
  drawHover(context: CanvasRenderingContext2D, id: string): void;
  /** Scale of sizes at a ratio of Sigma's camera. */
  sizeScale(ratio: number): number;
  /** Discs instead of marks. */
  plain(scale: number): boolean;
}

/** Sigma with our programs. Labels are our own layer; the world is a fixed square, so that 1 px of the layout is 1 px at zoom 1. */
export function createRenderer(
  graph: DrawnGraph,
  container: HTMLElement,
  ports: RendererPorts,
): Sigma<NodeAttributes, EdgeAttributes> {
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    minEdgeThickness: 0,
    zoomingRatio: 1.4,
    defaultNodeType: "mark",
    defaultEdgeType: "line",
    nodeProgramClasses: { mark: createNodeProgram({ atlas: ports.atlas, plain: ports.plain }) },
    edgeProgramClasses: { line: createEdgeProgram({ plain: false }), plain: createEdgeProgram({ plain: true }) },
    nodeReducer: ports.nodeLook,
    edgeReducer: ports.edgeLook,
    zoomToSizeRatioFunction: (ratio) => 1 / ports.sizeScale(ratio),
    defaultDrawNodeHover: (context, data) => {
      if (typeof data.key === "string") ports.drawHover(context, data.key);
    },
  });
  sigma.setCustomBBox({ x: [...WORLD_BOX.x], y: [...WORLD_BOX.y] });
  return sigma;
}
