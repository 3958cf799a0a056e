import { spawnSync } from "node:child_process";

/**
 * The Python that has all of `modules`: NEWSWEFT_PYTHON, or python3 of the path; null, said loudly, where it has not.
 * @throws where NEWSWEFT_REQUIRE_PYTHON is set: there a skip would hide a broken test run.
 */
export function findPython(modules: readonly string[], { forWhat }: { forWhat: string }): string | null {
  const python = process.env.NEWSWEFT_PYTHON ?? "python3";
  // Looking for a module is much faster than importing it.
  const look = `import importlib.util, sys; sys.exit(any(importlib.util.find_spec(m) is None for m in sys.argv[1:]))`;
  const { status } = spawnSync(python, ["-c", look, ...modules], { stdio: "ignore" });
  if (status === 0) return python;
  const reason = `${python} has not all of ${modules.join(", ")}: NEWSWEFT_PYTHON tells which Python has`;
  if (process.env.NEWSWEFT_REQUIRE_PYTHON) throw new Error(`${forWhat}: ${reason}`);
  console.warn(`\n  SKIPPED: ${forWhat}, for ${reason}.\n`);
  return null;
}
