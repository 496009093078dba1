// Colours live in CSS (tokens.css); a canvas has to read them, and to read them again when the theme changes.

/** Values of custom properties as they stand at the element, e.g. readTokens(stage, ["--ink"])["--ink"]. */
export function readTokens<Name extends string>(element: Element, names: readonly Name[]): Record<Name, string> {
  const style = getComputedStyle(element);
  const values = {} as Record<Name, string>;
  for (const name of names) values[name] = style.getPropertyValue(name).trim();
  return values;
}

/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

let swatch: CanvasRenderingContext2D | null = null;

/** Any opaque CSS colour (also color-mix) as numbers; the browser itself reads the notation. */
export function toRgb(color: string): Rgb {
  swatch ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 })
    .getContext("2d", { willReadFrequently: true });
  if (!swatch) return [0, 0, 0];
  swatch.fillStyle = "#000";
  swatch.fillStyle = color;
  swatch.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = swatch.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

/** Calls back when the theme changes, by the page's switch or by the system; returns the end of watching. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const switched = new MutationObserver(changed);
  switched.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
  system.addEventListener("change", changed);
  return () => {
    switched.disconnect();
    system.removeEventListener("change", changed);
  };
}

/** True when the person asked for less motion: nothing is animated then. */
export const prefersStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
