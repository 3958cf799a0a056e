import type { ArticleGraph, Extraction, Span } from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";
import { readArticle } from "../../server/ingest/read/read-article.ts";
import { settleArticle } from "../../server/ingest/settle-article.ts";

/** Words that XML, JSON and a naive writer could stumble over. */
export const NASTY = `R&D <Norland> "Corps" 'x' ü 😀 ]]>`;

const TEXT = `Blast in Tolm\nNorland Post\n2024-05-03\n\nAnna Lind of ${NASTY} said the blast in Tolm killed at least 3 people.`;

/** A graph with every kind of node, from one article. */
export function smallGraph(): ArticleGraph {
  const read = readArticle({ name: "a.txt", bytes: Buffer.from(TEXT) });
  const article = settleArticle(read, null).value;
  const at = (words: string): Span => {
    const start = article.text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  const scored = (words: string) => ({ ...at(words), confidence: 0.9 });
  const entity = (id: string, kind: "Person" | "Organisation" | "Place", name: string) => {
    return { id, kind, name, aliases: [name], mentions: [scored(name)], confidence: 0.9 };
  };
  const extraction: Extraction = {
    extractor: "hand-1",
    sentences: [at(article.text.slice(article.text.indexOf("Anna")))],
    entities: [entity("e1", "Person", "Anna Lind"), entity("e2", "Organisation", NASTY), entity("e3", "Place", "Tolm")],
    claims: [
      {
        id: "c1",
        content: [at("the blast in Tolm killed at least 3 people")],
        cue: at("said"),
        source: at("Anna Lind"),
        speaker: "e1",
        kind: "indirect",
        stance: "asserts",
        parent: null,
        about: [{ ref: "i1", span: at("blast") }],
        confidence: 0.9,
      },
    ],
    incidents: [
      {
        id: "i1",
        type: "ATTACK",
        subtype: "bombing",
        triggers: [scored("blast")],
        status: "happened",
        claim: "c1",
        date: null,
        places: [{ ref: "e3", span: at("Tolm"), confidence: 0.9 }],
        actors: [],
        targets: [],
        figures: [
          {
            kind: "killed",
            min: 3,
            max: null,
            text: "at least 3 people",
            span: at("at least 3 people"),
            confidence: 0.9,
            claim: "c1",
          },
        ],
        confidence: 0.9,
      },
    ],
    relations: [{ type: "MEMBER_OF", from: "e1", to: "e2", role: null, span: at("of"), claim: null, confidence: 0.9 }],
    dropped: 0,
  };
  return identify(article, extraction);
}
