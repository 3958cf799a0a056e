import { beforeAll, expect, test } from "vitest";
import { Draft } from "./draft.ts";
import type { Subject } from "./graph-store.contract.ts";
import { labels } from "./harness.ts";

/**
 * A - B - D and A - C - D (better supported), D - E - F - G - H, all of them mentioned by one article, which would be a shortcut;
 * L alone.
 */
function world() {
  const draft = new Draft("Shortcut");
  const node = Object.fromEntries([..."ABCDEFGHL"].map((name) => [name, draft.entity("Person", name)])) as Record<
    string,
    string
  >;
  for (const id of Object.values(node)) draft.edge("MENTIONS", [draft.id, id]);
  const tie = (pair: string, confidence = 0.5, qualifier = "") =>
    draft.edge("KIN", [node[pair[0] as string] as string, node[pair[1] as string] as string], {
      confidence,
      qualifier,
    });
  tie("AB", 0.6);
  tie("BD", 0.9);
  tie("CA", 0.7);
  tie("CD", 0.5);
  tie("CD", 0.8, "aunt");
  for (const pair of ["DE", "FE", "FG", "GH"]) tie(pair);
  tie("AA", 1);
  return { draft, id: (name: string) => (name === "S" ? draft.id : (node[name] ?? "per_0")) };
}

export function pathsContract(subject: Subject): void {
  const { draft, id } = world();
  const paths = (ends: string, options: { maxLength?: number; limit?: number } = {}) =>
    subject.store.paths(id(ends[0] as string), id(ends[1] as string), { maxLength: 6, limit: 5, ...options });
  beforeAll(() => subject.store.saveArticle(draft.graph()));

  test.each<[string, string, { maxLength?: number; limit?: number }, string[]]>([
    ["neighbours", "AB", {}, ["AB"]],
    ["all shortest ones, the best supported first", "AD", {}, ["ACD", "ABD"]],
    ["no more than the limit", "AD", { limit: 1 }, ["ACD"]],
    ["the way back", "DA", {}, ["DBA", "DCA"]],
    ["not through articles, however short", "AG", {}, ["ACDEFG", "ABDEFG"]],
    ["as long as allowed", "AE", { maxLength: 3 }, ["ACDE", "ABDE"]],
    ["none longer than allowed", "AE", { maxLength: 2 }, []],
    ["from an article", "SA", { maxLength: 1 }, ["SA"]],
    ["to an article", "AS", { maxLength: 1 }, ["AS"]],
    ["none to a node apart", "AL", {}, []],
    ["none from a node to itself", "AA", {}, []],
    ["none from an unknown node", "?A", {}, []],
    ["none to an unknown node", "A?", {}, []],
    ["six edges", "AH", {}, ["ACDEFGH", "ABDEFGH"]],
  ])("%s: %s", async (_name, ends, options, expected) => {
    const found = await paths(ends, options);
    expect(found.map((path) => labels(path.nodes).join("").replace("Shortcut", "S"))).toEqual(expected);
  });

  test("the edges of a path join its nodes, the best supported of each pair", async () => {
    const [path] = await paths("AD");
    expect(path?.edges.map((e) => [e.from, e.to, e.qualifier])).toEqual([
      [id("C"), id("A"), ""],
      [id("C"), id("D"), "aunt"],
    ]);
  });

  test.each([0, 7, 1.5, -1])("a length of %d is refused", async (maxLength) => {
    await expect(paths("AD", { maxLength })).rejects.toMatchObject({ code: "BAD_INPUT" });
  });

  test.each([0, 51])("a limit of %d is refused", async (limit) => {
    await expect(paths("AD", { limit })).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
}
