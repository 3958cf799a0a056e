import { bounds } from "../api/to-view.ts";
import { NOBODY, sourceName } from "../graph/model/source-name.ts";
import { articleName, asArticle } from "./article-name.ts";

export interface CountParts {
  figure: { kind: string; min: number | null; max: number | null; text: string };
  by:
    | { __typename: "Article"; label: string; publisher: string | null; byline: string | null }
    | { __typename: "Claim"; source: string; speaker: { label: string } | null }
    | { __typename: "Incident" | "Organisation" | "Person" | "Place"; label: string };
}

/** One figure with all who give it. */
export interface FigureColumn {
  key: string;
  kind: string;
  number: string;
  text: string;
  by: readonly string[];
}

const ORDER = ["killed", "injured", "missing", "arrested", "displaced"];

/** Figures side by side, the rivals of one kind next to each other, the lowest first; those who give the same one share it. */
export function figureColumns(counts: readonly CountParts[]): FigureColumn[] {
  const columns = new Map<string, FigureColumn & { low: number }>();
  for (const { figure, by } of counts) {
    const number = bounds(figure);
    const key = `${figure.kind} ${number}`;
    const column = columns.get(key);
    const names = [...new Set([...(column?.by ?? []), giver(by)])];
    const low = figure.min ?? figure.max ?? 0;
    columns.set(key, { key, kind: figure.kind, number, text: column?.text ?? figure.text, by: names, low });
  }
  return [...columns.values()]
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.low - b.low)
    .map(({ low: _, ...column }) => column);
}

function giver(by: CountParts["by"]): string {
  switch (by.__typename) {
    case "Article":
      return articleName(asArticle(by));
    case "Claim":
      return by.speaker?.label ?? sourceName(by.source) ?? NOBODY;
    default:
      return by.label;
  }
}
