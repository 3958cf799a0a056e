import type { TextStyle } from "./text-styles.ts";
import { wrapText } from "./wrap-text.ts";

/** Lines of text that stand together; width and height in px. */
export interface TextBlock {
  lines: { text: string; style: TextStyle; width: number }[];
  width: number;
  height: number;
}

/** Sets and measures text, and remembers it: labels are asked for at every change of view. */
export class TextBlocks {
  private readonly context = document.createElement("canvas").getContext("2d");
  private readonly blocks = new Map<string, TextBlock>();
  private readonly widths = new Map<string, number>();

  /** One text below the other; empty ones are left out. */
  block(parts: readonly { text: string; style: TextStyle }[]): TextBlock {
    const key = parts.map(({ text, style }) => `${style.font}|${style.colour}|${text}`).join("\n");
    const known = this.blocks.get(key);
    if (known) return known;
    const lines = parts.flatMap(({ text, style }) => this.lines(text, style));
    const made: TextBlock = {
      lines,
      width: Math.max(0, ...lines.map((line) => line.width)),
      height: lines.reduce((sum, line) => sum + line.style.lineHeight, 0),
    };
    this.blocks.set(key, made);
    return made;
  }

  /** After fonts have come, or the theme has changed. */
  forget(): void {
    this.blocks.clear();
    this.widths.clear();
  }

  private lines(text: string, style: TextStyle): TextBlock["lines"] {
    const measure = (words: string) => this.width(words, style.font);
    const closing = text.endsWith("”") ? "”" : "";
    const wrapped = wrapText(text, measure, { maxWidth: style.maxWidth, maxLines: style.maxLines, closing });
    return wrapped.map((line) => ({ text: line, style, width: measure(line) }));
  }

  private width(text: string, font: string): number {
    const key = `${font}|${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (!this.context) return 0;
    this.context.font = font;
    const width = this.context.measureText(text).width;
    this.widths.set(key, width);
    return width;
  }
}
