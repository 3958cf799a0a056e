import { place } from "./place.ts";
import type { PlaceRequest } from "./request.ts";

/** One request, one answer, progress in between: the page ends the worker when it wants another layout. */
self.onmessage = ({ data }: MessageEvent<PlaceRequest>) => {
  for (const message of place(data)) self.postMessage(message);
};
