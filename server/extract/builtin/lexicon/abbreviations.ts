const words = (list: string) => list.split(" ").map((word) => `${word}.`);

// Written by hand: what English news agencies shorten.

/** Titles and first halves of names: a name follows, so the sentence goes on. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    "Mr Mrs Ms Messrs Mme Dr Drs Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Pres Amb Atty Gen Gens Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Supt Insp Det Mt Ft",
  ),
);

/** Abbreviations that may also stand last in a sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    "St Jr Sr Inc Co Cos Corp Ltd Bros Dept Univ Assn vs cf ca approx etc al Feb Aug Sept Sep Oct Nov Dec Ave Blvd Calif Fla Ariz Colo Conn Mich Minn Tenn Okla Ky Pa Va Ga",
  ),
);

/** Words that are an abbreviation only before a number: "No. 10", "Jan. 5". */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words("No Nos no nos Vol vol Art art Fig fig Sec sec Res Ch ch p pp par est Jan Mar Apr Jun Jul"),
);
