const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Value of each number word, "one" to "ninety". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
]);

/** Vague counts and the least they mean: the annotation guidelines' convention ("dozens" 24, "hundreds" 200). */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ["several", 3],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2_000_000],
]);

/** Words before a number that make it a lower bound. */
export const AT_LEAST =
  /(?:at least|more than|over|above|no fewer than|no less than|upwards of|a minimum of|not less than|exceeding|exceeded)$/;
/** Words before a number that make it an upper bound. */
export const AT_MOST =
  /(?:up to|as many as|nearly|almost|close to|fewer than|less than|under|a maximum of|not more than|no more than)$/;
/** Words before a number that leave it as it is. */
export const ABOUT =
  /(?:about|around|approximately|some|roughly|an estimated|estimated|exactly|another|the|all|only|a total of|total of|reportedly|of|other)$/;
