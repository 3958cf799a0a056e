import { useStore } from "zustand";
import { refreshGraph } from "../../state/refresh.ts";
import { setAdding } from "../../state/route.ts";
import { sayError } from "../../state/say-error.ts";
import type { Item } from "./item.ts";
import { Queue } from "./queue.ts";
import { serverTransport } from "./transport.ts";

/** The one queue of this page. It goes on whichever view is open. */
export const queue = new Queue({
  transport: serverTransport,
  onSettled: () => void refreshGraph().catch(sayError),
});

/** The files on their way, rendered again when one moves on. */
export function useItems(): readonly Item[] {
  return useStore(queue.store, (state) => state.items);
}

/** Takes the user's files and shows how they fare. */
export function addFiles(files: Iterable<File>): void {
  const items = [...files].map((file) => ({
    name: file.name,
    size: file.size,
    source: { from: "file", file } as const,
  }));
  if (items.length === 0) return;
  queue.add(items);
  setAdding(true);
}

/** Takes pasted text under a name of its own. */
export function addText(name: string, text: string): void {
  queue.add([{ name, size: new Blob([text]).size, source: { from: "paste", text } }]);
  setAdding(true);
}

/** Takes one of the server's samples. */
export function addSample(file: string): void {
  queue.add([{ name: file, size: null, source: { from: "sample" } }]);
}
