import type { FigureKind } from "../../../domain/model.ts";

/** Words that say what happened to those who are counted. Written by hand. */
const LISTS: Record<FigureKind, string> = {
  killed:
    "killed killing killings kills kill dead died die deaths death fatalities fatality slain murdered murdering murder murders massacred massacring massacre slaughtered drowned perished executed execution executions hanged lynched beheaded beheading assassinated assassination assassinations genocide lives slaying slayings shot gunned",
  injured: "injured injuring injures injuries injury wounded wounding wounds hurt hospitalized hospitalised hurting",
  arrested:
    "arrested arresting arrests arrest detained detaining detains jailed captured capturing apprehended custody seized holding rounded",
  missing: "missing unaccounted vanished disappeared",
  displaced: "displaced displacing homeless evacuated evacuating fled fleeing uprooted",
};

export const CASUALTY_WORDS: ReadonlyMap<string, FigureKind> = new Map(
  (Object.entries(LISTS) as [FigureKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind] as const),
  ),
);

/** Forms that take those who suffer as their object when a count follows: "killed three", "injuring 10". */
export const TAKES_OBJECT =
  /^(?:killed|killing|kills|kill|murdered|murdering|massacr\w+|slaughtered|executed|hanged|lynched|beheaded|assassinated|injur(?:ed|ing|es)|wound(?:ed|ing)|hurt|hurting|hospitali[sz]ed|arrest(?:ed|ing|s)?|detain(?:ed|ing|s)|jailed|captur(?:ed|ing)|displac(?:ed|ing)|evacuat(?:ed|ing)|seized|holding)$/;

/** Units that are counted in articles about casualties without being people. Written by hand. */
export const NOT_PEOPLE =
  /^(?:percent|per|%|years?|months?|weeks?|days?|hours?|minutes?|miles?|kilomet\w+|km|meters?|metres?|dollars?|euros?|homes?|houses?|buildings?|vehicles?|cars?|attacks?|times|cases?|pigs?|animals?|birds?|chickens?|poultry|geese|ducks?|swans?|quails?|fowl|cattle|cows?|sheep|dogs?|fish|dolphins?|whales?|carcasses|points?|tons?|tonnes?|acres?|hectares?|strikes?|airstrikes?|bombs?|rockets?|positions?|tanks?|pounds?|million\b.*dollars|separate|incidents?|explosions?|bombings?|th|a\.m|p\.m|am|pm|counts?|charges?|votes?|seats?|kph|mph)$/;

const KILLINGS = /^(?:killings?|murders?|assassinations?|executions?|slayings?|massacre|genocide|beheading|deaths?)$/;

/** Nouns whose "of" or owner names those who were killed: "the murder of Anna Lind", "Anna Lind's death". Written by hand. */
export function isKilling(word: string): boolean {
  return KILLINGS.test(word);
}
