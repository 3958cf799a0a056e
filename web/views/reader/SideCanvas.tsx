import { type RefObject, useState } from "react";
import { GraphCanvas } from "../../graph/GraphCanvas.tsx";
import type { GraphHandle } from "../../graph/types.ts";
import { useTheme } from "../../state/theme.ts";
import { PointMenu } from "../../ui/Menu.tsx";
import styles from "./SideGraph.module.css";
import type { Around } from "./use-around.ts";

export interface SideCanvasProps {
  around: Around;
  active: string | null;
  graph: RefObject<GraphHandle | null>;
  onPickNode(id: string): void;
  onOpenNode(id: string): void;
}

const NONE: ReadonlySet<string> = new Set();

/** The drawing of the side graph, or why there is none. */
export function SideCanvas({ around, active, graph, onPickNode, onOpenNode }: SideCanvasProps) {
  const [isLost, setLost] = useState(false);
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const theme = useTheme((state) => state.theme);
  if (isLost)
    return <p className={styles.lost}>The browser gave up the drawing surface. The text and its notes stay.</p>;
  if (around.status === "lost") {
    return <p className={styles.lost}>The lines of the graph did not arrive. The text and its notes stay.</p>;
  }
  if (around.status === "waiting") return null;
  return (
    <>
      <GraphCanvas
        // Each node has a picture of its own: laid out afresh, it is clearer than one that grew out of the last.
        key={active}
        ref={graph}
        nodes={around.nodes}
        edges={around.edges}
        chain={around.chain}
        selected={active}
        hidden={NONE}
        pinned={NONE}
        expandedFrom={null}
        theme={theme}
        onSelect={(id) => id && onPickNode(id)}
        onExpand={onOpenNode}
        onMenu={(id, at) => setMenu({ id, ...at })}
        onPin={ignore}
        onLayout={ignore}
        onSurfaceLost={() => setLost(true)}
      />
      <NodeMenu
        menu={menu}
        title={around.nodes.find((node) => node.id === menu?.id)?.label ?? ""}
        onClose={() => setMenu(null)}
        onPickNode={onPickNode}
        onOpenNode={onOpenNode}
      />
    </>
  );
}

interface MenuAt {
  id: string;
  x: number;
  y: number;
}

interface NodeMenuProps extends Pick<SideCanvasProps, "onPickNode" | "onOpenNode"> {
  menu: MenuAt | null;
  title: string;
  onClose(): void;
}

/** What can be done with a node of the side graph. */
function NodeMenu({ menu, title, onClose, onPickNode, onOpenNode }: NodeMenuProps) {
  const on = (run: (id: string) => void) => () => menu && run(menu.id);
  return (
    <PointMenu
      at={menu}
      title={title}
      entries={[
        { label: "Go to its words", icon: "book", run: on(onPickNode) },
        { label: "Show in graph", icon: "graph", run: on(onOpenNode) },
      ]}
      onClose={onClose}
    />
  );
}

/** A reader's graph pins nothing and shows no progress: it is small. */
function ignore(): void {}
