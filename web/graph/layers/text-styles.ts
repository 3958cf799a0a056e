import type { MarkKind } from "../marks/spec.ts";
import type { Level } from "../model/attention.ts";
import type { Tokens } from "../theme/tokens.ts";

/** One way to set text on the canvas; sizes in px. */
export interface TextStyle {
  /** A CSS font. */
  font: string;
  colour: string;
  lineHeight: number;
  maxWidth: number;
  maxLines: number;
}

/** Labels are Plex at 88 % of its width, which CSS calls semi-condensed. */
const label = (tokens: Tokens, weight: number, italic = false) =>
  `${italic ? "italic " : ""}${weight} semi-condensed 12px ${tokens.sans}`;

/** A node's first text. Claims speak in serif. */
export function labelStyle(
  kind: MarkKind,
  at: { level: Level; selected: boolean; narrow: boolean },
  tokens: Tokens,
): TextStyle {
  if (kind === "Claim") return claimStyle(at, tokens);
  // A headline is told by its beginning; a name needs its end.
  const name = { maxWidth: at.narrow ? 100 : 138, maxLines: 2 };
  const room = kind === "Article" ? { maxWidth: 164, maxLines: 1 } : name;
  const box = { lineHeight: 14, ...room };
  switch (at.level) {
    case "focus":
      return { ...box, font: label(tokens, 600), colour: tokens.ink };
    case "near":
      return { ...box, font: label(tokens, 500), colour: tokens.ink };
    case "rest":
      return { ...box, font: label(tokens, 400), colour: tokens["ink-2"] };
    case "outside":
      return { ...box, font: label(tokens, 400), colour: tokens["label-faint"] };
  }
}

/** The selected claim has three lines; what leads to it in the chain is recalled in one or two. */
function claimStyle({ level, selected }: { level: Level; selected: boolean }, tokens: Tokens): TextStyle {
  if (level === "focus") {
    const room = selected ? { maxWidth: 190, maxLines: 3 } : { maxWidth: 124, maxLines: 2 };
    return { font: `500 15px ${tokens.serif}`, colour: tokens.ink, lineHeight: 17, ...room };
  }
  const colour = level === "outside" ? tokens["label-faint"] : tokens["ink-2"];
  return { font: `italic 400 13px ${tokens.serif}`, colour, lineHeight: 15, maxWidth: 104, maxLines: 2 };
}

/** A node's second text: status, figures, publisher. */
export function noteStyle(level: Level, tokens: Tokens): TextStyle {
  const colour =
    level === "focus" || level === "near" ? tokens.ink : level === "rest" ? tokens["ink-2"] : tokens["label-faint"];
  return { font: label(tokens, 400, true), colour, lineHeight: 14, maxWidth: 138, maxLines: 1 };
}

/** What stands on a line: the text's own cue in serif italics, our words in sans. */
export function lineStyle(cue: boolean, level: Level, tokens: Tokens): TextStyle {
  const colour = level === "focus" ? tokens.ink : level === "outside" ? tokens["label-faint"] : tokens["ink-2"];
  const font = cue ? `italic 400 13px ${tokens.serif}` : `400 11px ${tokens.sans}`;
  return { font, colour, lineHeight: cue ? 15 : 13, maxWidth: 130, maxLines: 1 };
}

/** Waits until the browser has the fonts that labels are measured with; gives up after `patience` ms, since a fallback is better than nothing. */
export async function fontsReady(tokens: Tokens, patience: number): Promise<void> {
  const fonts = [
    label(tokens, 400),
    label(tokens, 400, true),
    `500 15px ${tokens.serif}`,
    `italic 400 13px ${tokens.serif}`,
  ];
  const loaded = Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
}
