import type { EntityDetailsQuery } from "../api/generated/graphql.ts";
import { EntityDetailsDocument } from "../api/queries/details.ts";
import type { ViewNode } from "../graph/types.ts";
import { count } from "../state/names.ts";
import { articleName, asArticle } from "./article-name.ts";
import { DetailsState } from "./DetailsState.tsx";
import { Evidence } from "./Evidence.tsx";
import { NodeRows } from "./NodeRows.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./panel.module.css";
import { relationNote } from "./relation-note.ts";
import { incidentNote } from "./row-notes.ts";
import { Section } from "./Section.tsx";
import { roleWords } from "./speaker.ts";
import { useDetails } from "./use-details.ts";
import { choiceWords, othersWords, whereWords } from "./whereabouts-words.ts";
import { listWords } from "./wording.ts";

type EntityParts = Extract<EntityDetailsQuery["node"], { __typename: "Person" | "Organisation" | "Place" }>;

/** A person, organisation or place: other names, roles, who names it, and what is said by it and about it. */
export function EntityDetails({ node }: { node: ViewNode }) {
  const { details, ...state } = useDetails(EntityDetailsDocument, node.id);
  const entity = details && details.__typename !== "Incident" && "aliases" in details ? details : null;
  return (
    <>
      <PanelHead node={node} byWhom={entity && <Names entity={entity} />} />
      <PanelActions id={node.id} />
      {entity ? <Parts entity={entity} /> : <DetailsState {...state} />}
    </>
  );
}

function Names({ entity }: { entity: EntityParts }) {
  const roles = entity.relations.nodes.filter(
    ({ edge }) => edge.type === "HOLDS_ROLE" && edge.fromId === entity.id && edge.role,
  );
  const place = "level" in entity ? entity : null;
  const where = place && whereWords(place);
  if (roles.length + entity.aliases.length === 0 && !where) return null;
  return (
    <>
      {roles.map(({ edge, node }) => (
        <p key={edge.id}>{roleWords(edge.role ?? "", node.label)}</p>
      ))}
      {where && <p>{where}</p>}
      {place?.choice && <PlaceChoice place={place} />}
      {entity.aliases.length > 0 && <p>also {listWords(entity.aliases)}</p>}
    </>
  );
}

/** What the gazetteer step decided, and everything else it could have. */
function PlaceChoice({ place }: { place: Extract<EntityParts, { __typename: "Place" }> }) {
  const others = othersWords(place);
  return (
    <div className={styles.choice}>
      <p>{choiceWords(place)}</p>
      {others && <p>{others}</p>}
    </div>
  );
}

function Parts({ entity }: { entity: EntityParts }) {
  const { mentions, relations, incidents, claims, claimsAbout, evidence } = entity;
  const namers = mentions.nodes.map(({ node }) => articleName(asArticle(node)));
  return (
    <>
      <Section title="On whose word" aside={count(entity.articleCount, "article")}>
        <p className={styles.plain}>
          Named by <b>{listWords([...new Set(namers)])}</b>
          {mentions.totalCount > namers.length && ` and ${mentions.totalCount - namers.length} more`}.
        </p>
      </Section>
      <Evidence evidence={evidence} />
      <Section title="About">
        <NodeRows
          title="Relations"
          total={relations.totalCount}
          rows={relations.nodes.map(({ edge, node }) => ({ node, note: relationNote(edge, entity.id) }))}
        />
        <NodeRows
          title="Incidents"
          total={incidents.totalCount}
          rows={incidents.nodes.map(({ edge, node }) => ({ node, note: incidentNote(edge) }))}
        />
        <NodeRows
          title="Says"
          total={claims.totalCount}
          rows={claims.nodes.map((node) => ({ node, note: node.stance }))}
        />
        <NodeRows
          title="Claims about it"
          total={claimsAbout.totalCount}
          rows={claimsAbout.nodes.map((node) => ({ node, note: node.stance }))}
        />
        {relations.totalCount + incidents.totalCount + claims.totalCount + claimsAbout.totalCount === 0 && (
          <p className={styles.plain}>Named, and nothing more is said of it.</p>
        )}
      </Section>
    </>
  );
}
