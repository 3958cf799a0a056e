import { afterEach, describe, expect, it } from "vitest";
import type { ArticleGraph } from "../../server/domain/model.ts";
import type { GraphStore } from "../../server/ports/graph-store.ts";
import { type Api, startApi } from "../support/api.ts";
import { manyNodes } from "./many-nodes.ts";
import { orskGraphs } from "./orsk-graph.ts";

let api: Api | null = null;
afterEach(() => api?.close());

/** A store that writes down what it was asked. */
function counting(calls: string[]) {
  return (store: GraphStore): GraphStore =>
    new Proxy(store, {
      get(target, name, receiver) {
        const member = Reflect.get(target, name, receiver);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => {
          calls.push(String(name));
          return member.apply(target, args);
        };
      },
    });
}

async function callsOf(query: string, graphs: readonly ArticleGraph[]): Promise<string[]> {
  const calls: string[] = [];
  api = await startApi({ graphs, wrap: counting(calls) });
  await api.data(query);
  return calls;
}

describe("store calls", () => {
  it("of a subgraph of 300 nodes with edges, both ends and degrees are two", async () => {
    const query = `{ subgraph(limit: 300) {
      nodes { __typename id kind label articleCount confidence degree
        ... on Incident { type status told figures { kind min max text } }
        ... on Claim { stance claimKind cue source speakerId }
        ... on Article { publisher } }
      edges { id type fromId toId from { label } to { label } told role cue stance articleCount confidence }
      totalNodes
    } }`;
    expect(await callsOf(query, manyNodes(300))).toEqual(["subgraph", "degrees"]);
  });

  it("of the evidence of many nodes, with quotes and articles, are one for evidence and one for articles", async () => {
    const query =
      "{ nodes(filter: { kinds: [Person, Place, Claim] }) { nodes { id evidence { quote sentence article { title } } } } }";
    const { wire, post } = orskGraphs();
    expect(await callsOf(query, [wire, post])).toEqual(["list", "evidence", "nodes"]);
  });

  it("of an incident's places, actors, targets and counts are one", async () => {
    const query = `{ incidents { nodes { places { text } actors { text } targets { text } counts { by { id } figure { text } } } } }`;
    const { wire, post } = orskGraphs();
    expect(await callsOf(query, [wire, post])).toEqual(["list", "neighbours"]);
  });

  it("of a reading are two: what the article saved, and the nodes as they are now", async () => {
    const { wire } = orskGraphs();
    const query = `{ reading(article: "${wire.article.id}") { article { text } marks { start node { label } } } }`;
    expect(await callsOf(query, [wire])).toEqual(["articleGraph", "nodes"]);
  });
});
