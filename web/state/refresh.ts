import { queryClient } from "../api/query-client.ts";
import { forgetData } from "./explorer.ts";

/** Call after articles came or went: the graph is loaded anew, and with it every count and panel. */
export async function refreshGraph(): Promise<void> {
  forgetData();
  await queryClient.resetQueries();
}
