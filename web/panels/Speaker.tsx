import type { ChainStepFragment } from "../api/generated/graphql.ts";
import { speakerWords } from "./speaker.ts";

/** Who says it, the name in bold. `comma` closes what was put after the name. */
export function Speaker({ claim, comma = false }: { claim: ChainStepFragment; comma?: boolean }) {
  const { before, name, after } = speakerWords(claim);
  return (
    <>
      {before}
      <b>{name}</b>
      {after}
      {comma && after.includes(",") && ","}
    </>
  );
}
