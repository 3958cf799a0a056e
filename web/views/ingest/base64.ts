/** Bytes per turn: a multiple of 3, so that the pieces join, and small enough for a call's arguments. */
const PIECE = 3 * 8_192;

/** Bytes as base64, as GraphQL takes a file. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return text;
}
