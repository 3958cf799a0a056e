import { Draft } from "./draft.ts";

/** Two articles that share a person and an incident, told differently. */
export function twoArticles() {
  const a = new Draft("Alpha", { publisher: "The Post", publishedAt: "2024-02-01" });
  const b = new Draft("Beta", { publishedAt: "2024-02-02T08:00:00Z", extractor: "other-2:def" });
  const person = a.entity("Person", "Maria Petrova", { key: "petrova", confidence: 0.5 });
  b.entity("Person", "M. Petrova", { key: "petrova", confidence: 0.9 });
  const incident = a.incident("Shelling of a school", { key: "school", told: false, status: "alleged" });
  b.incident("Shelling of the school", {
    key: "school",
    dateStart: "2024-01-31",
    dateEnd: "2024-01-31",
    datePrecision: "day",
  });
  const claim = a.claim("the school was hit", { speaker: person });
  for (const draft of [a, b]) {
    draft.edge("MENTIONS", [draft.id, person]).edge("REPORTS", [draft.id, incident]);
    draft.edge("TARGETED", [incident, person], {
      claim: draft === a ? claim : null,
      confidence: draft === a ? 0.6 : 0.4,
    });
  }
  a.edge("STATES", [a.id, claim]).edge("MADE_BY", [claim, person], { properties: { cue: "said" } });
  a.counted(claim, incident, { kind: "killed", min: 3, max: null, text: "at least three" });
  return { a: a.graph(), b: b.graph(), person, incident, claim };
}
