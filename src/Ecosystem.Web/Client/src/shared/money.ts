// Dollars in words: US$800m, US$2.5bn, ≥ US$40m; in Chinese 8亿美元. The server writes the same (Shared/MoneyFormat.cs);
// test/formats.json holds both to it.

export type Lang = "en" | "zh";

const english: readonly (readonly [number, string])[] = [[1e12, "tn"], [1e9, "bn"], [1e6, "m"]];
const chinese: readonly (readonly [number, string])[] = [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"]];

const threeFigures = (value: number): number => Number(value.toPrecision(3));

/** Every digit to the unit: 4,112. */
const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");

/** The figure without its currency, in three significant figures: "2.5bn", "25亿"; below a million (in Chinese ten thousand) every digit. */
export function compact(value: number, lang: Lang = "en"): string {
  const units = lang === "zh" ? chinese : english;
  if (value < units[units.length - 1]![0]) return value < 1000 ? String(threeFigures(value)) : grouped(value);
  // Rounded first: 999.7m is 1bn.
  const rounded = threeFigures(value), [size, unit] = units.find(([least]) => rounded >= least)!;
  return threeFigures(rounded / size) + unit;
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
