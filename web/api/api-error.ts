/**
 * What went wrong with a request, in the two ways a reader can act on.
 * `silent`: the server or its store does not answer, and asking again later may help. `refused`: it answered, and says why not.
 */
export class ApiError extends Error {
  readonly kind: "silent" | "refused";
  readonly code: string;
  constructor(kind: "silent" | "refused", code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.kind = kind;
    this.code = code;
  }
}

/** Codes by which the server says that its store is out of reach. */
const SILENT_CODES = new Set(["STORE_UNAVAILABLE", "TIMEOUT"]);

/** The error that a GraphQL answer's first error stands for. */
export function fromGraphQLError(error: { message: string; extensions?: Record<string, unknown> }): ApiError {
  const code = typeof error.extensions?.code === "string" ? error.extensions.code : "INTERNAL";
  return new ApiError(SILENT_CODES.has(code) ? "silent" : "refused", code, error.message);
}

/** Whether asking again later may help. */
export function isSilent(error: unknown): boolean {
  return error instanceof ApiError && error.kind === "silent";
}
