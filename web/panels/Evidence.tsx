import { useQuery } from "@tanstack/react-query";
import type { EvidencePartsFragment } from "../api/generated/graphql.ts";
import { operation } from "../api/operation.ts";
import { ArticleTextDocument } from "../api/queries/overview.ts";
import { openReader } from "../state/route.ts";
import { Quote } from "../ui/Quote.tsx";
import { TextButton } from "../ui/TextLink.tsx";
import styles from "./panel.module.css";
import { Section } from "./Section.tsx";
import { cueSpan, placeWords } from "./text-place.ts";
import { dateWords } from "./wording.ts";

export interface EvidenceProps {
  evidence: readonly EvidencePartsFragment[];
  /** The word that attributes, where a claim stands behind it. */
  cue?: string | undefined;
  /** Shows every piece: a claim may be cut in two inside one sentence. Otherwise a sentence is shown once. */
  every?: boolean;
}

/** In which sentence it stands: the sentence with the exact words marked, the article, and the way to read on. */
export function Evidence({ evidence, cue = "", every = false }: EvidenceProps) {
  const [first, ...others] = every ? evidence : onePerSentence(evidence);
  const place = usePlace(first);
  if (!first) return null;
  return (
    <Section title="In which sentence" aside={place}>
      <Sentence piece={first} cue={cue} />
      {others.map((piece) => (
        <Sentence key={`${piece.article.id}-${piece.start}`} piece={piece} cue={cue} />
      ))}
    </Section>
  );
}

function Sentence({ piece, cue }: { piece: EvidencePartsFragment; cue: string }) {
  const { article, sentence, sentenceStart, start, end } = piece;
  const span = { start: start - sentenceStart, end: end - sentenceStart };
  return (
    <div className={styles.evidence}>
      <p>
        <Quote sentence={sentence} span={span} cue={cueSpan(sentence, cue, span)} />
      </p>
      <p className={styles.from}>
        <span>
          {article.publisher ?? article.title},{" "}
          {article.publishedAt ? dateWords(article.publishedAt) : "date not given"}
        </span>
        <TextButton onClick={() => openReader(article.id, { start, end })}>Open in reader</TextButton>
      </p>
    </div>
  );
}

function onePerSentence(evidence: readonly EvidencePartsFragment[]): EvidencePartsFragment[] {
  const isFirst = (piece: EvidencePartsFragment, index: number) =>
    evidence.findIndex((e) => e.article.id === piece.article.id && e.sentenceStart === piece.sentenceStart) === index;
  return evidence.filter(isFirst);
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
