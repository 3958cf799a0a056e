import { useEffect } from "react";
import type { ClaimDetailsQuery } from "../api/generated/graphql.ts";
import { ClaimDetailsDocument } from "../api/queries/details.ts";
import { toViewNode } from "../api/to-view.ts";
import type { ViewNode } from "../graph/types.ts";
import { showQuietly } from "../state/explore.ts";
import { count } from "../state/names.ts";
import { sayError } from "../state/say-error.ts";
import { articleName } from "./article-name.ts";
import { ChainSteps } from "./ChainSteps.tsx";
import { DetailsState } from "./DetailsState.tsx";
import { Evidence } from "./Evidence.tsx";
import { NodeRows } from "./NodeRows.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { alsoNote } from "./row-notes.ts";
import { Section } from "./Section.tsx";
import { Speaker } from "./Speaker.tsx";
import { useDetails } from "./use-details.ts";

type ClaimParts = Extract<ClaimDetailsQuery["node"], { __typename: "Claim" }>;

/** A claim: who says it, on whose word it reaches the reader, in which sentence, about what. */
export function ClaimDetails({ node }: { node: ViewNode }) {
  const { details, ...state } = useDetails(ClaimDetailsDocument, node.id);
  useEffect(() => {
    if (!details) return;
    const speakers = details.chain.flatMap(({ speaker }) => speaker ?? []);
    const around = [details.article, ...details.chain, ...speakers, ...details.about];
    showQuietly(around.map(toViewNode)).catch(sayError);
  }, [details]);
  return (
    <>
      <PanelHead node={node} byWhom={details && <ByWhom claim={details} />} />
      <PanelActions id={node.id} />
      {details ? <Parts claim={details} /> : <DetailsState {...state} />}
    </>
  );
}

function ByWhom({ claim }: { claim: ClaimParts }) {
  const own = claim.chain.at(-1);
  return own ? (
    <p>
      <Speaker claim={own} />
    </p>
  ) : null;
}

function Parts({ claim }: { claim: ClaimParts }) {
  const { article, chain, evidence, about, quotes } = claim;
  return (
    <>
      <Section title="On whose word" aside={`${count(chain.length + 1, "step")}, 1 article`}>
        <ChainSteps article={articleName(article)} chain={chain} />
      </Section>
      <Evidence evidence={evidence} cue={claim.cue} every />
      {about.length + quotes.length > 0 && (
        <Section title="About" aside={claim.stance}>
          <NodeRows rows={about.map((other) => ({ node: other, note: alsoNote(other) }))} />
          <NodeRows title="Claims inside it" rows={quotes.map((inner) => ({ node: inner, note: inner.stance }))} />
        </Section>
      )}
    </>
  );
}
