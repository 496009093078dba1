// What every writer of SVG needs: numbers, texts, fonts and colours as files have them.
import { toRgb } from "./theme";

/** Two decimals are finer than any screen. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };

/** Text that may stand anywhere in a file; control characters, which XML knows no way to write, are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"]/g, sign => entities[sign] ?? sign);

/** A canvas's font, "600 11.5px Inter, sans-serif", as attributes. */
export function fontAttributes(font: string): string {
  const [, weight = "400", size = "12", family = "sans-serif"] = /^(\d+) ([\d.]+)px (.+)$/.exec(font) ?? [];
  return `font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}"`;
}

const seen = new Map<string, string>();

/** A colour as every drawing program reads it. */
export function hexOf(color: string): string {
  let hex = seen.get(color);
  if (hex === undefined) seen.set(color, hex = "#" + toRgb(color).map(part => Math.round(part * 255).toString(16).padStart(2, "0")).join(""));
  return hex;
}
