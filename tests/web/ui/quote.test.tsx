import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Quote, quotePieces } from "../../../web/ui/Quote.tsx";

const SENTENCE = "The mayor denied that shells fell.";

function shape(span: [number, number], cue?: [number, number]): string {
  const at = (pair: [number, number]) => ({ start: pair[0], end: pair[1] });
  return quotePieces(SENTENCE, at(span), cue ? at(cue) : null)
    .map((p) => {
      const words = SENTENCE.slice(p.start, p.end);
      return p.isSpan && p.isCue ? `[*${words}*]` : p.isSpan ? `[${words}]` : p.isCue ? `*${words}*` : words;
    })
    .join("|");
}

describe("quotePieces", () => {
  it.each([
    ["a span in the middle", [22, 33], undefined, "The mayor denied that |[shells fell]|."],
    ["a cue before the span", [22, 33], [10, 16], "The mayor |*denied*| that |[shells fell]|."],
    ["a cue inside the span", [0, 34], [10, 16], "[The mayor ]|[*denied*]|[ that shells fell.]"],
    ["the whole sentence", [0, 34], undefined, "[The mayor denied that shells fell.]"],
    ["offsets beyond the sentence are drawn in", [-5, 400], undefined, "[The mayor denied that shells fell.]"],
  ] as const)("%s", (_, span, cue, expected) => {
    expect(shape([...span], cue && [...cue])).toBe(expected);
  });
});

describe("Quote", () => {
  it("renders an article's markup as text", () => {
    const html = renderToStaticMarkup(<Quote sentence="He said <img src=x>." span={{ start: 8, end: 19 }} />);
    expect(html).toContain("&lt;img src=x&gt;");
    expect(html).not.toContain("<img");
  });
});
