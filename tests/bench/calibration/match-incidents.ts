import type { AnnotatedFigure, AnnotatedIncident } from "../../../server/extract/builtin/format.ts";
import { candidates, greedily } from "./greedy.ts";
import type { EntityMatch } from "./match-names.ts";

/** Least number of agreeing facts by which two incidents of a type are one. */
const LEAST = 2;
/** Characters by which one trigger may begin elsewhere. */
const CLOSE = 3;

/** From the system's incidents to gold's: those of one type that agree in most of trigger, subtype, place, date and dead. */
export function matchIncidents(
  text: string,
  incidents: { gold: readonly AnnotatedIncident[]; system: readonly AnnotatedIncident[] },
  { same }: EntityMatch,
): Map<number, number> {
  const placed = (list: readonly AnnotatedIncident[]) => list.map((i) => ({ ...i, at: triggerAt(text, i) }));
  const lists = { system: placed(incidents.system), gold: placed(incidents.gold) };
  return greedily(
    candidates(lists, (s, g) => {
      if (s.type !== g.type) return null;
      const facts = [
        s.subtype === g.subtype,
        g.places.some((wanted) => s.places.some((found) => same(wanted, found))),
        g.date !== null && s.date?.iso === g.date.iso,
        g.killed !== null && figureKey(s.killed) === figureKey(g.killed),
      ];
      const agreeing = triggerFacts(text, s.at, g.at) + facts.filter(Boolean).length;
      return agreeing >= LEAST ? agreeing : null;
    }),
  );
}

export function figureKey(figure: AnnotatedFigure | null | undefined): string {
  return figure ? `${figure.min ?? ""}-${figure.max ?? ""}` : "none";
}

function triggerAt(text: string, { context, trigger }: AnnotatedIncident): number {
  const at = context ? text.indexOf(context) : -1;
  return at < 0 ? -1 : at + Math.max(0, context.indexOf(trigger));
}

/** One word counts for two facts, one sentence for one. */
function triggerFacts(text: string, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  if (Math.abs(a - b) < CLOSE) return 2;
  return sentenceStart(text, a) === sentenceStart(text, b) ? 1 : 0;
}

function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at));
}
