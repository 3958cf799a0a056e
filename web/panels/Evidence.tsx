import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EvidencePartsFragment } from "../api/generated/graphql.ts";
import { operation } from "../api/operation.ts";
import { ArticleTextDocument } from "../api/queries/overview.ts";
import { count } from "../state/names.ts";
import { openReader } from "../state/route.ts";
import { Quote } from "../ui/Quote.tsx";
import { TextButton } from "../ui/TextLink.tsx";
import { articleName } from "./article-name.ts";
import { evidenceOrder } from "./evidence-order.ts";
import styles from "./panel.module.css";
import { Section } from "./Section.tsx";
import { cueSpan, placeWords } from "./text-place.ts";
import { dateWords } from "./wording.ts";

/** Sentences shown before the rest is asked for: more would push the panel's last part out of sight. */
const SHOWN = 2;

export interface EvidenceProps {
  evidence: readonly EvidencePartsFragment[];
  /** The word that attributes, where a claim stands behind it. */
  cue?: string | undefined;
  /** Shows every piece: a claim may be cut in two inside one sentence. Otherwise a sentence is shown once. */
  every?: boolean;
}

/** In which sentence it stands: the sentence with the exact words marked, the article, and the way to read on. */
export function Evidence({ evidence, cue = "", every = false }: EvidenceProps) {
  const [isOpen, setOpen] = useState(false);
  const pieces = every ? evidence : evidenceOrder(evidence);
  const place = usePlace(pieces[0]);
  if (pieces.length === 0) return null;
  const rest = pieces.length - SHOWN;
  return (
    <Section title="In which sentence" aside={place}>
      {pieces.slice(0, isOpen ? pieces.length : SHOWN).map((piece) => (
        <Sentence key={`${piece.article.id}-${piece.start}`} piece={piece} cue={cue} />
      ))}
      {!isOpen && rest > 0 && (
        <p className={styles.moreEvidence}>
          <TextButton onClick={() => setOpen(true)}>{count(rest, "more sentence")}</TextButton>
        </p>
      )}
    </Section>
  );
}

function Sentence({ piece, cue }: { piece: EvidencePartsFragment; cue: string }) {
  const { article, sentence, sentenceStart, start, end, government } = piece;
  const span = { start: start - sentenceStart, end: end - sentenceStart };
  return (
    <div className={styles.evidence}>
      <p>
        <Quote sentence={sentence} span={span} cue={cueSpan(sentence, cue, span)} />
      </p>
      {government && (
        <p className={styles.standsFor}>
          Here “{sentence.slice(span.start, span.end)}” stands for its government, not for the place.
        </p>
      )}
      <p className={styles.from}>
        <span>
          {articleName(article)}, {article.publishedAt ? dateWords(article.publishedAt) : "date not given"}
        </span>
        <TextButton onClick={() => openReader(article.id, { start, end })}>Open in reader</TextButton>
      </p>
    </div>
  );
}

function usePlace(piece: EvidencePartsFragment | undefined): string {
  const { data } = useQuery({
    ...operation(ArticleTextDocument, { id: piece?.article.id ?? "" }),
    enabled: piece !== undefined,
  });
  if (!piece) return "";
  const text = data?.node && "text" in data.node ? data.node.text : null;
  return placeWords(text, piece);
}
