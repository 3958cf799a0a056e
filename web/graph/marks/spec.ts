import type { ViewNode } from "../types.ts";

/** What a mark shows: enough to draw it, and nothing that differs between two nodes that look alike. */
export type MarkSpec =
  | { kind: "Person" | "Organisation" | "Place" | "Article" | "Unnamed" }
  | { kind: "Incident"; type?: string | undefined; status?: ViewNode["status"]; told?: boolean | undefined }
  | { kind: "Claim"; stance?: string | undefined };
