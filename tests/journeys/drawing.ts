import type { Page } from "playwright-core";
import { explorer } from "./explorer.ts";

export interface Drawing {
  /** Pixels that are not of the ground's colour. */
  painted: number;
  /** A place in page px, in the middle of a patch of the colour asked for, the larger the better; null when there is none. */
  spot: { x: number; y: number } | null;
}

/**
 * What WebGL alone has drawn on the canvas: labels, halos and all that lies over it are put out of sight for the picture.
 * @param colour as #rrggbb
 */
export async function readDrawing(page: Page, colour: string): Promise<Drawing> {
  const { canvas } = explorer(page);
  const box = await canvas.boundingBox();
  if (!box) throw new Error("There is no canvas");
  const layers = canvas.locator("canvas");
  const showFlat = (visibility: string) =>
    layers.evaluateAll((elements, value) => {
      for (const element of elements as HTMLCanvasElement[]) {
        if (element.getContext("2d") !== null) element.style.visibility = value;
      }
    }, visibility);
  await showFlat("hidden");
  const png = await page.screenshot({ clip: box, scale: "css", caret: "initial" });
  await showFlat("");
  const { painted, spot } = await page.evaluate(readPicture, { png: png.toString("base64"), colour });
  return { painted, spot: spot && { x: box.x + spot.x, y: box.y + spot.y } };
}

/** Runs in the page, which has a decoder of pictures. */
async function readPicture({ png, colour }: { png: string; colour: string }): Promise<Drawing> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const ground = Math.max(...counts.values());
  // Memory has a pixel's red first, so its number has red last.
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const wanted = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  const isPatch = (x: number, y: number, reach: number) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) if (pixels[(y + dy) * width + x + dx] !== wanted) return false;
    }
    return true;
  };
  for (const reach of [3, 2, 1]) {
    for (let y = reach; y < height - reach; y++) {
      for (let x = reach; x < width - reach; x++) {
        if (isPatch(x, y, reach)) return { painted: pixels.length - ground, spot: { x, y } };
      }
    }
  }
  return { painted: pixels.length - ground, spot: null };
}
