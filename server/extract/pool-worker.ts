import { type MessagePort, parentPort } from "node:worker_threads";
import { createBuiltinExtractor } from "./builtin/index.ts";
import { serveExtractor } from "./pool-serve.ts";

await serveExtractor(parentPort as MessagePort, createBuiltinExtractor);
