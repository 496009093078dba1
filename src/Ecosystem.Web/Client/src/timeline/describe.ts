// A deal, a cluster, an event in words: the tooltip shows them, the live region says them.
import { isSummed, type GraphPayload } from "../payload";
import { bitsOf } from "../shared/forms";
import { dateSpan, precisionOf } from "../shared/dates";
import { usd, usdInterval } from "../shared/money";
import { dealWorth, type PayloadIndex } from "./shares";
import type { TimelineEvent } from "./events";
import type { LaneMark } from "./lanes";
import { lookOf, type Look } from "./status";
import type { Words } from "./words";

export interface FormLine {
  /** Written form; "undisclosed" for the rest. */
  readonly form: string;
  readonly label: string;
  readonly amount: string;
  readonly escrow: boolean;
}

export interface DealCard {
  readonly name: string;
  readonly nameZh: string | null;
  readonly round: string | null;
  readonly when: string;
  readonly look: Look;
  readonly status: string;
  readonly disputed: number;
  readonly lines: readonly FormLine[];
  readonly headline: string;
}

export function nameOf(index: PayloadIndex, node: number, words: Words): { name: string; under: string } {
  const name = index.payload.nodes.name[node] ?? "", zh = index.payload.nodes.nameZh[node] ?? "";
  if (zh === name) return { name, under: "" };
  return words.lang === "zh" && zh ? { name: zh, under: name } : { name, under: zh };
}

export function dealCard(index: PayloadIndex, deal: number, words: Words): DealCard {
  const { payload } = index, { deals } = payload, { name, under } = nameOf(index, deals.target[deal]!, words);
  const status = words.term("status", payload.statuses[deals.status[deal]!] ?? "").toLocaleLowerCase("en");
  return {
    name, nameZh: under || null,
    round: roundOf(deals.round[deal], words) ?? words.term("kind", payload.dealKinds[deals.kind[deal]!] ?? ""),
    when: whenOf(deals.from[deal]!, deals.to[deal]!, words),
    look: lookOf(payload, deal),
    status: isSummed(payload, deal) ? status : words.list([status, words.say("notSummed")]),
    disputed: deals.disputed[deal] ?? 0,
    lines: formLines(index, deal, words),
    headline: usdInterval(deals.low[deal] ?? null, deals.high[deal] ?? null, words.lang) ?? words.say("notDisclosed"),
  };
}

const roundOf = (label: string | null | undefined, words: Words): string | null => label ? words.round(label) : null;

export function whenOf(from: number, to: number, words: Words): string {
  const date = dateSpan(from, to, words.lang), precision = precisionOf(from, to);
  if (precision === "month") return words.list([date, words.say("monthKnown")]);
  return precision === "year" ? words.list([date, words.say("yearKnown")]) : date;
}

/** One line a form, and one for the dollars whose form is not disclosed. */
function formLines(index: PayloadIndex, deal: number, words: Words): FormLine[] {
  const { payload } = index, worth = dealWorth(index, deal), lines: FormLine[] = [];
  for (const form of bitsOf(worth.forms)) {
    const written = payload.forms[form] ?? "", legs = legsOf(index, deal, form);
    lines.push({
      form: written, label: words.term("form", written), escrow: legs.some(leg => payload.legs.escrow[leg]),
      amount: legsSum(index, legs, words) ?? shareOf(worth, form, words) ?? words.say("notDisclosed"),
    });
  }
  const rest = shareOf(worth, -1, words);
  if (rest !== null || !lines.length)
    lines.push({ form: "undisclosed", label: words.say("formNotDisclosed"), amount: rest ?? words.say("notDisclosed"), escrow: false });
  return lines;
}

const legsOf = (index: PayloadIndex, deal: number, form: number): number[] =>
  index.partsOf[deal]!.flatMap(part => index.legsOf[part]!).filter(leg => index.payload.legs.form[leg] === form);

function legsSum(index: PayloadIndex, rows: readonly number[], words: Words): string | null {
  const { legs } = index.payload, known = rows.filter(leg => typeof legs.low[leg] === "number");
  if (!known.length) return null;
  const low = known.reduce((sum, leg) => sum + legs.low[leg]!, 0);
  // A leg without an amount, or without an upper bound, leaves the sum open above.
  const open = known.length < rows.length || known.some(leg => (legs.high[leg] ?? null) === null);
  return usdInterval(low, open ? null : known.reduce((sum, leg) => sum + legs.high[leg]!, 0), words.lang);
}

function shareOf(worth: ReturnType<typeof dealWorth>, form: number, words: Words): string | null {
  const share = worth.shares.find(of => of.form === form);
  if (!share) return null;
  const high = worth.shares.length === 1 ? worth.high : worth.high === null ? null : share.low;
  return usdInterval(share.low, high, words.lang);
}

/** The dates of some marks, sorted by their middles. */
export function spanOf(marks: readonly LaneMark[], words: Words): string {
  const first = marks[0]!, last = marks.at(-1)!, from = whenOf(first.from, first.to, words), to = whenOf(last.from, last.to, words);
  return from === to ? from : `${from} – ${to}`;
}

/** Disclosed dollars of some marks, and of how many: only deals that enter sums. */
export function sayMoney(payload: GraphPayload, marks: readonly LaneMark[], words: Words): string {
  const summed = marks.filter(mark => isSummed(payload, mark.deal)), disclosed = summed.filter(mark => mark.low !== null);
  const low = disclosed.reduce((sum, mark) => sum + mark.low!, 0);
  return disclosed.length ? words.list([usd(low, words.lang), words.say("disclosedOf", disclosed.length, summed.length)]) : words.say("notDisclosed");
}

/** What the live region says of a folded lane. */
export const sayFolded = (payload: GraphPayload, marks: readonly LaneMark[], words: Words): string =>
  words.list([words.say("folded"), words.deals(marks.length), spanOf(marks, words), sayMoney(payload, marks, words)]);

/** What the live region says of a deal. */
export function sayDeal(index: PayloadIndex, deal: number, words: Words): string {
  const card = dealCard(index, deal, words);
  const forms = card.lines.map(line => `${line.label} ${line.amount}${line.escrow ? ` (${words.say("escrow")})` : ""}`);
  return words.list([card.name, card.round, card.when, card.status, card.headline, ...forms, card.disputed ? words.say("disputed") : null].filter(part => part !== null));
}

export const sayEvent = (event: TimelineEvent, words: Words): string =>
  words.list([event.title, whenOf(event.from, event.to, words), words.term("event", event.kind)]);
