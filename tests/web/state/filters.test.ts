import { describe, expect, test } from "vitest";
import {
  activeFilters,
  alone,
  cleared,
  DEFAULT_FILTERS,
  type Filters,
  passes,
  statusGroup,
  toggle,
} from "../../../web/state/filters.ts";
import { scopeFilter, toNodeFilters } from "../../../web/state/node-filters.ts";
import { node } from "./fixtures.ts";

const filters = (change: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, ...change });

describe("a node passes", () => {
  const said = node("i", "Incident", { status: "happened", told: false });
  const told = node("i", "Incident", { status: "happened", told: true });
  const denies = node("c", "Claim", { stance: "denies" });
  const weak = node("p", "Person", { confidence: 0.3 });
  const cases = [
    { name: "the default whatever it is", node: weak, filters: DEFAULT_FILTERS, passes: true },
    { name: "a confidence it reaches exactly", node: weak, filters: filters({ minConfidence: 0.3 }), passes: true },
    { name: "no confidence above its own", node: weak, filters: filters({ minConfidence: 0.31 }), passes: false },
    {
      name: "not when its kind is out",
      node: weak,
      filters: filters({ withoutKinds: new Set(["Person"]) }),
      passes: false,
    },
    {
      name: "when told while what is said is out",
      node: told,
      filters: filters({ withoutStatuses: new Set(["said"]) }),
      passes: true,
    },
    {
      name: "not when said while what is said is out",
      node: said,
      filters: filters({ withoutStatuses: new Set(["said"]) }),
      passes: false,
    },
    {
      name: "not with a stance that is out",
      node: denies,
      filters: filters({ withoutStances: new Set(["denies"]) }),
      passes: false,
    },
    {
      name: "status and stance filters as a person",
      node: node("p", "Person"),
      filters: filters({ withoutStatuses: new Set(["told", "said"]), withoutStances: new Set(["denies"]) }),
      passes: true,
    },
  ];
  test.each(cases)("$name", (c) => expect(passes(c.node, c.filters)).toBe(c.passes));
});

describe("the status group", () => {
  test.each([
    {
      name: "of what happened is parted by who tells it",
      node: { kind: "Incident", status: "happened", told: true },
      group: "told",
    },
    {
      name: "of what happened by somebody's word is said",
      node: { kind: "Incident", status: "happened", told: false },
      group: "said",
    },
    {
      name: "of any other status is the status, told or not",
      node: { kind: "Incident", status: "denied", told: true },
      group: "denied",
    },
    { name: "of a claim is none", node: { kind: "Claim" }, group: null },
  ] as const)("$name", (c) => expect(statusGroup(c.node)).toBe(c.group));
});

describe("changing filters", () => {
  test("toggling twice is as before", () => {
    const twice = toggle(toggle(DEFAULT_FILTERS, "withoutKinds", "Claim"), "withoutKinds", "Claim");
    expect(activeFilters(twice)).toEqual([]);
  });
  test("toggling does not change the filters it was given", () => {
    toggle(DEFAULT_FILTERS, "withoutKinds", "Claim");
    expect(DEFAULT_FILTERS.withoutKinds.size).toBe(0);
  });
  test("alone leaves one in, and a second time brings all back", () => {
    const all = ["Person", "Place", "Claim"];
    const one = alone(DEFAULT_FILTERS, "withoutKinds", { name: "Place", all });
    expect([...one.withoutKinds]).toEqual(["Person", "Claim"]);
    expect(alone(one, "withoutKinds", { name: "Place", all }).withoutKinds.size).toBe(0);
  });
  test("alone moves on to another that was out", () => {
    const all = ["Person", "Place", "Claim"];
    const one = alone(DEFAULT_FILTERS, "withoutKinds", { name: "Place", all });
    expect([...alone(one, "withoutKinds", { name: "Claim", all }).withoutKinds]).toEqual(["Person", "Place"]);
  });
  test("clearing restores the default", () => {
    const narrow = toggle(DEFAULT_FILTERS, "withoutRelations", "MENTIONS");
    expect(activeFilters(narrow)).toEqual(["withoutRelations"]);
    expect(activeFilters(cleared(narrow, "withoutRelations"))).toEqual([]);
  });
});

describe("what is asked of the store", () => {
  test("nothing when no filter narrows", () => expect(toNodeFilters(DEFAULT_FILTERS)).toEqual([]));
  test("nothing for relations, which are lines and not nodes", () =>
    expect(toNodeFilters(filters({ withoutRelations: new Set(["ABOUT"]) }))).toEqual([]));
  test("incidents apart, so that a status does not shut out people", () => {
    const [others, incidents] = toNodeFilters(filters({ withoutStatuses: new Set(["said", "denied"]) }));
    expect(others?.kinds).not.toContain("Incident");
    expect(others?.statuses).toBeUndefined();
    expect(incidents?.kinds).toEqual(["Incident"]);
    expect(incidents?.statuses).toEqual(["happened", "ongoing", "alleged", "planned", "hypothetical"]);
  });
  test("no incidents by status when incidents are out altogether", () => {
    const asked = toNodeFilters(filters({ withoutKinds: new Set(["Incident"]), withoutStatuses: new Set(["said"]) }));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.kinds).not.toContain("Incident");
  });
  test("publishers and articles as scope, none when none are chosen", () => {
    expect(scopeFilter(DEFAULT_FILTERS)).toBeNull();
    expect(scopeFilter(filters({ publishers: new Set(["The Ledger"]) }))).toEqual({ publishers: ["The Ledger"] });
  });
});
