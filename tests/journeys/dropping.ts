import type { Page } from "playwright-core";

export interface DroppedFile {
  name: string;
  bytes: Uint8Array;
}

/** Drags files over a part of the page and drops them there, as the desktop does. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const carried = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
  const main = page.getByRole("main");
  for (const type of ["dragenter", "dragover"]) await main.dispatchEvent(type, { dataTransfer: carried });
  await page.getByText("Drop article files", { exact: true }).waitFor();
  await main.dispatchEvent("drop", { dataTransfer: carried });
}
