import { parseHex } from "../theme/mix.ts";

const bytes = new Uint8Array(4);
const floats = new Float32Array(bytes.buffer);
const packed = new Map<string, number>();

/** An opaque "#RRGGBB" as the four bytes of one float, the way vertex buffers carry colours. */
export function packColour(hex: string): number {
  const known = packed.get(hex);
  if (known !== undefined) return known;
  const [r, g, b] = parseHex(hex);
  // Alpha 254: four bytes of 255 would be a NaN, which engines may rewrite.
  bytes.set([Math.round(r * 255), Math.round(g * 255), Math.round(b * 255), 254]);
  const value = floats[0] ?? 0;
  packed.set(hex, value);
  return value;
}
