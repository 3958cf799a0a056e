import { describe, expect, it } from "vitest";
import { findDates } from "../../../server/extract/builtin/15-dates.ts";
import { read, reading } from "./read.ts";

/** Thursday. */
const PUBLISHED = "2016-10-27";

function dates(text: string, publishedAt: string | null): (string | null)[] {
  return findDates(reading(text, { publishedAt })).map(
    ({ value }) => value && (value.precision === "range" ? `${value.start}/${value.end}` : value.start),
  );
}

describe("dates against the publication date", () => {
  it.each<[string, string | null]>([
    ["today", "2016-10-27"],
    ["yesterday", "2016-10-26"],
    ["Wednesday", "2016-10-26"],
    ["Thursday", "2016-10-27"],
    ["Friday", "2016-10-21"],
    ["last week", "2016-10-17/2016-10-23"],
    ["this week", "2016-10-24/2016-10-30"],
    ["next week", "2016-10-31/2016-11-06"],
    ["last weekend", "2016-10-22/2016-10-23"],
    ["last month", "2016-09"],
    ["last year", "2015"],
    ["two years ago", "2014"],
    ["three days ago", "2016-10-24"],
    ["a week ago", "2016-10-20"],
    ["in the past nine days", "2016-10-18/2016-10-27"],
    ["March 3", "2016-03-03"],
    ["3 November", "2016-11-03"],
    ["December 11th", "2016-12-11"],
    ["March 3, 2014", "2014-03-03"],
    ["2014-03-03", "2014-03-03"],
    ["in March", "2016-03"],
    ["in December", "2015-12"],
    ["in March 2014", "2014-03"],
    ["since September", "2016-09/2016-10"],
    ["since September 2014", "2014-09/2016-10"],
    ["in 2014", "2014"],
    ["from 2012 to 2014", "2012/2014"],
    ["in the 1990s", "1990/1999"],
    ["the third quarter of 2014", "2014-07/2014-09"],
  ])("%s", (words, expected) => {
    expect(dates(`It fell ${words}.`, PUBLISHED)).toEqual([expected]);
  });
});

describe("dates without a publication date", () => {
  it.each<[string, string | null]>([
    ["March 3, 2014", "2014-03-03"],
    ["in 2014", "2014"],
    ["Wednesday", null],
    ["last week", null],
    ["March 3", null],
  ])("%s", (words, expected) => {
    expect(dates(`It fell ${words}.`, null)).toEqual([expected]);
  });
});

it.each(["They may march.", "It cost $2014.", "He sat second in 2,014 games.", "Dec the halls."])(
  "no date in: %s",
  (text) => {
    expect(dates(text, PUBLISHED)).toEqual([]);
  },
);

describe("an incident's date", () => {
  const date = (text: string, status: "happened" | "planned", args?: { date: string[] }) =>
    read(text, {
      publishedAt: PUBLISHED,
      incidents: [{ trigger: "talks", type: "DIPLOMACY", status, ...(args ? { args } : {}) }],
    }).incidents[0]?.date?.start ?? null;

  it("is the one nearest to its trigger in its sentence", () => {
    expect(date("On Monday he flew, and the talks began Tuesday. It rained Wednesday.", "happened")).toBe("2016-10-25");
  });
  it("is the one that the encoder points at, wherever it stands", () => {
    expect(date("The talks began Tuesday. They were set for Monday.", "happened", { date: ["Monday"] })).toBe(
      "2016-10-24",
    );
  });
  it("lies ahead when the happening is planned", () => {
    expect(date("The talks begin Tuesday.", "planned")).toBe("2016-11-01");
  });
  it("is none where the sentence has none", () => {
    expect(date("It rained Monday. The talks went on.", "happened")).toBeNull();
  });
});
