import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli, startCli } from "./run-cli.ts";

const SEED = "seed/articles/000_296350bc98bcd1e0.txt";
const WRAPPED = `Bridge in Norland to open
Norland Post
2024-05-03

Mayor Anna Lind said on Monday that the bridge
over the river would open again in May, and the
police chief, Per Dahl, denied that the bridge
was safe.`.replaceAll("\n", "\r\n");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsweft-"));
  await writeFile(join(folder, "wrapped.v2.txt"), WRAPPED);
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(join(folder, "scan.pdf"), "%PDF-1.7");
  await writeFile(join(folder, "blank"), "\n \n");
  await mkdir(join(folder, "inner"));
  await mkdir(join(folder, "home"));
  for (const name of ["a.txt", "b.md", "c.csv"]) await writeFile(join(folder, "inner", name), WRAPPED);
});
afterAll(() => rm(folder, { recursive: true }));

/** The ids of the objects that were printed. */
const idsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as Annotated).id);

const run = (...args: string[]): Promise<CliResult> => runCli("server/commands/extract.ts", args);

interface Annotated {
  id: string;
  entities: { id: string; type: string; name: string; mentions: string[]; spans: [number, number][] }[];
  claims: { source: string; cue: string; content: string[]; about: string[] }[];
  incidents: { trigger: string; context: string }[];
  relations: { from: string; to: string; evidence: string }[];
}

// Every run starts a process with the encoder in it.
describe("extract", { timeout: 180_000 }, () => {
  let result: CliResult;
  let lines: Annotated[] = [];
  beforeAll(async () => {
    const inFolder = (name: string) => join(folder, name);
    const files = [inFolder("empty.txt"), inFolder("scan.pdf"), "missing.txt", inFolder("wrapped.v2.txt")];
    const home = join(folder, "home");
    result = await runCli("server/commands/extract.ts", [SEED, ...files], { HOME: home, XDG_CACHE_HOME: home });
    lines = result.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Annotated);
  });

  test("prints one object a file, in order, its id the file's name without extension", () => {
    expect(lines.map((line) => line.id)).toEqual(["000_296350bc98bcd1e0", "wrapped.v2"]);
    for (const line of lines) expect(Object.keys(line)).toEqual(["id", "entities", "claims", "incidents", "relations"]);
  });

  test("says on standard error, in a line each, what it could not read, and ends with 1", () => {
    expect(result.code).toBe(1);
    const errors = result.stderr.trim().split("\n").sort();
    expect(errors).toHaveLength(3);
    expect(errors.map((line) => line.split(":")[0])).toEqual(["empty.txt", "missing.txt", "scan.pdf"]);
  });

  test("keeps ONNX Runtime from noting what it would report to its maker", async () => {
    expect(await readdir(join(folder, "home"))).toEqual([]);
  });

  test("gives spans into the file's own text, line breaks and all", async () => {
    const files = [await readFile(SEED, "utf8"), WRAPPED];
    lines.forEach((line, i) => {
      const spans = line.entities.flatMap((entity) => entity.spans.map((span) => ({ entity, span })));
      expect(spans.length).toBeGreaterThan(1);
      for (const { entity, span } of spans) {
        const words = (files[i] as string).slice(...span).replace(/\s+/g, " ");
        expect(entity.mentions).toContain(words);
      }
    });
  });

  test("gives words that stand in the file, and references to what is there", async () => {
    const file = await readFile(SEED, "utf8");
    const [line] = lines as [Annotated];
    const exact = [
      ...line.entities.flatMap((e) => e.mentions),
      ...line.claims.flatMap((c) => [c.source, c.cue, ...c.content]),
      ...line.incidents.flatMap((i) => [i.trigger, i.context]),
      ...line.relations.map((r) => r.evidence),
    ];
    for (const words of exact) expect(file).toContain(words);
    const ids = new Set(line.entities.map((e) => e.id));
    for (const { from, to } of line.relations) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
    expect(line.claims.length).toBeGreaterThan(5);
    expect(line.incidents.length).toBeGreaterThan(2);
  });

  test("takes more and longer paths than ONNX Runtime, left to itself, survives", async () => {
    const missing = Array.from({ length: 700 }, (_, i) => join(folder, `${"long-name-".repeat(8)}${i}.txt`));
    const { code, stdout, stderr } = await run(...missing, join(folder, "wrapped.v2.txt"));
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 1, ids: ["wrapped.v2"] });
    const errors = stderr.trimEnd().split("\n").sort();
    expect(errors).toEqual(missing.map((file) => `${file}: there is no such file, check the path`).sort());
  });

  test("takes folders and lists of paths, and reads a file that is named twice once", async () => {
    const list = join(folder, "list");
    await writeFile(
      list,
      `\uFEFF${join(folder, "wrapped.v2.txt")}\r\n\r\n${join(folder, "inner")}\r\n-minus.txt\n@at.txt`,
    );
    const { code, stdout, stderr } = await run(`@${list}`, join(folder, "inner", "b.md"));
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 1, ids: ["wrapped.v2", "a", "b"] });
    expect(stderr.trimEnd().split("\n").sort()).toEqual([
      "-minus.txt: there is no such file, check the path",
      "@at.txt: there is no such file, check the path",
    ]);
  });

  test.each([
    ["missing", /^@\S*missing: there is no such list of paths, check its path; a file named @\S*missing itself/],
    ["blank", /^@\S*blank: the list is empty, write one path a line into it$/],
    ["inner", /^@\S*inner: the list of paths cannot be read \(EISDIR\)/],
  ])("a list that is %s ends with 1 and one line", async (name, message) => {
    const { code, stdout, stderr } = await run(`@${join(folder, name)}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim()).not.toContain("\n");
  });

  test("ends quietly when its reader goes away", async () => {
    const child = startCli("server/commands/extract.ts", ["--threads", "1", "seed/articles"]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test.each([
    ["no files", [], /No files given\. --help tells/],
    ["a wrong number of threads", ["--threads", "0", SEED], /--threads must be from 1 to 99, got "0"/],
  ])("%s is wrong usage", async (_, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
