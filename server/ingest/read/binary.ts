/** First bytes of files that are not text, as hex; from each format's specification. */
const SIGNATURES: readonly (readonly [hex: string, what: string])[] = [
  ["255044462d", "a PDF document"],
  ["504b0304", "a ZIP archive or an office document"],
  ["504b0506", "a ZIP archive"],
  ["d0cf11e0a1b11ae1", "an old office document"],
  ["7b5c727466", "a rich text document"],
  ["1f8b", "a gzip archive"],
  ["425a68", "a bzip2 archive"],
  ["fd377a585a00", "an xz archive"],
  ["377abcaf271c", "a 7-Zip archive"],
  ["526172211a07", "a RAR archive"],
  ["28b52ffd", "a Zstandard archive"],
  ["89504e470d0a1a0a", "a PNG image"],
  ["ffd8ff", "a JPEG image"],
  ["474946383761", "a GIF image"],
  ["474946383961", "a GIF image"],
  ["7f454c46", "a program"],
  ["53514c69746520666f726d6174203300", "an SQLite database"],
];

/** Above this share of control characters (tab, line breaks and form feed aside) bytes are no text. */
const CONTROL_SHARE = 0.02;
/** A stray one or two in a short text are forgiven. */
const FORGIVEN = 2;

/** What a file is that is not text: "a PDF document", or "binary data"; null for what may be text. UTF-16 is not told here. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  const known = SIGNATURES.find(([hex]) => start.startsWith(hex));
  if (known) return known[1];
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  return controls > FORGIVEN && controls > bytes.length * CONTROL_SHARE ? "binary data" : null;
}
