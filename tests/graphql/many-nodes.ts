import { articleId, textHash } from "../../server/domain/ids.ts";
import type {
  ArticleGraph,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedRelation,
  Span,
} from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";

const PEOPLE_PER_ARTICLE = 20;

/**
 * Invented articles with at least `count` nodes between them: in each, twenty people of one of five groups make a claim about
 * the person before them, whose kin they are. Half of the people are the next article's too.
 */
export function manyNodes(count: number): ArticleGraph[] {
  const articles = Math.ceil(count / (PEOPLE_PER_ARTICLE * 1.5));
  return Array.from({ length: articles }, (_, i) => articleGraph(i * (PEOPLE_PER_ARTICLE / 2)));
}

function articleGraph(from: number): ArticleGraph {
  const people = Array.from({ length: PEOPLE_PER_ARTICLE }, (_, i) => `Person Number${from + i}`);
  const group = `Group Letter${"ABCDE"[(from / 10) % 5]}`;
  const title = `Report ${from}`;
  const lines = people.map(
    (person, i) => `${person} of ${group}, kin of ${people.at(i - 1)}, said that ${people.at(i - 1)} was right.`,
  );
  const text = `${title}\n\n${lines.join("\n")}`;
  const sentences: Span[] = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const at = (line: number, words: string): Span => {
    const start = text.indexOf(words, (sentences[line + 1] as Span).start);
    return { start, end: start + words.length };
  };
  const entities = people.map((name, i): ExtractedEntity => {
    const mentions = [at(i, name)].map((span) => ({ ...span, confidence: 0.9 }));
    return { id: `e${i}`, kind: "Person", name, aliases: [name], mentions, confidence: 0.9 };
  });
  const everyone: ExtractedEntity = {
    ...{ id: "g", kind: "Organisation", name: group, aliases: [group], confidence: 0.9 },
    mentions: people.map((_, i) => ({ ...at(i, group), confidence: 0.9 })),
  };
  const relations = people.flatMap((_, i): ExtractedRelation[] => {
    const base = { from: `e${i}`, claim: null, confidence: 0.7 };
    const kin = `e${(i + PEOPLE_PER_ARTICLE - 1) % PEOPLE_PER_ARTICLE}`;
    return [
      { ...base, type: "MEMBER_OF", to: "g", role: null, span: at(i, group) },
      { ...base, type: "KIN", to: kin, role: "kin", span: at(i, "kin") },
    ];
  });
  const claims = people.map((name, i): ExtractedClaim => {
    const before = people.at(i - 1) as string;
    const about = [{ ref: `e${people.indexOf(before)}`, span: at(i, before) }];
    const found = { content: [at(i, `${before} was right`)], cue: at(i, "said"), source: at(i, name), about };
    return {
      id: `c${i}`,
      ...found,
      speaker: `e${i}`,
      kind: "indirect",
      stance: "asserts",
      parent: null,
      confidence: 0.8,
    };
  });
  return identify(
    {
      ...{ id: articleId(text), title, url: null, publisher: "Alpha Wire", byline: null, publishedAt: "2024-03-05" },
      ...{
        language: "en",
        text,
        textHash: textHash(text),
        file: `${from}.txt`,
        ingestedAt: "2024-03-06T08:00:00.000Z",
      },
    },
    {
      extractor: "test-1:many",
      sentences,
      entities: [everyone, ...entities],
      claims,
      incidents: [],
      relations,
      dropped: 0,
    },
  );
}
