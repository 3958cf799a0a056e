import {
  type ClaimKind,
  INCIDENT_STATUSES,
  type IncidentStatus,
  type IncidentType,
  STANCES,
  type Stance,
} from "../../../server/domain/model.ts";
import { tokenise } from "../../../server/extract/builtin/02-sentences.ts";
import { findNames } from "../../../server/extract/builtin/07-names.ts";
import { linkNames } from "../../../server/extract/builtin/08-entities.ts";
import { createReading, type Reading } from "../../../server/extract/builtin/reading.ts";
import { applyRules } from "../../../server/extract/builtin/rules.ts";
import type {
  ArgumentRole,
  NamePrediction,
  NameType,
  Predictions,
  Scored,
  Tokens,
} from "../../../server/extract/builtin/types.ts";

/** What a test says the encoder saw beside names. Words of the text stand for the first place where they occur. */
export interface Seen {
  claims?: {
    cue: string;
    source?: string;
    /** Whom the encoder takes the source for. */
    speaker?: string;
    content: string[];
    stance?: Stance;
    stanceCertainty?: number;
    kind?: ClaimKind;
  }[];
  incidents?: {
    trigger: string;
    type: IncidentType;
    status?: IncidentStatus;
    statusCertainty?: number;
    args?: Partial<Record<ArgumentRole, string[]>>;
  }[];
  publishedAt?: string | null;
}

const CERTAIN = 0.9;
const MARK = /\{(PER|ORG|LOC) ([^}]+)\}/g;

/** Takes the marks of names out of a text: "{PER Anna Lind} spoke" is "Anna Lind spoke" with a name the encoder saw. */
function unmark(marked: string): { tokens: Tokens; names: NamePrediction[] } {
  const spans: { type: NameType; start: number; end: number }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    spans.push({ type: match[1] as NameType, start: text.length, end: text.length + (match[2] ?? "").length });
    text += match[2];
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const tokens = tokenise(text);
  return { tokens, names: spans.map((s) => ({ type: s.type, ...wordsOf(tokens, s.start, s.end) })) };
}

function wordsOf({ words }: Tokens, start: number, end: number): Scored {
  const to = words.findIndex((w) => w.start >= end);
  return { from: words.findIndex((w) => w.end > start), to: to < 0 ? words.length : to, confidence: CERTAIN };
}

function locate(tokens: Tokens, words: string): Scored {
  const start = tokens.text.indexOf(words);
  if (start < 0) throw new Error(`The text has no "${words}"`);
  return wordsOf(tokens, start, start + words.length);
}

function scores<T>(all: readonly T[], chosen: T, certainty = CERTAIN): number[] {
  return all.map((x) => (x === chosen ? certainty : (1 - certainty) / (all.length - 1)));
}

function predictionsOf(tokens: Tokens, { claims = [], incidents = [] }: Seen): Omit<Predictions, "names"> {
  return {
    claims: claims.map(
      ({ cue, source, speaker, content, stance = "asserts", stanceCertainty = CERTAIN, kind = "indirect" }) => ({
        cue: locate(tokens, cue),
        source: source === undefined ? null : locate(tokens, source),
        content: content.map((c) => locate(tokens, c)),
        speaker: speaker === undefined ? null : locate(tokens, speaker),
        stance,
        stanceScores: scores(STANCES, stance, stanceCertainty),
        kind,
      }),
    ),
    relations: [],
    incidents: incidents.map(({ trigger, type, status = "happened", statusCertainty, args = {} }) => ({
      trigger: locate(tokens, trigger),
      type,
      status,
      statusScores: scores(INCIDENT_STATUSES, status, statusCertainty),
      arguments: (Object.entries(args) as [ArgumentRole, string[]][]).flatMap(([role, list]) =>
        list.map((words) => ({ role, ...locate(tokens, words) })),
      ),
    })),
  };
}

/** All that the rules make of a marked text, with the plain text. */
export function read(marked: string, seen: Seen = {}) {
  const { tokens, names } = unmark(marked);
  const extraction = applyRules(
    tokens,
    { names, ...predictionsOf(tokens, seen) },
    { publishedAt: seen.publishedAt ?? null },
  );
  const name = (id: string | null) => extraction.entities.find((e) => e.id === id)?.name ?? null;
  return { ...extraction, text: tokens.text, name };
}

/** A marked text with its names settled, for tests of a single step. */
export function reading(marked: string, { publishedAt = null }: Pick<Seen, "publishedAt"> = {}): Reading {
  const { tokens, names } = unmark(marked);
  return createReading(tokens, linkNames(tokens, findNames(tokens, names)), { publishedAt });
}
