import { QueryCache, QueryClient } from "@tanstack/react-query";
import { reportAnswer, reportSilence } from "../state/store-health.ts";
import { isSilent } from "./api-error.ts";

/** Tries before the client says that the store is silent: 3, a second apart. */
export const TRIES = 3;

/** One cache for the whole client. Data stays fresh until an article comes or goes; see `refresh`. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSilent(error)) reportSilence();
    },
    onSuccess: () => reportAnswer(),
  }),
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: "always",
      retry: (failures, error) => isSilent(error) && failures < TRIES - 1,
      retryDelay: 1_000,
    },
    mutations: { networkMode: "always", retry: false },
  },
});
