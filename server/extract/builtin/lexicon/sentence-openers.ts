/**
 * Words of closed classes whose capital shows that a sentence opens with them: after "U.S." or "Inc." nothing else tells
 * whether the stop also ends a sentence. Written by hand.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your One Some Many Most " +
    "Several Both Each Every Another Such Few All Not No Only Even In On At By For From With Without Within To Of As Into " +
    "Under Over During Until Since After Before Between Among Amid Against About Despite Through Throughout Following " +
    "According And But Or Nor So Yet If When Whenever While Where Who What Which Why How Because Although Though Unless " +
    "However Meanwhile Moreover Furthermore Instead Also Then Now Today Earlier Later Still Once"
  ).split(" "),
);
