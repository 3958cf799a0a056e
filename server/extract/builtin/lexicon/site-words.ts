/** Words that end the name of a building or a place smaller than a town. Written by hand. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  `airport airbase airfield aerodrome base barracks prison jail camp street avenue road boulevard lane highway motorway interstate
  square plaza park garden gardens zoo stadium arena gym bridge tunnel tower palace castle fort fortress house hall mansion
  mosque church cathedral basilica temple synagogue shrine monastery abbey chapel cemetery memorial monument museum gallery
  library theatre theater cinema hospital clinic school college university institute station terminal port harbour harbor dock
  pier market mall hotel restaurant cafe club casino court courthouse embassy consulate headquarters centre center building
  complex compound plant factory refinery mine dam reactor facility pipeline crossing checkpoint ranch farm estate`
    .trim()
    .split(/\s+/),
);

/** Words that stand behind the name of water or land that no administration bounds. Written by hand. */
export const NATURE_WORDS: ReadonlySet<string> = new Set(
  `sea ocean lake river gulf bay strait straits channel canal mount mountain mountains mt volcano glacier desert valley
  basin delta island islands isle peninsula reef jungle plateau cave canyon`
    .trim()
    .split(/\s+/),
);

/** Those that stand before the name as well ("Lake X", "Cape X"). */
export const NATURE_FIRST = /^(?:sea|lake|river|gulf|bay|straits?|mount|mt|isle|cape)$/;

/** Words for administered areas around a town's name, and the level they speak of. Written by hand. */
export const LEVEL_WORDS: ReadonlyMap<string, "region" | "city"> = new Map<string, "region" | "city">([
  ...leveled(
    "region",
    `province region state governorate district county prefecture department oblast krai voivodeship canton
     territory republic municipality parish emirate division raion okrug commune`,
  ),
  ...leveled("city", "city town village suburb neighbourhood neighborhood borough quarter township settlement"),
]);

function leveled<L extends "region" | "city">(level: L, list: string): [string, L][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, level]);
}
