import { type MessagePort, parentPort } from "node:worker_threads";
import { serveExtractor } from "../../../server/extract/pool-serve.ts";

await serveExtractor(parentPort as MessagePort, () => Promise.reject(new Error("no weights")));
