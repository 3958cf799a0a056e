import type { SearchQuery } from "../api/generated/graphql.ts";
import { toViewNode } from "../api/to-view.ts";
import { Mark } from "../graph/marks/Mark.tsx";
import { specOf } from "../graph/marks/spec.ts";
import { kindWords } from "../panels/wording.ts";
import { aroundMatch, isMatched, matchedPieces } from "../state/matched.ts";
import { count } from "../state/names.ts";
import { classes } from "../ui/classes.ts";
import { TextButton } from "../ui/TextLink.tsx";
import styles from "./Search.module.css";
import type { useSearch } from "./use-search.ts";

type FoundNode = SearchQuery["search"]["nodes"][number];

export interface SearchListProps {
  id: string;
  answers: ReturnType<typeof useSearch>;
  current: number;
  onChoose(nodeId: string): void;
  onCurrent(index: number): void;
}

/** Characters of a claim shown around what matched. */
const MOST = 88;

/** What a search found, what it did not, or why it could not. */
export function SearchList({ id, answers, current, onChoose, onCurrent }: SearchListProps) {
  const { found, total, wanted, isAnswered, error, retry } = answers;
  return (
    <div className={styles.list}>
      <div id={`${id}-list`} role="listbox" aria-label="Found">
        {found.map((node, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys and points here
          <div
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={classes(styles.option, index === current && styles.current)}
            onPointerMove={() => onCurrent(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(node.id)}
          >
            <Option node={node} search={wanted} />
          </div>
        ))}
      </div>
      {error ? (
        <p className={styles.note} role="alert">
          The search got no answer. <TextButton onClick={retry}>Search again</TextButton>
        </p>
      ) : (
        <p className={styles.note} role="status">
          {isAnswered &&
            found.length === 0 &&
            `Nothing is called “${wanted}”. Try fewer letters; every word counts from its start.`}
          {found.length > 0 &&
            (total > found.length ? `The best ${found.length} of ${total.toLocaleString("en-GB")}` : `${total} found`)}
          {!isAnswered && found.length === 0 && "Searching…"}
        </p>
      )}
    </div>
  );
}

function Option({ node, search }: { node: FoundNode; search: string }) {
  const view = toViewNode(node);
  const label = node.kind === "Claim" ? aroundMatch(node.label, search, { most: MOST }) : node.label;
  const alias =
    "aliases" in node && !isMatched(label, search) ? node.aliases.find((a) => isMatched(a, search)) : undefined;
  return (
    <>
      <Mark spec={specOf(view)} size={20} />
      <span className={classes(styles.label, node.kind === "Claim" && styles.quoted)}>
        <Matched text={node.kind === "Claim" ? `“${label}”` : label} search={search} />
        {alias && (
          <span className={styles.alias}>
            also <Matched text={alias} search={search} />
          </span>
        )}
      </span>
      <span className={styles.kind}>
        {kindWords(view)}
        {node.articleCount > 1 && `, ${count(node.articleCount, "article")}`}
      </span>
    </>
  );
}

function Matched({ text, search }: { text: string; search: string }) {
  const pieces = matchedPieces(text, search);
  return pieces.map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
    piece.isMatch ? <b key={index}>{piece.text}</b> : <span key={index}>{piece.text}</span>,
  );
}
