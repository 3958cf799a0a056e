import { expect, it } from "vitest";
import { toBase64 } from "../../../web/views/ingest/base64.ts";

it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_001])("%d bytes come back as they were", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
  const back = Uint8Array.from(atob(toBase64(bytes)), (letter) => letter.charCodeAt(0));
  expect(back.join()).toBe(bytes.join());
});
