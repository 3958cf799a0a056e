import { type Line, lineOf } from "./line.ts";
import type { DomElement, DomNode } from "./web-dom.ts";

/** Elements that begin a line of their own; HTML Standard, section 15.3 (display: block, list-item, table-row and the like). */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM
   H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH
   THEAD TR UL`.split(/\s+/),
);

/** Elements whose words no reader sees as the article's. */
const SILENT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT HEAD TITLE`.split(
    /\s+/,
  ),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The words below an element as a browser would show them: one line per block, white space collapsed. Offsets cannot be kept
 * through a page's markup: the lines stand for themselves.
 * @param skip further elements to leave out, by tag name in capitals
 */
export function webText(root: DomElement, skip: ReadonlySet<string> = new Set()): Line[] {
  const lines: Line[] = [];
  let words = "";
  const endLine = () => {
    const text = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
    if (text) lines.push(lineOf([{ text, from: null, length: 0 }], true));
    words = "";
  };
  // A stack of our own: pages nested ten thousand deep must not overflow the call stack.
  const stack: (DomNode | "end")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end") endLine();
    else if (node.nodeType === TEXT_NODE) words += node.nodeValue ?? "";
    else if (node.nodeType === ELEMENT_NODE && !isSilent(node as DomElement, skip)) {
      if (BLOCKS.has(node.nodeName.toUpperCase())) {
        endLine();
        stack.push("end");
      }
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  endLine();
  return lines;
}

function isSilent(element: DomElement, skip: ReadonlySet<string>): boolean {
  const tag = element.nodeName.toUpperCase();
  return SILENT.has(tag) || skip.has(tag) || element.hasAttribute("hidden");
}
