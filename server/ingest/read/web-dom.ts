import { parseHTML } from "linkedom";

/** What reading needs of the DOM; the server is compiled without the browser's types. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
}

/**
 * A page's document. Scripts do not run and nothing is fetched. A page may leave out its html, head and body tags; the parser
 * does not supply them as browsers do, so they are supplied here.
 */
export function parsePage(html: string): DomDocument {
  return (parseHTML(withBody(html)) as unknown as { document: DomDocument }).document;
}

function withBody(html: string): string {
  if (/<body\b/i.test(html)) return html;
  const lang = /<html\b[^>]*?\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? "";
  const inner = html.replace(/<!doctype[^>]*>|<\/?(html|head)\b[^>]*>/gi, "");
  return `<!doctype html><html lang="${lang}"><head></head><body>${inner}</body></html>`;
}
