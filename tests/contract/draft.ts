import { figureKey } from "../../server/domain/derive.ts";
import { articleId, claimId, entityId, incidentId, recordId, textHash } from "../../server/domain/ids.ts";
import type {
  Article,
  ArticleGraph,
  ClaimData,
  EdgeProperties,
  EdgeRecord,
  EdgeType,
  EntityData,
  EntityKind,
  EvidenceSpan,
  Figure,
  IncidentData,
  NodeRecord,
} from "../../server/domain/model.ts";

const NO_PROPERTIES: EdgeProperties = { role: null, figure: null, stance: null, cue: null, inferred: null };

export interface EdgeOptions {
  qualifier?: string;
  claim?: string | null;
  confidence?: number;
  properties?: Partial<EdgeProperties>;
}

/** Writes the graph of one invented article, piece by piece: every piece takes the next word of the text as its evidence. */
export class Draft {
  readonly article: Article;
  readonly #records: NodeRecord[] = [];
  readonly #edges: EdgeRecord[] = [];
  readonly #extractor: string;
  #at: number;

  constructor(title: string, options: Partial<Article> & { extractor?: string } = {}) {
    const { extractor = "test-1:abc", ...own } = options;
    const text = `${title}\n\n${Array.from({ length: 40 }, (_, i) => `Line ${i} of ${title} says seven more words.`).join("\n")}`;
    this.#extractor = extractor;
    this.#at = title.length + 2;
    this.article = {
      id: articleId(text),
      title,
      url: null,
      publisher: null,
      byline: null,
      publishedAt: null,
      language: "en",
      text,
      textHash: textHash(text),
      file: `${title}.txt`,
      ingestedAt: "2024-05-01T10:00:00.000Z",
      ...own,
    };
  }

  get id(): string {
    return this.article.id;
  }

  /** Evidence at the next word. */
  span(confidence = 0.9): EvidenceSpan {
    const { text } = this.article;
    const start = this.#at + (text.slice(this.#at).match(/^\s*/)?.[0].length ?? 0);
    const end = start + (text.slice(start).match(/^\S+/)?.[0].length ?? 0);
    if (start >= end) throw new Error("The draft has run out of words");
    this.#at = end;
    const sentence = { start: text.lastIndexOf("\n", start) + 1, end: `${text}\n`.indexOf("\n", start) };
    return { start, end, sentence, confidence };
  }

  entity(
    kind: EntityKind,
    name: string,
    own: Partial<EntityData> & { confidence?: number; key?: string } = {},
  ): string {
    const { confidence = 0.9, key = name.toLowerCase(), ...rest } = own;
    const none = { lat: null, lon: null, country: null, level: null, choice: null };
    const data: EntityData = { kind, name, aliases: [name], ...none, ...rest };
    return this.#record(entityId(kind, key), data, confidence);
  }

  incident(title: string, own: Partial<IncidentData> & { confidence?: number; key?: string } = {}): string {
    const { confidence = 0.8, key = title, ...rest } = own;
    const undated = { dateStart: null, dateEnd: null, datePrecision: null };
    const data: IncidentData = {
      ...{ kind: "Incident", type: "ATTACK", subtype: "shelling", title, status: "happened", told: true },
      ...{ ...undated, figures: [], unnamed: [], ...rest },
    };
    return this.#record(incidentId(key), data, confidence);
  }

  claim(text: string, own: Partial<ClaimData> & { confidence?: number } = {}): string {
    const { confidence = 0.7, ...rest } = own;
    const span = this.span(confidence);
    const article = this.article.id;
    const data: ClaimData = {
      ...{ kind: "Claim", text, claimKind: "indirect", stance: "asserts", cue: "said", source: "he" },
      ...{ cueSpan: { start: 0, end: 2 }, sourceSpan: null, speaker: null, parent: null, article, ...rest },
    };
    return this.#record(claimId(article, span.start, span.end), data, confidence, span);
  }

  edge(type: EdgeType, [from, to]: readonly [string, string], own: EdgeOptions = {}): this {
    const { qualifier = "", claim = null, confidence = 0.8, properties = {} } = own;
    const all = { ...NO_PROPERTIES, ...properties };
    this.#edges.push({
      type,
      from,
      to,
      qualifier,
      properties: all,
      claim,
      confidence,
      evidence: [this.span(confidence)],
    });
    return this;
  }

  counted(from: string, incident: string, figure: Figure): this {
    return this.edge("COUNTED", [from, incident], { qualifier: figureKey(figure), properties: { figure } });
  }

  /** The graph so far; the draft may go on. */
  graph(): ArticleGraph {
    return structuredClone({
      article: this.article,
      extractor: this.#extractor,
      records: this.#records,
      edges: this.#edges,
    });
  }

  #record(node: string, data: NodeRecord["data"], confidence: number, span = this.span(confidence)): string {
    const id = recordId(this.article.id, data.kind, span.start, span.end);
    this.#records.push({ id, node, data, confidence, evidence: [span] });
    return node;
  }
}
