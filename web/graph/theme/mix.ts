type Triple = [number, number, number];

/** "#RRGGBB" to channels between 0 and 1. Anything else is black, so that a missing token is seen at once. */
export function parseHex(hex: string): Triple {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex.trim())?.[1];
  if (!digits) return [0, 0, 0];
  const value = Number.parseInt(digits, 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/**
 * `share` (0 to 1) of `colour` mixed into `into`, in OKLab, as CSS `color-mix(in oklab, …)` does.
 * Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020.
 */
export function mixOklab(colour: string, into: string, share: number): string {
  const a = toOklab(parseHex(colour));
  const b = toOklab(parseHex(into));
  const mixed = a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share)) as Triple;
  return toHex(fromOklab(mixed));
}

function toOklab([r, g, b]: Triple): Triple {
  const [lr, lg, lb] = [linear(r), linear(g), linear(b)];
  const l = Math.cbrt(0.4122214708 * lr + 0.5363325363 * lg + 0.0514459929 * lb);
  const m = Math.cbrt(0.2119034982 * lr + 0.6806995451 * lg + 0.1073969566 * lb);
  const s = Math.cbrt(0.0883024619 * lr + 0.2817188376 * lg + 0.6299787005 * lb);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

function toHex(channels: Triple): string {
  const byte = (v: number) => Math.round(Math.min(1, Math.max(0, v)) * 255);
  return `#${channels.map((v) => byte(v).toString(16).padStart(2, "0")).join("")}`;
}
