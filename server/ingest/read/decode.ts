import chardet from "chardet";
import iconv from "iconv-lite";
import { AppError } from "../../domain/errors.ts";
import { binaryKind } from "./binary.ts";
import type { ArticleFile } from "./load-article-file.ts";

const UTF8 = "UTF-8";

/** Byte order marks, the longer first: UTF-32LE begins like UTF-16LE. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], "UTF-32LE"],
  [[0x00, 0x00, 0xfe, 0xff], "UTF-32BE"],
  [[0xef, 0xbb, 0xbf], UTF8],
  [[0xff, 0xfe], "UTF-16LE"],
  [[0xfe, 0xff], "UTF-16BE"],
];

/**
 * A file's text, without its byte order mark. The encoding is told by the mark, else by trying UTF-8, else by what the file
 * declares (`declared`, for HTML), else by a detector.
 * @throws AppError FILE_BINARY or FILE_UNDECODABLE
 */
export function decode({ name, bytes }: ArticleFile, declared: string | null = null): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(name, bytes.subarray(marked[0].length), marked[1]);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(name, bytes, wide);
  const binary = binaryKind(bytes);
  if (binary)
    throw new AppError("FILE_BINARY", `${name}: this is ${binary}, not text, save the article's text as .txt`);
  const damage = utf8Damage(bytes);
  if (damage.invalid === 0) return new TextDecoder(UTF8).decode(bytes);
  if (declared && !isUtf8(declared) && iconv.encodingExists(declared)) return decodeAs(name, bytes, declared);
  // Real multi-byte characters hardly ever occur by chance in another encoding: this is UTF-8 with broken bytes in it.
  if (damage.valid >= damage.invalid) throw undecodable(name, `broken UTF-8 at byte ${damage.firstInvalid}`);
  const [best] = chardet.analyse(bytes);
  if (!best || !iconv.encodingExists(best.name)) throw undecodable(name, "no known encoding fits its bytes");
  return decodeAs(name, bytes, best.name);
}

const isUtf8 = (label: string) => /^utf-?8$/i.test(label.trim());

function decodeAs(name: string, bytes: Uint8Array, encoding: string): string {
  // What is called ISO-8859-1 is read as windows-1252, its superset in practice (WHATWG Encoding Standard, section 4.2).
  const label = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding) ? "windows-1252" : encoding;
  const text = isUtf8(label) ? new TextDecoder(UTF8).decode(bytes) : iconv.decode(Buffer.from(bytes), label);
  const bad = text.match(/\uFFFD|\p{Cs}|(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  if (bad > text.length * MAX_BAD_SHARE) throw undecodable(name, `its bytes are not valid ${encoding}`);
  // Half a surrogate pair could not be stored: UTF-8 has no way to write it.
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}

/** A stray broken character is forgiven; more than one in 500 means that the encoding is wrong. */
const MAX_BAD_SHARE = 0.002;

function undecodable(name: string, reason: string): AppError {
  return new AppError("FILE_UNDECODABLE", `${name}: the text cannot be decoded (${reason}), save it as UTF-8`);
}

/** UTF-16 without a byte order mark: in English every other byte is 0. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const size = Math.min(bytes.length, 4096);
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const [even, odd] = zeros.map((n) => n / (size / 2)) as [number, number];
  if (odd > 0.5 && even < 0.02) return "UTF-16LE";
  if (even > 0.5 && odd < 0.02) return "UTF-16BE";
  return null;
}

/** How many well-formed and how many broken multi-byte sequences there are (RFC 3629). */
function utf8Damage(bytes: Uint8Array): { valid: number; invalid: number; firstInvalid: number } {
  const damage = { valid: 0, invalid: 0, firstInvalid: -1 };
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const length = sequenceLength(bytes, i);
    if (length > 0) {
      damage.valid++;
      i += length - 1;
    } else {
      damage.invalid++;
      if (damage.firstInvalid < 0) damage.firstInvalid = i;
    }
  }
  return damage;
}

/** Length of the well-formed sequence at an offset; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}
