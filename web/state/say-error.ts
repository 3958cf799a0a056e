import { ApiError, isSilent } from "../api/api-error.ts";
import { say } from "./notes.ts";

/** Says what went wrong, with the remedy. A silent store has a notice of its own, and a cancelled request is nobody's error. */
export function sayError(error: unknown): void {
  if (isSilent(error) || (error instanceof Error && error.name === "AbortError")) return;
  if (error instanceof ApiError) say("error", error.message);
  else say("error", "Something in this page went wrong. Load it again; your view is kept in the address.");
}
