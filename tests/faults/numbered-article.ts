import type { ArticleGraph } from "../../server/domain/model.ts";
import { Draft } from "../contract/draft.ts";

/** Article `n` of an endless stream: always the same for the same number, over people and incidents that the others share. */
export function numberedArticle(n: number): ArticleGraph {
  const draft = new Draft(`Report ${n}`);
  const people = [n % 5, 5 + (n % 7), 12 + (n % 11)].map((i) => draft.entity("Person", `Person ${i}`));
  const incident = draft.incident(`Incident ${n % 3}`, { key: `numbered ${n % 3}`, told: n % 2 === 0 });
  draft.edge("REPORTS", [draft.id, incident]);
  for (const person of people) {
    const claim = draft.claim(`claim ${n}`, { speaker: person });
    draft.edge("MENTIONS", [draft.id, person]).edge("STATES", [draft.id, claim]);
    draft.edge("MADE_BY", [claim, person]).edge("ABOUT", [claim, incident]).edge("PERPETRATED_BY", [incident, person]);
  }
  return draft.graph();
}
