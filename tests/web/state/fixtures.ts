import type { ViewEdge, ViewNode } from "../../../web/graph/types.ts";
import { EMPTY_POOL, type Pool, withFound } from "../../../web/state/pool.ts";
import { EMPTY_SCENE, type Scene, withShown } from "../../../web/state/scene.ts";

/** A node with what its kind needs, and whatever a test cares about. */
export function node(id: string, kind: ViewNode["kind"], fields: Partial<ViewNode> = {}): ViewNode {
  return { id, kind, label: id, articleCount: 1, confidence: 0.9, degree: 1, ...fields };
}

/** An edge told by the article unless a test says otherwise. */
export function edge(type: string, from: string, to: string, fields: Partial<ViewEdge> = {}): ViewEdge {
  const base = { told: true, inferred: false, role: null, cue: null, stance: null, articleCount: 1, confidence: 0.9 };
  return { id: `${type} ${from} ${to}`, type, from, to, ...base, ...fields };
}

export function pool(nodes: readonly ViewNode[], edges: readonly ViewEdge[] = []): Pool {
  return withFound(EMPTY_POOL, { nodes, edges });
}

/** Everything in the pool on the canvas. */
export function sceneOf(all: Pool): Scene {
  return withShown(EMPTY_SCENE, all.nodes.keys());
}
