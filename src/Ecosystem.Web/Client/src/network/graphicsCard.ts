// Whether a real graphics card draws WebGL here. Where the processor has to do it, Canvas 2D is faster by far.

const inSoftware = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Asking takes a while where there is none, so it waits until the page has come to rest, and is done once a session. */
const rest = 2500, remembered = "graphics-card";

/** Asks on a canvas of its own that is given back at once: browsers allow only a few. Returns the end of waiting. */
export function whenGraphicsCard(found: () => void): () => void {
  let idle = 0;
  const ask = () => { if (hasGraphicsCard()) found(); };
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === "undefined") ask();
    else idle = requestIdleCallback(ask);
  }, rest);
  return () => {
    clearTimeout(timer);
    if (idle) cancelIdleCallback(idle);
  };
}

function hasGraphicsCard(): boolean {
  try {
    const before = sessionStorage.getItem(remembered);
    if (before !== null) return before === "yes";
    const has = asked();
    sessionStorage.setItem(remembered, has ? "yes" : "no");
    return has;
  } catch {
    // Storage may be forbidden.
    return asked();
  }
}

function asked(): boolean {
  if (typeof WebGL2RenderingContext === "undefined") return false;
  const context = document.createElement("canvas").getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  // Some drivers in software do not count as a caveat to their browser.
  const info = context.getExtension("WEBGL_debug_renderer_info");
  const name = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "";
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !inSoftware.test(name);
}
