import type { EdgeEnd, EdgeMiddle, EdgeStroke } from "../gl/edge-program.ts";
import type { Level } from "../model/attention.ts";
import type { EdgeData } from "../model/build-graph.ts";
import { mixOklab } from "../theme/mix.ts";
import type { Tokens } from "../theme/tokens.ts";

export interface EdgeStyle {
  color: string;
  /** Width in px. */
  size: number;
  stroke: EdgeStroke;
  end: EdgeEnd;
  middle: EdgeMiddle;
}

const RELATION = 1.1;
const ABOUT = 1.2;
const SAID = 1.4;
const INCIDENT = 1.4;
const QUOTES = 2.2;
const PARALLEL = 3;

/** How a line is drawn at a level of attention. Lines of the chain are drawn as claims inside claims are, from outer to inner. */
export function edgeStyle(edge: EdgeData, at: { level: Level; chain: boolean; tokens: Tokens }): EdgeStyle {
  const style = plainStyle(edge, at);
  if (edge.members.length > 1 && edge.class !== "quotes") return { ...style, size: PARALLEL };
  return style;
}

function plainStyle(edge: EdgeData, at: { level: Level; chain: boolean; tokens: Tokens }): EdgeStyle {
  const line = { stroke: edge.stroke, end: "none", middle: "none" } as const;
  const color = colourOf(edge, at);
  switch (edge.class) {
    case "article":
      return at.chain
        ? { ...line, color, size: QUOTES, stroke: "solid", middle: "chevron" }
        : { ...line, color, size: RELATION };
    case "quotes":
      return { ...line, color, size: QUOTES, middle: "chevron" };
    case "said":
      return { ...line, color, size: SAID };
    case "about":
      if (edge.denies) return { ...line, color, size: ABOUT, end: "bar", middle: "slash" };
      // Arrows of what is outside would be the loudest thing there.
      return { ...line, color, size: ABOUT, end: at.level === "outside" ? "none" : "arrow" };
    case "incident":
      return { ...line, color, size: INCIDENT };
    case "relation":
      return { ...line, color, size: RELATION };
  }
}

function colourOf(edge: EdgeData, { level, chain, tokens }: { level: Level; chain: boolean; tokens: Tokens }): string {
  if (chain) return tokens["edge-speech"];
  const outside = level === "outside";
  switch (edge.class) {
    case "said":
      return outside ? tokens["edge-faint"] : tokens["edge-speech"];
    case "quotes":
      // The order of who quotes whom stays readable outside the focus.
      return outside ? tokens.edge : tokens["edge-speech"];
    case "incident":
      if (outside) return mixOklab(tokens.incident, tokens.ground, tokens.restFill);
      return level === "rest" ? mixOklab(tokens.incident, tokens.ground, tokens.restLine) : tokens.incident;
    case "article":
      // A selected article has lines to all it contains: they must not cover what is between those.
      return outside || level === "near" ? tokens["edge-faint"] : tokens.edge;
    case "about":
    case "relation":
      return outside ? tokens["edge-faint"] : tokens.edge;
  }
}

/** What is above what, where lines cross. */
export const DEPTH: Record<Level, number> = { outside: 0, rest: 1, near: 2, focus: 3 };
