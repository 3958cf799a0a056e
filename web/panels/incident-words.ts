import type { IncidentDetailsQuery } from "../api/generated/graphql.ts";
import { articleName, asArticle } from "./article-name.ts";
import { incidentDateWords, incidentTypeWords } from "./wording.ts";

export type IncidentParts = Extract<IncidentDetailsQuery["node"], { __typename: "Incident" }>;
type ClaimStep = IncidentParts["claims"]["nodes"][number]["chain"][number];

/** One way by which an incident reaches the reader: an article, and the claims inside it, outermost first. */
export interface WordChain {
  /** Id of the innermost claim. */
  id: string;
  article: string;
  claims: readonly ClaimStep[];
}

export interface IncidentWords {
  /** "Attack: shelling, 27 October 2016". */
  when: string;
  /** Publishers, or titles, of the articles that tell it themselves. */
  tellers: readonly string[];
  chains: readonly WordChain[];
}

/** On whose word an incident stands. Claims it rests on come from the articles' own links to it, else from claims about it. */
export function incidentWords(incident: IncidentParts): IncidentWords {
  const reports = incident.reports.nodes;
  const told = reports.filter(({ edge }) => edge.told);
  const resting = reports.flatMap(({ edge }) => edge.claims);
  const claims = resting.length ? resting : incident.claims.nodes;
  const seen = new Set<string>();
  const chains = claims.flatMap(({ id, article, chain }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, article: articleName(article), claims: chain }];
  });
  return {
    when: [incidentTypeWords(incident.type, incident.subtype), incidentDateWords(incident)].join(", "),
    tellers: told.map(({ node }) => articleName(asArticle(node))),
    chains,
  };
}
