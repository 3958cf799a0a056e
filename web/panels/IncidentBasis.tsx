import { sourceName } from "../graph/model/source-name.ts";
import { count } from "../state/names.ts";
import { basisSentence } from "./basis.ts";
import { ChainSteps } from "./ChainSteps.tsx";
import { type IncidentParts, incidentWords } from "./incident-words.ts";
import styles from "./panel.module.css";
import { Section } from "./Section.tsx";

/** Chains written out in full; more are in the claims below. */
const MOST = 3;

/** Whether an article tells an incident itself, or who says it, by way of whom. */
export function IncidentBasis({ incident }: { incident: IncidentParts }) {
  const { tellers, chains } = incidentWords(incident);
  const said = chains.slice(0, MOST);
  return (
    <Section title="On whose word" aside={count(incident.articleCount, "article")}>
      <p className={styles.plain}>{basisSentence({ tellers, chains: chains.map((chain) => chain.claims) })}</p>
      {incident.status === "denied" && <p className={styles.plain}>{deniers(incident)}</p>}
      {said.length > 0 && (
        <div className={styles.chains}>
          {said.map(({ id, article, claims }) => (
            <ChainSteps key={id} article={article} chain={claims} />
          ))}
        </div>
      )}
      {chains.length > MOST && (
        <p className={styles.rest}>and on {count(chains.length - MOST, "more claim")}, listed below</p>
      )}
    </Section>
  );
}

/** Who denies a denied incident: it is never left to stand without a name where the text gives one. */
function deniers({ claims }: IncidentParts): string {
  const names = claims.nodes
    .filter((claim) => claim.stance === "denies")
    .flatMap((claim) => claim.chain.at(-1)?.speaker?.label ?? sourceName(claim.source) ?? []);
  return names.length ? `Denied by ${[...new Set(names)].join(", ")}.` : "Denied; the text leaves open by whom.";
}
