import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser that journeys run in: CHROMIUM_PATH, or one on the path or in its usual place; null where there is none.
 * @throws where NEWSWEFT_REQUIRE_BROWSER is set and there is none: there a skip would hide a broken test run.
 */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...ELSEWHERE].find((file) => existsSync(file));
  if (found) return found;
  const remedy = "Install Chromium or Chrome, or set CHROMIUM_PATH to its program.";
  if (process.env.NEWSWEFT_REQUIRE_BROWSER) throw new Error(`No Chromium found. ${remedy}`);
  console.warn(`\n  SKIPPED: the browser journeys, for no Chromium was found. ${remedy}\n`);
  return null;
}

/** Software drawing, so that journeys see the same picture on machines without a GPU; no calls home. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
