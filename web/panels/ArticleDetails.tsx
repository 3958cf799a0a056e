import { useState } from "react";
import type { ArticleDetailsQuery } from "../api/generated/graphql.ts";
import { ArticleDetailsDocument } from "../api/queries/details.ts";
import type { ViewNode } from "../graph/types.ts";
import { count } from "../state/names.ts";
import { openReader } from "../state/route.ts";
import { Button } from "../ui/Button.tsx";
import { TextLink } from "../ui/TextLink.tsx";
import { DeleteArticle } from "./DeleteArticle.tsx";
import { DetailsState } from "./DetailsState.tsx";
import { NodeRows } from "./NodeRows.tsx";
import { PanelActions } from "./PanelActions.tsx";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./panel.module.css";
import { Section } from "./Section.tsx";
import { safeHref } from "./safe-href.ts";
import { useDetails } from "./use-details.ts";
import { dateWords } from "./wording.ts";

type ArticleParts = Extract<ArticleDetailsQuery["node"], { __typename: "Article" }>;

/** An article: where it comes from, what it puts into the graph, and the ways to read and to delete it. */
export function ArticleDetails({ node }: { node: ViewNode }) {
  const { details, ...state } = useDetails(ArticleDetailsDocument, node.id);
  return (
    <>
      <PanelHead node={node} byWhom={node.publisher && <b>{node.publisher}</b>} />
      <PanelActions id={node.id} />
      {details ? <Parts article={details} /> : <DetailsState {...state} />}
    </>
  );
}

function Parts({ article }: { article: ArticleParts }) {
  const [isAsking, setAsking] = useState(false);
  const { named, incidents, claims } = article;
  return (
    <>
      <Section title="On whose word" aside={count(article.wordCount, "word")}>
        <Origin article={article} />
      </Section>
      <Section title="About">
        <NodeRows title="Named" total={named.totalCount} rows={named.nodes.map(({ node }) => ({ node }))} />
        <NodeRows title="Incidents" total={incidents.totalCount} rows={incidents.nodes.map((node) => ({ node }))} />
        <NodeRows
          title="Claims"
          total={claims.totalCount}
          rows={claims.nodes.map((node) => ({ node, note: node.stance }))}
        />
      </Section>
      <div className={styles.foot}>
        <Button look="main" icon="book" onClick={() => openReader(article.id)}>
          Open in reader
        </Button>
        <Button look="destructive" onClick={() => setAsking(true)}>
          Delete article
        </Button>
      </div>
      <DeleteArticle id={article.id} title={article.title} open={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}

function Origin({ article }: { article: ArticleParts }) {
  const href = safeHref(article.url);
  return (
    <dl className={styles.meta}>
      <dt>Publisher</dt>
      <dd>{article.publisher ?? "not given"}</dd>
      <dt>By</dt>
      <dd>{article.byline ?? "not given"}</dd>
      <dt>Date</dt>
      <dd>{article.publishedAt ? dateWords(article.publishedAt) : "not given"}</dd>
      <dt>Address</dt>
      <dd>
        {href ? (
          <TextLink href={href} rel="noreferrer noopener" target="_blank">
            {article.url}
          </TextLink>
        ) : (
          "not given"
        )}
      </dd>
      <dt>File</dt>
      <dd>{article.file}</dd>
      <dt>Added</dt>
      <dd>{dateWords(article.ingestedAt)}</dd>
    </dl>
  );
}
