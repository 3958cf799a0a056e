import type { PlaceMessage, PlaceRequest, Places } from "./request.ts";

export interface LayoutListener {
  progress(done: number, total: number, places: Places): void;
  placed(places: Places): void;
}

/** Runs layouts in a worker, one at a time: a new request ends the one before. */
export class LayoutClient {
  private worker: Worker | null = null;

  run(request: PlaceRequest, listener: LayoutListener): void {
    this.stop();
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<PlaceMessage>) => {
      if (worker !== this.worker) return;
      if (data.type === "progress") listener.progress(data.done, data.total, data.places);
      else {
        this.stop();
        listener.placed(data.places);
      }
    };
    worker.postMessage(request);
  }

  get running(): boolean {
    return this.worker !== null;
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
