import { useEffect } from "react";
import { IncidentDetailsDocument } from "../api/queries/details.ts";
import { toViewNode } from "../api/to-view.ts";
import type { ViewNode } from "../graph/types.ts";
import { showQuietly } from "../state/explore.ts";
import { sayError } from "../state/say-error.ts";
import { DetailsState } from "./DetailsState.tsx";
import { Evidence } from "./Evidence.tsx";
import { Figures } from "./Figures.tsx";
import { IncidentBasis } from "./IncidentBasis.tsx";
import { type IncidentParts, incidentWords } from "./incident-words.ts";
import { NodeRows, type Row } from "./NodeRows.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./panel.module.css";
import { Section } from "./Section.tsx";
import { useDetails } from "./use-details.ts";
import { listWords } from "./wording.ts";

/** An incident: its figures by whom, who tells it or says it, where it stands, and where, by whom and against whom. */
export function IncidentDetails({ node }: { node: ViewNode }) {
  const { details, ...state } = useDetails(IncidentDetailsDocument, node.id);
  const incident = details?.__typename === "Incident" && "reports" in details ? details : null;
  useEffect(() => {
    const [chain] = incident ? incidentWords(incident).chains : [];
    if (!chain) return;
    const speakers = chain.claims.flatMap(({ speaker }) => speaker ?? []);
    showQuietly([...chain.claims, ...speakers].map(toViewNode)).catch(sayError);
  }, [incident]);
  return (
    <>
      <PanelHead node={node} byWhom={incident && <p>{incidentWords(incident).when}</p>} />
      {incident && <Figures counts={incident.counts} />}
      <PanelActions id={node.id} />
      {incident ? <Parts incident={incident} /> : <DetailsState {...state} />}
    </>
  );
}

function Parts({ incident }: { incident: IncidentParts }) {
  const { evidence, claims } = incident;
  const cue = incidentWords(incident).chains[0]?.claims.at(-1)?.cue;
  return (
    <>
      <IncidentBasis incident={incident} />
      <Evidence evidence={evidence} cue={cue} />
      <Section title="About">
        <Participants incident={incident} />
        <NodeRows
          title="Claims about it"
          total={claims.totalCount}
          rows={claims.nodes.map((claim) => ({ node: claim, note: claim.stance }))}
        />
      </Section>
    </>
  );
}

function Participants({ incident }: { incident: IncidentParts }) {
  const roles = [
    ["where", incident.places],
    ["by", incident.actors],
    ["against", incident.targets],
  ] as const;
  const rows: Row[] = roles.flatMap(([note, parts]) =>
    parts.flatMap(({ node, edge }) => (node ? [{ node, note: [note, ...basisWords(edge)].join(", ") }] : [])),
  );
  const unnamed = roles.flatMap(([note, parts]) => {
    const texts = parts.filter((part) => part.node === null).map((part) => `“${part.text}”`);
    return texts.length ? [`${note} ${listWords(texts)}`] : [];
  });
  return (
    <>
      <NodeRows rows={rows} />
      {unnamed.length > 0 && <p className={styles.remark}>Without a name in the text: {unnamed.join("; ")}.</p>}
      {rows.length + unnamed.length === 0 && <p className={styles.remark}>The text names no place, actor or target.</p>}
    </>
  );
}

const INFERRED = {
  gazetteer: "concluded from the gazetteer",
  discourse: "concluded from what is told around it",
} as const;

/** On what a participant rests beside the article's own word: somebody's, or a conclusion. */
function basisWords(edge: { told: boolean; inferred?: keyof typeof INFERRED | null } | null): string[] {
  return [...(edge?.told === false ? ["said"] : []), ...(edge?.inferred ? [INFERRED[edge.inferred]] : [])];
}
