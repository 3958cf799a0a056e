import { describe, expect, test } from "vitest";
import { figureColumns } from "../../../web/panels/figure-columns.ts";

describe("figures", () => {
  const claim = (label: string) => ({ __typename: "Claim" as const, source: "x", speaker: { label } });
  const article = { __typename: "Article" as const, label: "Title", publisher: "The Ledger", byline: null };
  const figure = (kind: string, min: number | null, max: number | null) => ({ kind, min, max, text: "words" });
  test("stand side by side, rivals of one kind next to each other, the lowest first", () => {
    const columns = figureColumns([
      { figure: figure("injured", 10, 10), by: article },
      { figure: figure("killed", 20, null), by: claim("Rebels") },
      { figure: figure("killed", 3, 3), by: claim("Ministry") },
    ]);
    expect(columns.map(({ number, kind, by }) => [number, kind, ...by])).toEqual([
      ["3", "killed", "Ministry"],
      ["at least 20", "killed", "Rebels"],
      ["10", "injured", "The Ledger"],
    ]);
  });
  test("given by several are one, with each giver once", () => {
    const columns = figureColumns(
      [article, article, claim("Ministry")].map((by) => ({ figure: figure("killed", null, 1200), by })),
    );
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({ number: "up to 1,200", by: ["The Ledger", "Ministry"] });
  });
});
