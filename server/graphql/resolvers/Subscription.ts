import type { IngestProgress } from "../../ingest/ingest.ts";
import type { SubscriptionIngestProgressArgs, SubscriptionResolvers } from "../generated/resolvers.ts";

export const Subscription: SubscriptionResolvers = {
  ingestProgress: {
    subscribe: (_, { ticket }, { jobs }) => jobs.progress(ticket),
    resolve: (progress: IngestProgress, { ticket }: SubscriptionIngestProgressArgs) => ({ ...progress, ticket }),
  },
};
