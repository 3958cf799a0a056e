/** Directions before a place, as the source of a pattern. */
export const DIRECTION =
  "(?:(?:north|south|east|west|central|mid|upper|lower)(?:ern|east|west|eastern|western)?(?:[- ](?:east|west|central))?|downtown|coastal|rural)";

const NOUNS =
  "city|cities|town|village|province|region|district|state|county|island|islands|suburb|port|capital|area|municipality|neighbou?rhood|prison|airport|camp|territory|base|parts?|coast|resort|settlement|enclave|peninsula|stronghold|borough|community|town|governorate|republic|border";

/** Nouns for kinds of places, as the source of a pattern. Written by hand. */
export const AREA = `(?:${NOUNS})`;

export const AREA_NOUN = new RegExp(`^(?:${NOUNS}|third|second|largest|biggest|main|breakaway|ancient|besieged)$`);
