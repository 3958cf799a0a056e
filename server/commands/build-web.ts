import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "vite";
import { ROOT } from "../config.ts";

/** Everything that the built client depends on: its sources, its settings, and the exact packages. */
const INPUTS = [
  "web",
  "vite.config.ts",
  "tsconfig.base.json",
  "tsconfig.web.json",
  "package.json",
  "package-lock.json",
];
const STAMP = join(ROOT, "dist/web.sha256");

/** Builds the web client into dist/web, unless it was built from exactly these sources before; tells which. */
export async function buildWeb(tell: (line: string) => void): Promise<void> {
  const inputs = await hashOf(INPUTS.map((input) => join(ROOT, input)));
  const built = await readFile(STAMP, "utf8").catch(() => null);
  if (built === inputs && existsSync(join(ROOT, "dist/web/index.html"))) return tell("The web client is built.");
  tell("Building the web client …");
  await build({ configFile: join(ROOT, "vite.config.ts"), logLevel: "warn" });
  await mkdir(join(ROOT, "dist"), { recursive: true });
  await writeFile(STAMP, inputs);
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(paths.map(filesAt))).flat().sort()) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}

async function filesAt(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  return entries?.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)) ?? [path];
}
