import { orskGraphs } from "./orsk-graph.ts";

export const { wire, post } = orskGraphs();

/** The node that the two reports have under a name or a claim's words. */
function idOf(kind: string, text: string): string {
  const found = [...wire.records, ...post.records].find(
    ({ data }) =>
      data.kind === kind && (("name" in data && data.name === text) || ("text" in data && data.text === text)),
  );
  if (!found) throw new Error(`No ${kind} "${text}"`);
  return found.node;
}

/** Node ids of the two reports, by what they are. */
export const IDS = {
  wire: wire.article.id,
  post: post.article.id,
  vell: idOf("Person", "Ana Vell"),
  orsk: idOf("Place", "Orsk"),
  army: idOf("Organisation", "Northern Army"),
  inner: idOf("Claim", "it fired first"),
  outer: idOf("Claim", "Vell had told reporters that it fired first"),
  said: idOf("Claim", "At least 17 people were killed when shells hit the market in Orsk on Monday"),
  shelling: wire.records.find(({ data }) => data.kind === "Incident")?.node ?? "",
};
