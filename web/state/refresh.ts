import { queryClient } from "../api/query-client.ts";

/**
 * Call after articles came or went: the graph is asked for anew, and with it every count and panel. What is on screen stays until
 * the answer is there, so that nodes keep their places.
 */
export async function refreshGraph(): Promise<void> {
  queryClient.removeQueries({ type: "inactive" });
  await queryClient.invalidateQueries();
}
