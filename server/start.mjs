// What `npm start` runs. Plain JavaScript without packages, for on a fresh machine there is nothing else yet; one process from
// the first line to the last, so that a signal to it reaches the server.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NODE_NEEDED = [20, 19];

requireNode();
install();
const { register } = await import("tsx/esm/api");
register();
const { buildWeb } = await import("./commands/build-web.ts");
await buildWeb(console.log);
await import("./main.ts");

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [neededMajor, neededMinor] = NODE_NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  console.error(
    `Newsweft needs Node ${NODE_NEEDED.join(".")} or newer, this is ${process.versions.node}: https://nodejs.org`,
  );
  process.exit(1);
}

function install() {
  console.log("Installing what is missing (a minute the first time) …");
  const { status } = spawnSync("npm", ["run", "-s", "setup"], {
    cwd: ROOT,
    stdio: "inherit",
    // npm is a script there, which only a shell runs.
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error("The packages could not be installed: see npm's message above. A network is needed the first time.");
  process.exit(1);
}
