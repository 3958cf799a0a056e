import { cut } from "../state/names.ts";

const MOST = 48;

/** What a sentence calls an article: its publisher, else its title in quotation marks. */
export function articleName({ publisher, title }: { publisher: string | null; title: string }): string {
  return publisher ?? `“${cut(title, MOST)}”`;
}

/** An article as the end of an edge, where its label is its title. */
export function asArticle(node: { label: string; publisher?: string | null }): {
  publisher: string | null;
  title: string;
} {
  return { publisher: node.publisher ?? null, title: node.label };
}
