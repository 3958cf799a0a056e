import { articleId, textHash } from "../../server/domain/ids.ts";
import type { Article, ArticleGraph, ExtractedClaim, Extraction, Span } from "../../server/domain/model.ts";
import { identify } from "../../server/identity/identify.ts";

/** Two invented reports about one shelling: rival figures, a denial of a claim inside a claim, a relation. */
export const WIRE_TEXT = `Shells hit market in Orsk

At least 17 people were killed when shells hit the market in Orsk on Monday, mayor Ana Vell said.
The Northern Army denied that Vell had told reporters that it fired first.`;

export const POST_TEXT = `Orsk market shelled, 31 dead

Shells fell on the market of Orsk on Monday and killed 31 people.`;

/** As an extractor and identity give them. */
export function orskGraphs(): { wire: ArticleGraph; post: ArticleGraph } {
  return {
    wire: identify(article(WIRE_TEXT, "Alpha Wire", "wire.txt"), wireExtraction()),
    post: identify(article(POST_TEXT, "Beta Post", "post.txt"), postExtraction()),
  };
}

function article(text: string, publisher: string, file: string): Article {
  return {
    id: articleId(text),
    title: text.slice(0, text.indexOf("\n")),
    ...{ url: null, publisher, byline: null, publishedAt: "2024-03-05", language: "en" },
    ...{ text, textHash: textHash(text), file, ingestedAt: "2024-03-06T08:00:00.000Z" },
  };
}

/** The first place of some words at or after other words. */
function finder(text: string) {
  return (words: string, after = ""): Span => {
    const start = text.indexOf(words, after ? text.indexOf(after) : text.indexOf("\n"));
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const sure = (span: Span) => ({ ...span, confidence: 0.9 });

function wireExtraction(): Extraction {
  const at = finder(WIRE_TEXT);
  const claim = (
    own: Pick<ExtractedClaim, "id" | "content" | "cue" | "source" | "speaker"> & Partial<ExtractedClaim>,
  ) =>
    ({
      kind: "indirect",
      stance: "asserts",
      parent: null,
      about: [],
      confidence: 0.8,
      ...own,
    }) satisfies ExtractedClaim;
  return {
    extractor: "test-1:orsk",
    sentences: sentencesOf(WIRE_TEXT),
    entities: [
      {
        id: "e1",
        kind: "Person",
        name: "Ana Vell",
        aliases: ["Ana Vell", "Vell"],
        mentions: [sure(at("Ana Vell")), sure(at("Vell", "denied"))],
        confidence: 0.9,
      },
      { id: "e2", kind: "Place", name: "Orsk", aliases: ["Orsk"], mentions: [sure(at("Orsk"))], confidence: 0.9 },
      {
        id: "e3",
        kind: "Organisation",
        name: "Northern Army",
        aliases: ["Northern Army"],
        mentions: [sure(at("Northern Army"))],
        confidence: 0.9,
      },
    ],
    claims: [
      claim({
        id: "c1",
        content: [at("At least 17 people were killed when shells hit the market in Orsk on Monday")],
        ...{ cue: at("said"), source: at("mayor Ana Vell"), speaker: "e1" },
        about: [{ ref: "i1", span: at("hit") }],
      }),
      claim({
        id: "c2",
        content: [at("Vell had told reporters that it fired first")],
        ...{ cue: at("denied"), source: at("The Northern Army"), speaker: "e3", stance: "denies" },
        about: [{ ref: "e1", span: at("Vell", "denied") }],
      }),
      claim({
        id: "c3",
        content: [at("it fired first")],
        cue: at("told"),
        source: at("Vell", "denied"),
        speaker: "e1",
        parent: "c2",
      }),
    ],
    incidents: [
      {
        ...{
          id: "i1",
          type: "ATTACK",
          subtype: "shelling",
          triggers: [sure(at("hit"))],
          status: "happened",
          claim: "c1",
        },
        date: { start: "2024-03-04", end: "2024-03-04", precision: "day", span: at("Monday") },
        places: [{ ref: "e2", span: at("Orsk"), confidence: 0.8 }],
        actors: [],
        targets: [{ ref: null, span: at("the market"), confidence: 0.8 }],
        figures: [
          {
            kind: "killed",
            min: 17,
            max: null,
            text: "At least 17 people",
            span: at("At least 17 people"),
            confidence: 0.9,
            claim: "c1",
          },
        ],
        confidence: 0.8,
      },
    ],
    relations: [
      {
        type: "HOLDS_ROLE",
        from: "e1",
        to: "e2",
        role: "mayor",
        span: at("mayor Ana Vell"),
        claim: null,
        confidence: 0.7,
      },
    ],
    dropped: 0,
  };
}

function postExtraction(): Extraction {
  const at = finder(POST_TEXT);
  return {
    extractor: "test-1:orsk",
    sentences: sentencesOf(POST_TEXT),
    entities: [
      { id: "e1", kind: "Place", name: "Orsk", aliases: ["Orsk"], mentions: [sure(at("Orsk"))], confidence: 0.9 },
    ],
    claims: [],
    incidents: [
      {
        ...{
          id: "i1",
          type: "ATTACK",
          subtype: "shelling",
          triggers: [sure(at("fell"))],
          status: "happened",
          claim: null,
        },
        date: { start: "2024-03-04", end: "2024-03-04", precision: "day", span: at("Monday") },
        places: [{ ref: "e1", span: at("Orsk"), confidence: 0.8 }],
        actors: [],
        targets: [{ ref: null, span: at("the market"), confidence: 0.8 }],
        figures: [
          { kind: "killed", min: 31, max: 31, text: "31 people", span: at("31 people"), confidence: 0.9, claim: null },
        ],
        confidence: 0.8,
      },
    ],
    relations: [],
    dropped: 0,
  };
}
