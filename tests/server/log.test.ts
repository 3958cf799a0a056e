import { describe, expect, it } from "vitest";
import { AppError } from "../../server/domain/errors.ts";
import { oneLine } from "../../server/log.ts";

describe("an error in the log", () => {
  it("is one line, with the place where a defect arose", () => {
    expect(oneLine(new TypeError("first\nsecond"))).toMatch(/^TypeError: first second \(.*log\.test\.ts:\d+:\d+\)$/);
  });

  it("is its message alone when a user can act on it", () => {
    expect(oneLine(new AppError("BAD_CONFIG", "PORT is wrong"))).toBe("PORT is wrong");
  });

  it.each([
    ["text", "text"],
    [undefined, "undefined"],
    [Object.assign(new Error("no stack"), { stack: "" }), "no stack"],
  ])("may be anything that was thrown: %s", (thrown, line) => {
    expect(oneLine(thrown)).toBe(line);
  });
});
