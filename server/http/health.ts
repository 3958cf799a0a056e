import type { GraphStore } from "../ports/graph-store.ts";

export interface Health {
  status: "ok" | "unavailable";
  version: string;
  store: string;
  /** Null while the store does not answer. */
  articles: number | null;
  /** What is wrong, in one line; null when nothing is. */
  reason: string | null;
}

/** Whoever asks for health waits no longer. */
const ANSWER_MS = 2_000;

/** Whether the server can do its work: it can while its store answers. Never rejects. */
export async function checkHealth(store: GraphStore, version: string): Promise<Health> {
  const base = { version, store: store.description };
  try {
    const articles = await withinTime(async () => {
      await store.ping();
      return (await store.stats()).nodes.Article;
    });
    return { status: "ok", ...base, articles, reason: null };
  } catch (error) {
    return {
      status: "unavailable",
      ...base,
      articles: null,
      reason: error instanceof Error ? error.message : `${error}`,
    };
  }
}

async function withinTime<T>(ask: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The store did not answer within ${ANSWER_MS / 1000} s`)), ANSWER_MS);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}
