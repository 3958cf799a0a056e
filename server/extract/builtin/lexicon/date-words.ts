/** Weekday names in the order of JavaScript's getUTCDay. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** Month names, full and abbreviated as newspapers do, to their number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** Small numbers in words, for "three days ago". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  "a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 several:3 few:3 couple:2"
    .split(" ")
    .map((pair) => {
      const [word = "", value = ""] = pair.split(":");
      return [word, Number(value)] as const;
    }),
);
