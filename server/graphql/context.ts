import type { IngestProgress } from "../ingest/ingest.ts";
import type { IngestJobs } from "../ingest/jobs.ts";
import type { GraphStore } from "../ports/graph-store.ts";
import type { Loaders } from "./loaders.ts";
import type { Samples } from "./samples.ts";

/** What the API needs of the rest of the server. */
export interface GraphQLPorts {
  store: GraphStore;
  jobs: IngestJobs;
  samples: Samples;
  /** Tells the operator, in one line, of a defect or an outage that the caller only hears of in general words. */
  logError(what: string, error: unknown): void;
}

/** What every resolver has: the ports, and loaders that live as long as one request. */
export interface Context extends GraphQLPorts {
  loaders: Loaders;
}

/** Progress with the ticket that its listener asked for. */
export interface TicketProgress extends IngestProgress {
  ticket: string;
}
