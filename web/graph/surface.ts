/** Whether the browser gives a drawing surface at all. */
export function hasSurface(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  // Browsers allow few contexts at a time.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** Tells when the browser takes the surface away; the function returned stops listening. */
export function watchSurface(canvases: readonly HTMLCanvasElement[], lost: () => void): () => void {
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lost);
  return () => {
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lost);
  };
}
