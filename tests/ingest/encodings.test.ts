import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../server/ingest/read/read-article.ts";

const TEXT =
  "Bridge in Málaga to open\n\nThe mayor, José Núñez, said on Monday that the bridge was safe. Ana Müller denied it at the café.";
const CURLY = TEXT.replace("was safe", "“was safe” — he’s sure");

const read = (bytes: Uint8Array, name = "a.txt") => readArticle({ name, bytes });
const BOM = { addBOM: true };

describe("a file's encoding is told by its bytes", () => {
  test.each([
    ["UTF-8", TEXT, iconv.encode(TEXT, "utf8")],
    ["UTF-8 with byte order mark", TEXT, iconv.encode(TEXT, "utf8", BOM)],
    ["UTF-16LE with byte order mark", CURLY, iconv.encode(CURLY, "utf16le", BOM)],
    ["UTF-16BE with byte order mark", CURLY, iconv.encode(CURLY, "utf16be", BOM)],
    ["UTF-16LE without byte order mark", CURLY, iconv.encode(CURLY, "utf16le")],
    ["UTF-16BE without byte order mark", CURLY, iconv.encode(CURLY, "utf16be")],
    ["UTF-32LE with byte order mark", CURLY, iconv.encode(CURLY, "utf32le", BOM)],
    ["windows-1252", CURLY, iconv.encode(CURLY, "windows-1252")],
    ["ISO-8859-1", TEXT, iconv.encode(TEXT, "iso-8859-1")],
    ["ASCII", "Bridge\n\nThe mayor said that it was safe.", Buffer.from("Bridge\n\nThe mayor said that it was safe.")],
  ])("%s", (_, text, bytes) => {
    const article = read(bytes);
    expect(article.text).toBe(text);
    expect(article.fileText).toBe(text);
  });

  test("a web page may declare its own", () => {
    const html = `<html><head><meta charset="windows-1250"><title>Bridge</title></head><body><p>Jiří Dvořák said that it is safe.</p></body></html>`;
    expect(read(iconv.encode(html, "windows-1250"), "a.html").text).toBe("Bridge\n\nJiří Dvořák said that it is safe.");
  });

  test("a page that declares one but is UTF-8 is read as UTF-8", () => {
    const html = `<html><head><meta charset="iso-8859-1"><title>Bridge</title></head><body><p>José said that it is safe.</p></body></html>`;
    expect(read(Buffer.from(html), "a.html").text).toBe("Bridge\n\nJosé said that it is safe.");
  });
});
