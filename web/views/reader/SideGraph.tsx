import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import type { EdgesAmongQuery } from "../../api/generated/graphql.ts";
import { EdgesAmongDocument } from "../../api/queries/graph.ts";
import { request } from "../../api/request.ts";
import { toViewEdge, toViewNode } from "../../api/to-view.ts";
import { GraphCanvas } from "../../graph/GraphCanvas.tsx";
import type { GraphHandle, ViewEdge, ViewNode } from "../../graph/types.ts";
import { chainOf } from "../../state/chain.ts";
import { useTheme } from "../../state/theme.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SectionLabel } from "../../ui/SectionLabel.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { ActiveNode } from "./ActiveNode.tsx";
import type { Reading } from "./reading.ts";
import styles from "./SideGraph.module.css";
import { surroundings, wholeArticle } from "./surroundings.ts";

export interface SideGraphProps {
  reading: Reading;
  /** The node under the marker; null shows the whole article. */
  active: string | null;
  onPickNode(id: string): void;
  /** Opens a node in the explorer. */
  onOpenNode(id: string): void;
}

const HOPS = 2;
/** More would not be read at this width. */
const MOST = 10;
const MOST_IN_ARTICLE = 40;
/** The server's limit for one question. */
const MOST_IDS = 2_000;
const NONE: ReadonlySet<string> = new Set();

/** What this article says around the node under the marker, as a graph, and on whose word. */
export function SideGraph({ reading, active, onPickNode, onOpenNode }: SideGraphProps) {
  const graph = useRef<GraphHandle>(null);
  const [isLost, setLost] = useState(false);
  const theme = useTheme((state) => state.theme);
  const around = useAround(reading, active);
  const node = active === null ? null : (reading.nodes.get(active) ?? null);
  return (
    <div className={styles.side}>
      <header className={styles.bar}>
        <SectionLabel aside={node ? `${HOPS} hops` : `${around.nodes.length} nodes`}>
          {node ? `Around this ${node.__typename.toLowerCase()}` : "In this article"}
        </SectionLabel>
        <span className={styles.tools}>
          <Tooltip content="Fit into view">
            <IconButton icon="fit" label="Fit into view" onClick={() => graph.current?.fit()} />
          </Tooltip>
          <IconButton icon="plus" label="Zoom in" onClick={() => graph.current?.zoomIn()} />
          <IconButton icon="minus" label="Zoom out" onClick={() => graph.current?.zoomOut()} />
        </span>
      </header>
      <div className={styles.canvas}>
        {isLost && <p className={styles.lost}>The browser gave up the drawing surface. The text and its notes stay.</p>}
        {around.isLost && (
          <p className={styles.lost}>The lines of the graph did not arrive. The text and its notes stay.</p>
        )}
        {!isLost && !around.isLost && !around.isWaiting && (
          <GraphCanvas
            // Each node has a picture of its own: laid out afresh, it is clearer than one that grew out of the last.
            key={active}
            ref={graph}
            nodes={around.nodes}
            edges={around.edges}
            selected={active}
            chain={around.chain}
            hidden={NONE}
            pinned={NONE}
            expandedFrom={null}
            theme={theme}
            onSelect={(id) => id && onPickNode(id)}
            onExpand={onOpenNode}
            onMenu={onOpenNode}
            onPin={ignore}
            onLayout={ignore}
            onSurfaceLost={() => setLost(true)}
          />
        )}
      </div>
      {node && <ActiveNode reading={reading} node={node} />}
    </div>
  );
}

/** A reader's graph pins nothing and shows no progress: it is small. */
function ignore(): void {}

/** What to draw; `edges` come after the text, and there is nothing to place without them. */
function useAround(reading: Reading, active: string | null) {
  const article = reading.article.id;
  const query = useQuery({
    queryKey: ["edges-of-reading", article],
    queryFn: ({ signal }) =>
      request(EdgesAmongDocument, { ids: [article, ...reading.nodes.keys()].slice(0, MOST_IDS) }, { signal }),
    select: edgesOf,
  });
  const edges = query.data;
  const drawn = useMemo(() => {
    const self: ViewNode = { ...toViewNode(reading.article), label: "This article" };
    const all = { nodes: [self, ...[...reading.nodes.values()].map(toViewNode)], edges: edges ?? [] };
    if (active === null) return { ...wholeArticle(all, MOST_IN_ARTICLE), chain: null };
    const pool = { nodes: new Map(all.nodes.map((n) => [n.id, n])), edges: new Map(all.edges.map((e) => [e.id, e])) };
    const chain = chainOf(pool, active);
    return { ...surroundings(all, active, { hops: HOPS, most: MOST, always: chain?.nodes ?? [] }), chain };
  }, [reading, edges, active]);
  return { ...drawn, isWaiting: query.isPending, isLost: query.isError };
}

function edgesOf({ edgesAmong }: EdgesAmongQuery): ViewEdge[] {
  return edgesAmong.map(toViewEdge);
}
