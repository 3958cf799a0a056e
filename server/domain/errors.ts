export type ErrorCode =
  | "BAD_CONFIG"
  | "BAD_INPUT"
  | "FILE_MISSING"
  | "FILE_EMPTY"
  | "FILE_BLANK"
  | "FILE_BINARY"
  | "FILE_UNDECODABLE"
  | "FILE_TOO_LARGE"
  | "FILE_UNSUPPORTED"
  | "NOT_ENGLISH"
  | "STORE_UNAVAILABLE"
  | "TIMEOUT"
  | "INTERNAL";

/**
 * A failure a user can act on. The message is one line: it names the thing, the reason and the remedy.
 * Anything else that is thrown is a defect.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}
