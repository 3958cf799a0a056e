import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliResult, runCli } from "./run-cli.ts";

let root = "";
let articles = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "newsweft-"));
  articles = join(root, "articles");
  await mkdir(join(articles, "deeper", ".hidden"), { recursive: true });
  const text = (title: string) =>
    `${title}\nNorland Post\n2024-05-03\n\nMayor Anna Lind said on Monday that the blast in Tolm killed three people.`;
  await writeFile(join(articles, "b.txt"), text("Blast in Tolm"));
  // The same text once more, under a name that comes first: one article.
  await writeFile(join(articles, "deeper", "a.txt"), text("Blast in Tolm"));
  await writeFile(
    join(articles, "deeper", "c.md"),
    "# Mayor in Varn\n\nAnna Lind denied in Varn that she had ordered the arrest of Per Dahl.",
  );
  await writeFile(join(articles, "deeper", ".hidden", "d.txt"), text("Hidden"));
  await writeFile(join(articles, "notes.csv"), "no article");
});
afterAll(() => rm(root, { recursive: true }));

const seed = (data: string, ...paths: string[]): Promise<CliResult> =>
  runCli("seed/seed.ts", paths, { NEWSWEFT_DATA: join(root, data) });
const exported = async (data: string) =>
  (await runCli("server/commands/export.ts", [], { NEWSWEFT_DATA: join(root, data) })).stdout;

// Every run starts a process with the encoder in it.
describe("seed", { timeout: 180_000 }, () => {
  let graph = "";

  test("reads folders with the folders below, tells what it did, and writes nothing the second time", async () => {
    const first = await seed("one", articles);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^3 articles: 2 added, [01] replaced, [01] unchanged, 0 failed$/m);
    expect(first.stdout).toMatch(/nodes: \d+ people, .* 2 articles$/m);
    expect(first.stdout).toMatch(/edges: MENTIONS \d+/);
    graph = await exported("one");
    const second = await seed("one", articles);
    expect(second.stdout).toMatch(/^3 articles: 0 added, 0 replaced, 3 unchanged, 0 failed$/m);
    expect(await exported("one")).toBe(graph);
  });

  test("gives the same graph in any order, also where one text has two names", async () => {
    await seed("two", join(articles, "b.txt"), join(articles, "deeper/c.md"));
    const list = join(root, "list");
    await writeFile(list, join(articles, "deeper/a.txt"));
    await seed("two", `@${list}`);
    expect(await exported("two")).toBe(graph);
    expect(graph).toContain('"file":"a.txt"');
  });

  test("goes on after a file that fails, says why, and ends with 1", async () => {
    const { code, stdout } = await seed(
      "three",
      join(articles, "notes.csv"),
      join(root, "missing.txt"),
      join(articles, "b.txt"),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^3 articles: 1 added, 0 replaced, 0 unchanged, 2 failed$/m);
    expect(stdout).toMatch(/^Failed: notes\.csv: \.csv files are not supported/m);
    expect(stdout).toMatch(/^Failed: .*missing\.txt: there is no such file/m);
  });

  test.each([
    ["an unknown option", ["--data", "x"], 2, /--data/],
    ["a folder without articles", ["server/domain"], 1, /no article files in this folder/],
    ["a list that is not there", ["@missing"], 1, /^@missing: there is no such list of paths/],
  ])("%s ends with its exit code and one line", async (_, args, code, message) => {
    const result = await seed("four", ...args);
    expect(result.code).toBe(code);
    expect(result.stderr.trim()).toMatch(message);
    expect(result.stderr.trim()).not.toContain("\n");
  });
});
