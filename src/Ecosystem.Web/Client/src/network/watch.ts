// What changes around the stage: its size, the screen's density, the theme, the graphics card's mood.
import { watchTheme } from "../shared/theme";

export interface StageChanges {
  resized(): void;
  density(): void;
  theme(): void;
  /** The browser took the WebGL contexts away, e.g. after sleep. */
  contextLost(): void;
  /** The element has left the page without being disposed of. */
  removed(): void;
}

/** Returns the end of watching. */
export function watchStage(element: HTMLElement, changes: StageChanges): () => void {
  const size = new ResizeObserver(() => element.isConnected ? changes.resized() : changes.removed());
  size.observe(element);
  const endTheme = watchTheme(changes.theme);
  const endDensity = watchDensity(changes.density);
  const endContext = watchContext(element, changes.contextLost);
  return () => {
    size.disconnect();
    endTheme();
    endDensity();
    endContext();
  };
}

/** A query names one density, so each change needs the next query. */
function watchDensity(changed: () => void): () => void {
  let query: MediaQueryList;
  const listen = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", again, { once: true });
  };
  const again = () => { changed(); listen(); };
  listen();
  return () => query.removeEventListener("change", again);
}

/** The event stays at the canvas: it is caught on the way down. */
function watchContext(element: HTMLElement, lost: () => void): () => void {
  element.addEventListener("webglcontextlost", lost, { capture: true });
  return () => element.removeEventListener("webglcontextlost", lost, { capture: true });
}
