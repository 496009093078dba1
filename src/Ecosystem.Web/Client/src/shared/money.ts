// Dollars in words: US$800m, US$2.5bn, ≥ US$40m; in Chinese 8亿美元.

export type Lang = "en" | "zh";

const english: readonly (readonly [number, string])[] = [[1e12, "tn"], [1e9, "bn"], [1e6, "m"], [1e3, "k"], [1, ""]];
const chinese: readonly (readonly [number, string])[] = [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"], [1, ""]];

/** Three significant digits; whole numbers keep all of theirs. */
const digits = (value: number): string =>
  value >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

/** The figure without its currency: "2.5bn", "25亿". */
export function compact(value: number, lang: Lang = "en"): string {
  const units = lang === "zh" ? chinese : english;
  let at = units.findIndex(([size]) => value >= size);
  if (at < 0) return digits(value);
  // 999.7m rounds up into the next unit
  if (at > 0 && Number((value / units[at]![0]).toPrecision(3)) * units[at]![0] >= units[at - 1]![0]) at--;
  return digits(value / units[at]![0]) + units[at]![1];
}

/** One amount of US dollars: "US$2.5bn", "25亿美元". */
export const usd = (value: number, lang: Lang = "en"): string =>
  lang === "zh" ? `${compact(value, lang)}美元` : `US$${compact(value, lang)}`;

/**
 * An interval of US dollars with its qualifier: "US$1bn", "≥ US$40m" (no upper bound), "≤ US$2bn" (a ceiling), "US$400m – 2.04bn".
 * Null where nothing is disclosed: the caller says so in words.
 */
export function usdInterval(low: number | null, high: number | null, lang: Lang = "en"): string | null {
  if (low === null) return null;
  if (high === null) return `≥ ${usd(low, lang)}`;
  if (low === 0 && high > 0) return `≤ ${usd(high, lang)}`;
  if (compact(low, lang) === compact(high, lang)) return usd(low, lang);
  return lang === "zh" ? `${compact(low, lang)} – ${usd(high, lang)}` : `${usd(low, lang)} – ${compact(high, lang)}`;
}
