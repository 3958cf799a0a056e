import { toViewNode } from "../../api/to-view.ts";
import { sourceName } from "../../graph/model/source-name.ts";
import { claimChain, type ReadClaim, type ReadIncident, type Reading } from "./reading.ts";

/** What a margin note says. `cue` is the source's word and stands after the line, in its serif. */
export interface NoteWords {
  head: string;
  line: string;
  cue: string | null;
}

/** Who makes a claim and how: "Igor Konashenkov asserts", "Critics allege". */
function claimHead(claim: ReadClaim): string {
  const name = claim.speaker?.label ?? sourceName(headPhrase(claim.source)) ?? UNNAMED;
  const verb = claim.speaker || !isPlural(claim.source) ? claim.stance : plural(claim.stance);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${verb}`;
}

/** The speaker inside a sentence: the name, or what the text calls an unnamed one, without the capital of a sentence's beginning. */
function speakerInLine({ speaker, source }: ReadClaim): string {
  if (speaker) return speaker.label;
  const name = sourceName(source) ?? UNNAMED;
  return name.replace(/^(?:The|An?|Some|Many|Several|Both|S?He|They|We|It)\b/, (word) => word.toLowerCase());
}

/** A speaker without the clause behind: "a resident, who asked not to be named" is "a resident". */
function headPhrase(source: string): string {
  return source.split(/,| (?:who|which|that)\b/)[0]?.trim() ?? "";
}

const UNNAMED = "an unnamed speaker";

/** A claim's margin note. */
export function claimWords(reading: Reading, claim: ReadClaim): NoteWords {
  const outer = claimChain(reading, claim).at(-2);
  const isOuter = reading.claims.some((other) => other.parent?.id === claim.id);
  const standing = [
    outer && `inside a claim of ${speakerInLine(outer)}`,
    !claim.speaker && "no name given",
    isOuter && "the outer claim",
    claim.speaker?.kind === "Place" && "a place speaking for its government",
  ].filter(Boolean);
  const about = standing.length > 0 ? standing.join(", ") : aboutWords(reading, claim);
  return {
    head: claimHead(claim),
    line: [about, QUOTED[claim.claimKind]].filter(Boolean).join(", "),
    cue: claim.cue || null,
  };
}

/** An incident's margin note. */
export function incidentWords(reading: Reading, incident: ReadIncident): NoteWords {
  const figures = toViewNode(incident).note;
  const word = incident.told ? toldWords(incident.status) : saidWords(reading, incident);
  return { head: incident.label, line: [figures, word].filter(Boolean).join("; "), cue: null };
}

/** How much of a claim is quoted; nothing for reported speech, which is the usual. */
export const QUOTED = { direct: "fully quoted", mixed: "partly quoted", indirect: null } as const;

function aboutWords(reading: Reading, claim: ReadClaim): string {
  const about = claim.about.flatMap(({ id }) => reading.nodes.get(id) ?? []);
  const figures = about.flatMap((node) => toViewNode(node).note ?? []);
  const all = about.map((node) => node.label);
  const labels = all.filter((label) => !all.some((other) => other !== label && other.includes(label))).slice(0, 2);
  return [labels.length > 0 && `about ${labels.join(", ")}`, figures[0]].filter(Boolean).join("; ");
}

function toldWords(status: ReadIncident["status"]): string {
  return status === "happened" ? "told by the article itself" : `told as ${status}`;
}

function saidWords(reading: Reading, incident: ReadIncident): string {
  const claims = reading.claims.filter((claim) => claim.about.some(({ id }) => id === incident.id));
  const words = claims.map((claim) => `${PAST[claim.stance]} by ${speakerInLine(claim)}`);
  const said = words.length > 0 ? [...new Set(words)].slice(0, 2).join(", ") : "said, not told by the article";
  const isPlain = incident.status === "happened" || words.some((word) => word.startsWith(incident.status));
  return isPlain ? said : `${incident.status}: ${said}`;
}

/** What a claim of each stance does with what it is about. */
const PAST = {
  asserts: "asserted",
  denies: "denied",
  accuses: "raised",
  alleges: "alleged",
  warns: "warned of",
  promises: "promised",
  demands: "demanded",
  praises: "praised",
  condemns: "condemned",
  predicts: "predicted",
  asks: "asked about",
  estimates: "estimated",
} as const satisfies Record<ReadClaim["stance"], string>;

/** A guess by the last letter of the first noun phrase; a wrong one costs a letter of a note, nothing else. */
function isPlural(source: string): boolean {
  const [head = ""] = headPhrase(source).split(/ (?:of|for|in|at|from|with|to|inside|near)\b/);
  return /^(?:they|we|many|some|both|several|people)\b/i.test(head) || /[^s'’]s$/i.test(head);
}

function plural(stance: ReadClaim["stance"]): string {
  return stance.endsWith("ies") ? `${stance.slice(0, -3)}y` : stance.slice(0, -1);
}
