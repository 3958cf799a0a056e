import type { ChainStepFragment } from "../api/generated/graphql.ts";

/** The speaker of a claim as a sentence names them: bold name, then what else the articles say of them. */
export interface SpeakerWords {
  name: string;
  /** ", Spokesperson of Russian Foreign Ministry" or ", name not given"; "" when there is nothing to add. */
  more: string;
}

const PRONOUNS = new Set(["he", "she", "it", "they", "him", "her", "them", "we", "i", "you", "who", "which", "that"]);

type Speaking = Pick<ChainStepFragment, "source"> & {
  speaker: { label: string; neighbours?: NonNullable<ChainStepFragment["speaker"]>["neighbours"] } | null;
};

/** Who says it: the node the speaker is, or what the text calls them when it leaves the name open. */
export function speakerWords({ source, speaker }: Speaking): SpeakerWords {
  if (!speaker) return source ? { name: source, more: ", name not given" } : { name: "Somebody", more: ", not named" };
  const held = speaker.neighbours?.nodes[0];
  if (held?.edge.role) return { name: speaker.label, more: `, ${roleWords(held.edge.role, held.node.label)}` };
  return { name: speaker.label, more: sourceAdds(source, speaker.label) ? ` (“${source}”)` : "" };
}

/** "Executive Director of UNICEF"; the role alone where it names the body already. */
export function roleWords(role: string, body: string): string {
  return role.toLowerCase().includes(body.toLowerCase()) ? role : `${role} of ${body}`;
}

/** Whether the text's words for a speaker say more than the name: "a spokesperson for Amnesty", not "she" or "Amnesty". */
function sourceAdds(source: string, name: string): boolean {
  const plain = source.trim().toLowerCase();
  return plain !== "" && !PRONOUNS.has(plain) && !name.toLowerCase().includes(plain) && plain.length <= 80;
}

/** Names of those on whose word claims rest, each once: the innermost speaker of each chain, since a relay adds no word. */
export function rootSpeakers(chains: readonly (readonly Pick<ChainStepFragment, "source" | "speaker">[])[]): string[] {
  const roots = chains.flatMap((chain) => chain.at(-1) ?? []);
  return [...new Set(roots.map((claim) => speakerWords(claim).name))];
}
