import { type Metadata, mergeMetadata, oneLine, webAddress } from "./metadata.ts";
import { publishedAt } from "./published-at.ts";
import type { DomDocument } from "./web-dom.ts";

/** Metadata of a web page, by how far each source is to be trusted: JSON-LD, OpenGraph, other meta tags, visible elements. */
export function webMetadata(page: DomDocument): Metadata {
  const tags = metaTags(page);
  return mergeMetadata(fromJsonLd(page), fromOpenGraph(tags), fromMetaTags(tags, page), fromElements(page));
}

/** Content of a meta tag by its name in lower case; null when the page has none. */
type MetaTags = (name: string) => string | null;

function metaTags(page: DomDocument): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    // Sites mix up `name` and `property`, and capitals.
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    const content = oneLine(tag.getAttribute("content"));
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return (name) => tags.get(name) ?? null;
}

type Json = Record<string, unknown>;

/** schema.org types of articles all end so: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report. */
const ARTICLE_TYPE = /(Article|Posting|^Report)$/;

function fromJsonLd(page: DomDocument): Partial<Metadata> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = jsonLdObjects(script.textContent ?? "").find(isArticle);
    if (!article) continue;
    return {
      title: oneLine(article.headline ?? article.name),
      url: webAddress(article.url) ?? webAddress(idOf(article.mainEntityOfPage)),
      publisher: namesOf(article.publisher),
      byline: namesOf(article.author),
      publishedAt: publishedAt(String(article.datePublished ?? article.dateCreated ?? "")),
    };
  }
  return {};
}

function jsonLdObjects(source: string): Json[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    // A page's broken JSON-LD is no reason to refuse its article: other sources remain.
    return [];
  }
  const top = Array.isArray(value) ? value : [value];
  return top
    .flatMap((item) => (isObject(item) && Array.isArray(item["@graph"]) ? item["@graph"] : [item]))
    .filter(isObject);
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isArticle(item: Json): boolean {
  const types = Array.isArray(item["@type"]) ? item["@type"] : [item["@type"]];
  return types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function namesOf(value: unknown): string | null {
  const all = (Array.isArray(value) ? value : [value]).map((item) => oneLine(isObject(item) ? item.name : item));
  return all.filter((name) => name !== null && !/^https?:/.test(name)).join(", ") || null;
}

const idOf = (value: unknown): unknown => (isObject(value) ? value["@id"] : value);

function fromOpenGraph(tags: MetaTags): Partial<Metadata> {
  return {
    title: tags("og:title"),
    url: webAddress(tags("og:url")),
    publisher: tags("og:site_name"),
    byline: personal(tags("article:author")),
    publishedAt: publishedAt(tags("article:published_time") ?? ""),
  };
}

/** Names under which sites give a date; Dublin Core's first. */
const DATE_NAMES = ["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "pubdate", "publishdate", "date"];

function fromMetaTags(tags: MetaTags, page: DomDocument): Partial<Metadata> {
  return {
    title: tags("dc.title") ?? tags("twitter:title"),
    url: webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute("href")),
    publisher: tags("dc.publisher") ?? tags("publisher") ?? tags("application-name"),
    byline: personal(tags("author") ?? tags("dc.creator")),
    publishedAt: DATE_NAMES.map((name) => publishedAt(tags(name) ?? "")).find((date) => date !== null) ?? null,
    // Our own mark, as "fiction" in front matter.
    fiction: tags("newsweft:fiction") === "true",
  };
}

function fromElements(page: DomDocument): Partial<Metadata> {
  const time = page.querySelector("article time[datetime], time[pubdate]") ?? page.querySelector("time[datetime]");
  const byline = page.querySelector('[rel="author"], [itemprop="author"]');
  return {
    title: oneLine(page.querySelector("h1")?.textContent) ?? oneLine(page.querySelector("title")?.textContent),
    publishedAt: publishedAt(time?.getAttribute("datetime") ?? ""),
    byline: personal(oneLine(byline?.textContent)),
  };
}

/** OpenGraph gives authors as profile pages too: an address is no name. */
function personal(byline: string | null): string | null {
  return byline === null || /^(https?:|www\.)/.test(byline) ? null : byline.replace(/^by\s+/i, "");
}
