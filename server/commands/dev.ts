import { spawn } from "node:child_process";
import { join } from "node:path";
import { createServer } from "vite";
import { loadConfig, ROOT } from "../config.ts";

/**
 * For work on Newsweft: the server, started anew when its files change, and before it the web client by Vite, which hands
 * /graphql and /health on to it.
 */
loadConfig(process.env);
const server = spawn(process.execPath, ["--import", "tsx", "--watch", "--watch-preserve-output", "server/main.ts"], {
  cwd: ROOT,
  stdio: "inherit",
});
const vite = await createServer({ configFile: join(ROOT, "vite.config.ts") });
await vite.listen();
vite.printUrls();

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.kill(signal);
    void vite.close();
  });
}
server.once("exit", () => void vite.close());
