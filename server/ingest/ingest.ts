import { AppError } from "../domain/errors.ts";
import { ground } from "../domain/ground.ts";
import { type Article, type ArticleGraph, type Extraction, NODE_KINDS, type NodeKind } from "../domain/model.ts";
import type { Extractor } from "../ports/extractor.ts";
import type { GraphStore } from "../ports/graph-store.ts";
import { type ArticleFile, loadArticleFile } from "./read/load-article-file.ts";
import { readArticle } from "./read/read-article.ts";
import { type ArticleState, settleArticle } from "./settle-article.ts";
import { createTurns, type Turns } from "./turns.ts";

export interface IngestPorts {
  extractor: Extractor;
  store: GraphStore;
  identify: (article: Article, extraction: Extraction) => ArticleGraph;
}

export type IngestStep = "read" | "find" | "match" | "save" | "done" | "failed";

export interface IngestProgress {
  file: string;
  step: IngestStep;
  /** Sentences read, of `total`, while `step` is find; 0 otherwise. */
  done: number;
  total: number;
}

export interface IngestOptions {
  onProgress?: (progress: IngestProgress) => void;
  /** Stops the ingest before it saves; once saving has begun, it is carried through. */
  signal?: AbortSignal;
  /** Largest file in bytes. */
  maxBytes?: number;
}

export type IngestStatus = "ADDED" | "REPLACED" | "UNCHANGED" | "FAILED";

export interface IngestOutcome {
  /** File name without its folder. */
  file: string;
  status: IngestStatus;
  /** The article as the store now has it; null when the ingest failed. */
  article: Article | null;
  /** Distinct nodes of each kind that this ingest found; empty when nothing was extracted. */
  found: Partial<Record<NodeKind, number>>;
  /** Findings dropped because their span did not match the text. */
  dropped: number;
  error: AppError | null;
}

type Report = (step: IngestStep, done?: number, total?: number) => void;

/**
 * Reads one article file and puts it into the graph, whole or not at all. Ingesting again with the same text, metadata and
 * extractor writes nothing; one text under several file names is one article, in any order.
 * @param source a path, or a file's name and bytes
 * @returns never rejects: a failure is an outcome with status FAILED and an error of one line
 */
export async function ingest(
  source: string | ArticleFile,
  ports: IngestPorts,
  options: IngestOptions = {},
): Promise<IngestOutcome> {
  const file = (typeof source === "string" ? source : source.name).replace(/^.*[\\/](?=[^\\/])/, "");
  const report: Report = (step, done = 0, total = 0) => options.onProgress?.({ file, step, done, total });
  try {
    options.signal?.throwIfAborted();
    report("read");
    const loaded = typeof source === "string" ? await loadArticleFile(source, options) : source;
    const read = readArticle(loaded, options);
    const outcome = await turnsOf(ports.store)(read.id, () => settle(read, ports, { ...options, report }));
    report("done");
    return { file, ...outcome };
  } catch (cause) {
    report("failed");
    return { file, status: "FAILED", article: null, found: {}, dropped: 0, error: asAppError(file, cause) };
  }
}

async function settle(
  read: ArticleState,
  { extractor, store, identify }: IngestPorts,
  { report, signal }: IngestOptions & { report: Report },
): Promise<Omit<IngestOutcome, "file">> {
  const stored = await store.articleState(read.id);
  const article = settleArticle(read, stored?.article ?? null);
  if (stored?.extractor === extractor.id && article.unchanged) {
    return { status: "UNCHANGED", article: article.value, found: {}, dropped: 0, error: null };
  }
  const extraction = await extractor.extract(article.value, {
    onProgress: ({ done, total }) => report("find", done, total),
    ...(signal ? { signal } : {}),
  });
  report("match");
  const grounded = ground(extraction, article.value.text);
  const graph = identify(article.value, grounded);
  signal?.throwIfAborted();
  report("save");
  await store.saveArticle(graph);
  const status = stored ? "REPLACED" : "ADDED";
  return { status, article: article.value, found: countNodes(graph), dropped: grounded.dropped, error: null };
}

function countNodes(graph: ArticleGraph): Partial<Record<NodeKind, number>> {
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const kind of NODE_KINDS) {
    const nodes = new Set(graph.records.filter((r) => r.data.kind === kind).map((r) => r.node));
    if (nodes.size) counts[kind] = nodes.size;
  }
  return counts;
}

const turnsByStore = new WeakMap<GraphStore, Turns>();

function turnsOf(store: GraphStore): Turns {
  const turns = turnsByStore.get(store) ?? createTurns();
  turnsByStore.set(store, turns);
  return turns;
}

function asAppError(file: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  if (cause instanceof Error && cause.name === "AbortError") {
    return new AppError("INTERNAL", `${file}: stopped before it was saved, ingest it again`, { cause });
  }
  const reason = (cause instanceof Error ? cause.message : String(cause)).split("\n")[0];
  return new AppError("INTERNAL", `${file}: a defect in Newsweft (${reason}), please report it`, { cause });
}
