import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Span } from "../../server/domain/model.ts";
import type { NameType } from "../../server/extract/builtin/types.ts";
import { findPython } from "../support/python.ts";

/** spaCy's small English pipeline (tagger, parser, lemmas, names), in a process of its own on one thread. */
export interface SpacyPeer {
  version: string;
  /** Reads all texts: how long it took, in CPU seconds, and the names of each. */
  read(texts: readonly string[]): Promise<{ seconds: number; names: (Span & { type: NameType })[][] }>;
  close(): void;
}

const SCRIPT = fileURLToPath(new URL("spacy_peer.py", import.meta.url));
/** OntoNotes labels that are people, bodies and places by our guidelines. */
const TYPES: Readonly<Record<string, NameType>> = { PERSON: "PER", ORG: "ORG", GPE: "LOC", LOC: "LOC", FAC: "LOC" };

interface Answer {
  seconds: number;
  names: [start: number, end: number, label: string][][];
}

/** Starts the peer; null, said loudly, where NEWSWEFT_PYTHON has not the packages of tests/bench/requirements.txt. */
export async function startSpacy(): Promise<SpacyPeer | null> {
  const python = findPython(["spacy"], { forWhat: "the peer spaCy" });
  if (!python) return null;
  const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
  const peer = spawn(python, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"], env });
  const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("spaCy ended: install tests/bench/requirements.txt anew");
    return JSON.parse(value) as T;
  };
  const { version } = await next<{ version: string }>();
  return {
    version,
    async read(texts) {
      peer.stdin.write(`${JSON.stringify(texts)}\n`);
      const { seconds, names } = await next<Answer>();
      return { seconds, names: names.map((list) => list.flatMap(toName)) };
    },
    close: () => peer.stdin.end(),
  };
}

function toName([start, end, label]: [number, number, string]): (Span & { type: NameType })[] {
  const type = TYPES[label];
  return type ? [{ start, end, type }] : [];
}
