import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AppError } from "../../server/domain/errors.ts";
import { loadArticleFile } from "../../server/ingest/read/load-article-file.ts";
import { readArticle } from "../../server/ingest/read/read-article.ts";

const RUSSIAN = "Мэр города сказал в понедельник, что мост безопасен и скоро откроется. Полиция это опровергла.";
const GERMAN =
  "Der Bürgermeister sagte am Montag, dass die Brücke sicher sei und bald wieder geöffnet werde. Die Polizei bestritt das und sprach von einer Gefahr für alle, die sie betreten.";
const SPANISH =
  "El alcalde dijo el lunes que el puente es seguro y que pronto se abrirá de nuevo. La policía lo negó y habló de un peligro para todos los que lo crucen.";

/** One line, which names the file and says what to do. */
function expectClear(error: AppError, code: string, reason: RegExp): void {
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^[^\n]*\b(a|b|c|missing)(\.\w+)?: [^\n]+, [^\n]+$/);
  expect(error.message).toMatch(reason);
}

function errorOf(bytes: Uint8Array, name = "a.txt", maxBytes = 1000): AppError {
  try {
    readArticle({ name, bytes }, { maxBytes });
  } catch (error) {
    return error as AppError;
  }
  throw new Error("No error");
}

describe("a file that cannot be read gives one clear error", () => {
  test.each([
    ["empty", Buffer.alloc(0), "FILE_EMPTY", /0 bytes/],
    ["blank", Buffer.from(" \n\t\r\n\u00a0 "), "FILE_BLANK", /white space/],
    ["a byte order mark alone", Buffer.from("\ufeff\n"), "FILE_BLANK", /white space/],
    ["no words", Buffer.from("12 34\n\n56 78"), "FILE_BLANK", /no words/],
    ["furniture alone", Buffer.from("Share\nPrint:\n12 views"), "FILE_BLANK", /no words/],
    ["too large", Buffer.from("word ".repeat(201)), "FILE_TOO_LARGE", /1005 bytes is over the limit of 1000 bytes/],
    ["a PDF document", Buffer.from("%PDF-1.7\nsome words"), "FILE_BINARY", /PDF/],
    ["an office document", Buffer.from("PK\u0003\u0004 words"), "FILE_BINARY", /ZIP archive or an office document/],
    ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), "FILE_BINARY", /JPEG/],
    [
      "bytes of no text",
      Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 7919) % 251)),
      "FILE_BINARY",
      /binary data/,
    ],
    [
      "broken UTF-8",
      Buffer.concat([Buffer.from("The café said “no” — "), Buffer.from([0xe2, 0x80])]),
      "FILE_UNDECODABLE",
      /broken UTF-8 at byte 28/,
    ],
    [
      "an odd half of UTF-16",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("\ud800\udc00\udfff".repeat(9), "utf16le")]),
      "FILE_UNDECODABLE",
      /UTF-16LE/,
    ],
    ["Russian", Buffer.from(RUSSIAN), "NOT_ENGLISH", /Russian/],
    ["Russian in windows-1251", iconv.encode(RUSSIAN, "windows-1251"), "NOT_ENGLISH", /Russian/],
    ["German", Buffer.from(GERMAN), "NOT_ENGLISH", /German/],
    ["Spanish", Buffer.from(SPANISH), "NOT_ENGLISH", /Spanish/],
    ["Japanese", Buffer.from("市長は月曜日に橋は安全だと述べた。警察はそれを否定した。"), "NOT_ENGLISH", /Japanese/],
  ])("%s", (_, bytes, code, reason) => expectClear(errorOf(bytes), code, reason));

  test.each([
    ["a.pdf", /\.pdf files are not supported, save it as one of \.txt .*\.md .*\.html/],
    ["a.docx", /\.docx files are not supported/],
  ])("%s", (name, reason) => expectClear(errorOf(Buffer.from("The mayor said no."), name), "FILE_UNSUPPORTED", reason));

  test("a name without an extension", () => {
    expect(errorOf(Buffer.from("The mayor"), "a")).toMatchObject({ code: "FILE_UNSUPPORTED" });
  });
});

describe("a path that cannot be read gives one clear error", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsweft-"));
    await writeFile(join(folder, "a.txt"), "The mayor said no.");
    await writeFile(join(folder, "a.md"), "");
    await writeFile(join(folder, "b.pdf"), "%PDF-1.7");
  });
  afterAll(() => rm(folder, { recursive: true }));

  const load = (name: string): Promise<unknown> =>
    loadArticleFile(join(folder, name), { maxBytes: 10 }).catch((error: unknown) => error);

  test.each([
    ["missing.txt", "FILE_MISSING", /no such file/],
    ["a.txt/missing.txt", "FILE_MISSING", /no such file/],
    ["a.txt", "FILE_TOO_LARGE", /18 bytes/],
    ["a.md", "FILE_EMPTY", /0 bytes/],
    ["missing", "FILE_MISSING", /no such file/],
    ["b.pdf", "FILE_UNSUPPORTED", /\.pdf/],
  ])("%s: %s", async (name, code, reason) => expectClear((await load(name)) as AppError, code, reason));

  test("a folder", async () => {
    await mkdir(join(folder, "a.html"));
    expectClear((await load("a.html")) as AppError, "BAD_INPUT", /not a file/);
  });

  test.skipIf(process.platform === "win32")("a pipe, which nobody writes to", async () => {
    execFileSync("mkfifo", [join(folder, "c.txt")]);
    expectClear((await load("c.txt")) as AppError, "BAD_INPUT", /not a file/);
  });
});
