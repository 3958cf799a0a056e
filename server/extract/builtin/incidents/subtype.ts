import type { IncidentType } from "../../../domain/model.ts";
import { SUBTYPE_TABLE } from "../lexicon/subtype-table.ts";
import { stem } from "../stem.ts";

const subtypes = new Map<string, string>();
const fallback = new Map<string, string>();
for (const line of SUBTYPE_TABLE.trim().split("\n")) {
  const [head = "", triggers = ""] = line.split(": ");
  const [type = "", subtype = ""] = head.split(" ");
  if (!fallback.has(type)) fallback.set(type, subtype);
  for (const trigger of triggers.split(", ")) {
    const key = `${type} ${stems(trigger)}`;
    if (!subtypes.has(key)) subtypes.set(key, subtype);
  }
}

/** Words right around a general trigger that make an attack a special one. */
const ATTACK_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:suicide|bombs?|bombers?|bombings?|explosives?|car bomb|grenades?)\b/, "bombing"],
  [/\b(?:air|airstrikes?|warplanes?|drones?|jets?|aerial)\b/, "airstrike"],
  [/\b(?:rockets?|missiles?)\b/, "missile"],
  [/\b(?:mortars?|artillery|shells?|shelling)\b/, "shelling"],
  [/\b(?:gunm[ae]n|shot|shooter|gunfire|rifle|guns?)\b/, "shooting"],
  [/\b(?:knife|knives|stabbed)\b/, "stabbing"],
];

/**
 * The subtype of an incident: from its trigger as a whole, else from one of its words (the last first), else from the words
 * around it (attacks), else the type's general one. An incident of type OTHER is named by its trigger.
 */
export function subtypeOf(type: IncidentType, { trigger, context }: { trigger: string; context: string }): string {
  const words = stems(trigger).split(" ");
  const found =
    subtypes.get(`${type} ${words.join(" ")}`) ??
    words
      .toReversed()
      .map((w) => subtypes.get(`${type} ${w}`))
      .find((s) => s !== undefined);
  if (found !== undefined && !(type === "ATTACK" && found === "other")) return found;
  if (type === "ATTACK") {
    const near = context.toLowerCase();
    return ATTACK_CONTEXT.find(([pattern]) => pattern.test(near))?.[1] ?? "other";
  }
  if (type === "OTHER") return (trigger.toLowerCase().match(/[\p{L}-]+/gu) ?? []).at(-1) ?? "event";
  return fallback.get(type) ?? "other";
}

/** The stems of a trigger's words, joined by blanks: what two mentions of one happening share. */
export function stems(trigger: string): string {
  return (trigger.match(/[\p{L}-]+/gu) ?? []).map(stem).join(" ");
}
