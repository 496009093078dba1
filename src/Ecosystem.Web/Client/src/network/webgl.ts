// Without WebGL 2 there is no picture; the page then shows the table.

/** Tries for a context and gives it back at once: browsers allow only a few. */
export function hasWebGL2(): boolean {
  if (typeof WebGL2RenderingContext === "undefined") return false;
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** True when the renderer's canvases have contexts of version 2; it makes do with version 1, our programs do not. */
export function drawsWithWebGL2(host: HTMLElement): boolean {
  return host.querySelector<HTMLCanvasElement>("canvas.sigma-nodes")?.getContext("webgl2") != null;
}
