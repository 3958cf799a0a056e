import { mixOklab } from "../theme/mix.ts";
import type { TokenName, Tokens } from "../theme/tokens.ts";
import type { Paint } from "./draw-mark.ts";
import type { MarkKind } from "./spec.ts";

/** The token that colours a kind. An unnamed speaker is a person not named. */
export const KIND_TOKEN: Record<MarkKind, TokenName> = {
  Person: "person",
  Unnamed: "person",
  Organisation: "org",
  Place: "place",
  Incident: "incident",
  Claim: "claim",
  Article: "article",
};

export type Paints = Record<Paint, string>;

/** Full: as the kind's token has it. Rest: outside the focus, mixed into the ground, with a line that keeps its contrast. */
export function paintsOf(kind: MarkKind, tokens: Tokens, level: "full" | "rest"): Paints {
  const colour = tokens[KIND_TOKEN[kind]];
  if (level === "full") return { fill: colour, line: colour, icon: tokens.inverse, paper: tokens.paper };
  const line = mixOklab(colour, tokens.ground, tokens.restLine);
  return { fill: mixOklab(colour, tokens.ground, tokens.restFill), line, icon: line, paper: tokens.paper };
}

/** The same for the page, where the browser resolves the variables. */
export function cssPaintsOf(kind: MarkKind): Paints {
  const colour = `var(--${KIND_TOKEN[kind]})`;
  return { fill: colour, line: colour, icon: "var(--inverse)", paper: "var(--paper)" };
}
