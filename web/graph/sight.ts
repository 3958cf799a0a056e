import { WORLD } from "./camera.ts";
import type { KeyboardNode } from "./keyboard.ts";
import type { ViewState } from "./looks/view-state.ts";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./model/diff-graph.ts";
import type { Sigma } from "./sigma.ts";

/** A node on the screen: viewport px; `margin` is what its halo adds. */
export interface Located {
  x: number;
  y: number;
  size: number;
  margin: number;
}

/** Where things are on the screen. */
export class Sight {
  private readonly graph: DrawnGraph;
  private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;

  constructor(graph: DrawnGraph, sigma: Sigma<NodeAttributes, EdgeAttributes>) {
    this.graph = graph;
    this.sigma = sigma;
  }

  /** Where a node is drawn; null when there is none. Sigma's own coordinates are not asked for: between a refresh and its frame they are raw. */
  locate(id: string): Located | null {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data || !this.graph.hasNode(id)) return null;
    const { x, y } = this.graph.getNodeAttributes(id);
    const at = this.sigma.framedGraphToViewport({ x: x / WORLD + 0.5, y: y / WORLD + 0.5 });
    const scale = this.sigma.scaleSize(1);
    const margin = "margin" in data && typeof data.margin === "number" ? data.margin : 0;
    return { ...at, size: data.size * scale, margin: margin * scale };
  }

  /** Nodes that are on the canvas and not hidden. */
  onCanvas(view: ViewState): KeyboardNode[] {
    return this.graph.nodes().flatMap((id) => {
      const at = view.isHidden(id) ? null : this.locate(id);
      return at && this.contains(at) ? [{ id, x: at.x, y: at.y }] : [];
    });
  }

  isOff(id: string): boolean {
    const at = this.graph.hasNode(id) ? this.locate(id) : null;
    return at !== null && !this.contains(at);
  }

  private contains({ x, y }: { x: number; y: number }): boolean {
    const { width, height } = this.sigma.getDimensions();
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }
}
