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
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

/** A page's document. Scripts do not run and nothing is fetched. */
export function parsePage(html: string): DomDocument {
  return (parseHTML(html) as { document: DomDocument }).document;
}
