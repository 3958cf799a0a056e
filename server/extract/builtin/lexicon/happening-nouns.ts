import type { IncidentType } from "../../../domain/model.ts";

/** Nouns by which a text takes up a happening in which people came to harm, and the types they may stand for. Written by hand. */
const NOUNS: readonly (readonly [RegExp, readonly IncidentType[]])[] = [
  [
    /^(?:attacks?|ambush(?:es)?|shootings?|bombings?|assaults?|massacre|rampage|stabbings?|air-?strikes?|strikes?|raids?|shelling)$/,
    ["ATTACK"],
  ],
  [/^(?:blasts?|explosions?|incidents?)$/, ["ATTACK", "DISASTER", "CLASH"]],
  [
    /^(?:crash(?:es)?|accidents?|fires?|blaze|collapse|(?:earth)?quakes?|tsunami|storms?|hurricane|typhoon|cyclone|floods?|flooding|landslides?|mudslides?|disaster|tragedy|derailment|sinking)$/,
    ["DISASTER"],
  ],
  [/^(?:clash(?:es)?|fighting|battles?|shoot-?outs?|gun-?fights?|firefights?|skirmish(?:es)?)$/, ["CLASH"]],
  [/^(?:violence|unrest|riots?|rioting|protests?|demonstrations?)$/, ["UNREST", "CLASH", "ATTACK"]],
];

/** The types of incident that a noun may take up; null when it takes up none. */
export function happeningTypes(noun: string): readonly IncidentType[] | null {
  return NOUNS.find(([pattern]) => pattern.test(noun))?.[1] ?? null;
}
