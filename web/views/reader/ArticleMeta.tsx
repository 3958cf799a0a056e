import { dateWords } from "../../panels/wording.ts";
import { TextLink } from "../../ui/TextLink.tsx";
import styles from "./ArticleText.module.css";
import type { ReadArticle } from "./reading.ts";

/** Who wrote it, when, how long it is and which file it came in. */
export function ArticleMeta({ article }: { article: ReadArticle }) {
  const { byline, publisher, publishedAt, wordCount, file, url } = article;
  const names = [...new Set([byline, publisher])].filter((name) => name !== null);
  return (
    <div className={styles.meta}>
      <span>
        {names.length === 0 && "No author in the file"}
        {names.length > 0 && "By "}
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <span className={name === publisher ? styles.publisher : undefined}>{name}</span>
          </span>
        ))}
      </span>
      <span>{publishedAt ? dateWords(publishedAt) : "No date in the file"}</span>
      <span>{wordCount.toLocaleString("en-GB")} words</span>
      <span className={styles.file}>
        {isWebAddress(url) ? (
          <TextLink href={url} rel="noopener noreferrer" target="_blank">
            Original page
          </TextLink>
        ) : (
          <>Original file {file}</>
        )}
      </span>
    </div>
  );
}

/** An article may name any address; only web pages are linked. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
