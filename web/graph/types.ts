/** What the canvas draws and what it tells. The graph's data never lives in React state: these are read once per change. */

export type NodeKind = "Person" | "Organisation" | "Place" | "Incident" | "Claim" | "Article";
export type Theme = "light" | "dark";

export interface ViewNode {
  id: string;
  kind: NodeKind;
  label: string;
  articleCount: number;
  confidence: number;
  degree: number;
  /** Incident. */
  status?: "happened" | "ongoing" | "planned" | "alleged" | "denied" | "hypothetical";
  told?: boolean;
  /** Incident: icon by type. */
  incidentType?: string;
  /** Incident: a second line such as "3 killed, 10 injured". */
  note?: string;
  /** Claim. */
  stance?: string;
  claimKind?: "direct" | "indirect" | "mixed";
  /** Claim: what the text calls its speaker; drawn as a dashed circle when `speaker` is null. */
  source?: string;
  speaker?: string | null;
  cue?: string;
  /** Article: second line; the byline where no publisher is given. */
  publisher?: string | null;
  /** How many nodes are folded into this one: a count flag at its top right. */
  holds?: number;
}

export interface ViewEdge {
  id: string;
  type: string;
  from: string;
  to: string;
  /** Solid when true, dashed when it rests on claims alone. */
  told: boolean;
  /** Dotted when true: neither told nor said, but concluded from other words. */
  inferred: boolean;
  role: string | null;
  cue: string | null;
  stance: string | null;
  articleCount: number;
  confidence: number;
}

/** On whose word the selection stands, outermost first: article, outer claim, …, selected claim; or speaker, claim, selected incident. */
export interface Chain {
  nodes: string[];
  edges: string[];
}

export interface GraphCanvasProps {
  nodes: readonly ViewNode[];
  edges: readonly ViewEdge[];
  selected: string | null;
  chain: Chain | null;
  /** Node ids that filters, the key or the user hide. Hidden nodes keep their positions. */
  hidden: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Newly expanded node: its new neighbours are seeded around it and the rest stays put. */
  expandedFrom: string | null;
  theme: Theme;
  onSelect(id: string | null): void;
  /** Double click or Enter on the current node. */
  onExpand(id: string): void;
  /** Right click, long press or the menu key; `at` in px from the window's top left. */
  onMenu(id: string, at: { x: number; y: number }): void;
  /** A node that was not pinned has been dragged to a place of its own. */
  onPin(id: string): void;
  /** The layout's progress: nodes placed of total; null when it rests. */
  onLayout(progress: { placed: number; total: number } | null): void;
  /** The browser gave up the drawing surface (WebGL context lost), or has none. */
  onSurfaceLost(): void;
}

export interface GraphHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Moves the camera to a node. */
  focus(id: string): void;
}
