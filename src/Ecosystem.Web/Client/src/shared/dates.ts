// Dates as days since 1970-01-01 and as precise as known: "19 Feb 2024", "Feb 2024", "2024".
import type { Lang } from "./money";

export const msPerDay = 86_400_000;

export type Precision = "day" | "month" | "year" | "span";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const toDate = (day: number): Date => new Date(day * msPerDay);
export const toDay = (date: Date): number => Math.floor(date.getTime() / msPerDay);
export const dayOf = (year: number, month = 0, day = 1): number => Date.UTC(year, month, day) / msPerDay;
export const yearOf = (day: number): number => toDate(day).getUTCFullYear();

/** First day of the month that is `months` after the month of `day`. */
export function monthStart(day: number, plus = 0): number {
  const date = toDate(day);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + plus);
}

export const toIso = (day: number): string => toDate(day).toISOString().slice(0, 10);

/** First or last day of a written date, which may be partial ("2024", "2024-02"); null where it is none. */
export function parseIso(text: string | null | undefined, end: "first" | "last"): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text ?? "");
  if (!match) return null;
  const year = Number(match[1]);
  if (match[3]) return dayOf(year, Number(match[2]) - 1, Number(match[3]));
  if (end === "first") return dayOf(year, match[2] ? Number(match[2]) - 1 : 0);
  return (match[2] ? dayOf(year, Number(match[2])) : dayOf(year + 1)) - 1;
}

/** How precise the span from first to last day is. */
export function precisionOf(from: number, to: number): Precision {
  if (from === to) return "day";
  if (from === monthStart(from) && to === monthStart(from, 1) - 1) return "month";
  const year = yearOf(from);
  return from === dayOf(year) && to === dayOf(year + 1) - 1 ? "year" : "span";
}

const day = (at: number, lang: Lang): string => {
  const date = toDate(at), y = date.getUTCFullYear(), m = date.getUTCMonth(), d = date.getUTCDate();
  return lang === "zh" ? `${y}年${m + 1}月${d}日` : `${d} ${months[m]} ${y}`;
};

export const month = (at: number, lang: Lang): string => {
  const date = toDate(at), y = date.getUTCFullYear(), m = date.getUTCMonth();
  return lang === "zh" ? `${y}年${m + 1}月` : `${months[m]} ${y}`;
};

/** The span in words, no more precise than it is known. */
export function dateSpan(from: number, to: number, lang: Lang = "en"): string {
  switch (precisionOf(from, to)) {
    case "day": return day(from, lang);
    case "month": return month(from, lang);
    case "year": return lang === "zh" ? `${yearOf(from)}年` : String(yearOf(from));
    case "span": return `${day(from, lang)} – ${day(to, lang)}`;
  }
}

/** A tick of the axis: the year at its start, else the month, else the day. */
export function axisTick(date: Date, lang: Lang = "en"): string {
  const m = date.getUTCMonth(), d = date.getUTCDate();
  if (m === 0 && d === 1) return lang === "zh" ? `${date.getUTCFullYear()}年` : String(date.getUTCFullYear());
  if (d === 1) return lang === "zh" ? `${m + 1}月` : months[m]!;
  return lang === "zh" ? `${m + 1}月${d}日` : `${d} ${months[m]}`;
}
