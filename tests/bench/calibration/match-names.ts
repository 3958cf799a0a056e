import type { Annotation } from "../../../server/extract/builtin/format.ts";
import { alignMentions } from "../../../server/extract/training/align.ts";
import type { Annotation as Gold } from "../../../server/extract/training/annotation.ts";
import { candidates, greedily } from "./greedy.ts";
import { sameWords } from "./same-words.ts";

/** Which entities of the system and of gold are one, and whether two references of theirs mean the same. */
export interface EntityMatch {
  /** System id -> gold id. */
  aligned: ReadonlyMap<string, string>;
  /** References are entity ids or exact words. */
  same(gold: string, system: string): boolean;
}

/** Entities of one type that share at least half of their names, the likest first. */
export function matchEntities(gold: Annotation, system: Annotation): EntityMatch {
  const pairs = candidates({ system: system.entities, gold: gold.entities }, (s, g) => {
    const [a, b] = [new Set(g.mentions), new Set(s.mentions)];
    const shared = [...b].filter((name) => a.has(name)).length;
    const isOne = s.type === g.type && shared > 0 && shared / Math.max(a.size, b.size) >= 0.5;
    return isOne ? shared / (a.size + b.size - shared) : null;
  });
  const idOf = (annotation: Annotation, i: number) => annotation.entities[i]?.id ?? "";
  const aligned = new Map([...greedily(pairs)].map(([s, g]) => [idOf(system, s), idOf(gold, g)]));
  const [goldNames, systemNames] = [namesById(gold), namesById(system)];
  return {
    aligned,
    same(wanted, found) {
      if (aligned.has(found) && goldNames.has(wanted)) return aligned.get(found) === wanted;
      const names = systemNames.get(found) ?? [found];
      return (goldNames.get(wanted) ?? [wanted]).some((a) => names.some((b) => sameWords(a, b)));
    },
  };
}

function namesById({ entities }: Annotation): Map<string, string[]> {
  return new Map(entities.map((e) => [e.id, e.mentions]));
}

const TYPE = { PER: "PERSON", ORG: "ORGANISATION", LOC: "PLACE" } as const;

/** Gold's mentions as keys of place and type. */
export function goldMentions(text: string, gold: Gold): Set<string> {
  return new Set(alignMentions(text, gold).map(({ start, end, type }) => mentionKey({ start, end, type: TYPE[type] })));
}

export function mentionKey({ start, end, type }: { start: number; end: number; type: string }): string {
  return `${type} ${start}-${end}`;
}
