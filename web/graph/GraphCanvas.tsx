import Graph from "graphology";
import { forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { Sigma } from "./sigma.ts";
import type { GraphCanvasProps, GraphHandle } from "./types.ts";

/** The network of nodes and edges, drawn by Sigma. The graph's data lives in graphology, never in React state. */
export const GraphCanvas = forwardRef<GraphHandle, GraphCanvasProps>(function GraphCanvas(props, ref) {
  const container = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!container.current) return;
    const graph = new Graph({ multi: true, type: "directed" });
    props.nodes.forEach((node, i) => {
      const turn = (2 * Math.PI * i) / props.nodes.length;
      graph.addNode(node.id, { label: node.label, size: 10, x: Math.cos(turn), y: Math.sin(turn) });
    });
    for (const edge of props.edges) {
      if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) graph.addEdgeWithKey(edge.id, edge.from, edge.to);
    }
    const drawn = new Sigma(graph, container.current);
    drawn.on("clickNode", ({ node }) => latest.current.onSelect(node));
    drawn.on("clickStage", () => latest.current.onSelect(null));
    sigma.current = drawn;
    return () => drawn.kill();
  }, [props.nodes, props.edges]);

  useImperativeHandle(ref, () => ({
    fit: () => void sigma.current?.getCamera().animatedReset(),
    zoomIn: () => void sigma.current?.getCamera().animatedZoom(),
    zoomOut: () => void sigma.current?.getCamera().animatedUnzoom(),
    focus: (id) => {
      const at = sigma.current?.getNodeDisplayData(id);
      if (at) void sigma.current?.getCamera().animate({ x: at.x, y: at.y });
    },
  }));
  return <div ref={container} style={{ width: "100%", height: "100%" }} />;
});
