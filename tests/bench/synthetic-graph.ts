import type { ArticleGraph } from "../../server/domain/model.ts";
import { Draft } from "../contract/draft.ts";
import type { Random } from "../contract/random.ts";

const SYLLABLES = ["ka", "mo", "ri", "ta", "ze", "lu", "pe", "no", "shi", "var", "del", "gan"] as const;

/** A name for number `n`, always the same. */
export function syntheticName(n: number): string {
  const word = (m: number) => [m, Math.floor(m / 12), Math.floor(m / 144), 7].map((d) => SYLLABLES[d % 12]).join("");
  return `${word(n)} ${word(n * 7 + 3)}`;
}

/**
 * Article `n` of a graph as news gives it: a few names that stand in very many articles and very many that stand in one (a power
 * law over `names`), with 12 names, 3 incidents, 5 claims and some 45 edges an article.
 */
export function syntheticArticle(random: Random, { n, names }: { n: number; names: number }): ArticleGraph {
  const draft = new Draft(`Bench ${n}`, { publishedAt: `2024-01-${String((n % 28) + 1).padStart(2, "0")}` });
  const numbers = new Set(Array.from({ length: 12 }, () => random.skewed(names)));
  const kinds = ["Person", "Organisation", "Place"] as const;
  const entities = [...numbers].map((i) =>
    draft.entity(kinds[i % 3] as (typeof kinds)[number], syntheticName(i), { key: `${i}` }),
  );
  const incidents = Array.from({ length: 3 }, () => random.skewed(names)).map((i) =>
    draft.incident(`Shelling of ${syntheticName(i)}`, { key: `${i}` }),
  );
  const claims = Array.from({ length: 5 }, (_, i) =>
    draft.claim(`claim ${i} of ${n} about ${syntheticName(random.below(names))}`),
  );
  for (const id of entities) draft.edge("MENTIONS", [draft.id, id]);
  for (const id of new Set(incidents)) draft.edge("REPORTS", [draft.id, id]);
  for (const id of new Set(incidents))
    draft.edge("TARGETED", [id, random.pick(entities)]).edge("OCCURRED_IN", [id, random.pick(entities)]);
  for (const id of claims) draft.edge("STATES", [draft.id, id]).edge("MADE_BY", [id, random.pick(entities)]);
  for (const id of claims) draft.edge("ABOUT", [id, random.pick(incidents)]);
  for (const [i, id] of entities.entries())
    if (i > 0) draft.edge("MEMBER_OF", [id, entities[random.below(i)] as string]);
  return draft.graph();
}
