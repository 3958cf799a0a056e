import type { Page } from "playwright-core";
import { explorer } from "./explorer.ts";

export interface Drawing {
  /** Pixels that WebGL has drawn. */
  painted: number;
  /** A place in page px, in the middle of a patch of the colour asked for, the larger the better; null when there is none. */
  spot: { x: number; y: number } | null;
}

/**
 * What WebGL alone has drawn on the canvas: how a picture with its layers and without labels, halos and the like differs from one
 * without any layer.
 * @param colour as #rrggbb
 */
export async function readDrawing(page: Page, colour: string): Promise<Drawing> {
  const { canvas } = explorer(page);
  const box = await canvas.boundingBox();
  if (!box) throw new Error("There is no canvas");
  const pictureOf = async (shown: Layers) => {
    await showLayers(page, shown);
    return (await page.screenshot({ clip: box, scale: "css", caret: "initial" })).toString("base64");
  };
  const pictures = { drawn: await pictureOf("webgl"), bare: await pictureOf("none"), colour };
  await showLayers(page, "all");
  const { painted, spot } = await page.evaluate(readPictures, pictures);
  return { painted, spot: spot && { x: box.x + spot.x, y: box.y + spot.y } };
}

type Layers = "all" | "webgl" | "none";

function showLayers(page: Page, shown: Layers): Promise<void> {
  return explorer(page)
    .canvas.locator("canvas")
    .evaluateAll((elements, which) => {
      for (const element of elements as HTMLCanvasElement[]) {
        const isFlat = element.getContext("2d") !== null;
        element.style.visibility = which === "none" || (which === "webgl" && isFlat) ? "hidden" : "";
      }
    }, shown);
}

/** Runs in the page, which has a decoder of pictures. */
async function readPictures({
  drawn,
  bare,
  colour,
}: {
  drawn: string;
  bare: string;
  colour: string;
}): Promise<Drawing> {
  const decode = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return { width, height, pixels: new Uint32Array(context.getImageData(0, 0, width, height).data.buffer) };
  };
  const [{ width, height, pixels }, ground] = [await decode(drawn), await decode(bare)];
  const painted = pixels.filter((pixel, at) => pixel !== ground.pixels[at]).length;
  // Memory has a pixel's red first, so as a number it has red last.
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const wanted = ((255 << 24) | (channel(5) << 16) | (channel(3) << 8) | channel(1)) >>> 0;
  const isPatch = (x: number, y: number, reach: number) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) if (pixels[(y + dy) * width + x + dx] !== wanted) return false;
    }
    return true;
  };
  for (const reach of [3, 2, 1]) {
    for (let y = reach; y < height - reach; y++) {
      for (let x = reach; x < width - reach; x++) if (isPatch(x, y, reach)) return { painted, spot: { x, y } };
    }
  }
  return { painted, spot: null };
}
