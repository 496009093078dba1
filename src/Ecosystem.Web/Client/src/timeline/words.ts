// Words on the picture. The page's labels win; English stands in where the page gives none.
import type { Lang } from "../shared/money";

const english = {
  timeline: "Timeline of deals",
  keys: "Left and right move through time, plus and minus zoom, 0 shows all. Up and down choose a lane; then left and right go from deal to deal, Enter opens one, Space folds and unfolds the lane, Escape leaves it.",
  disclosedOf: "disclosed by {0} of {1}",
  deals: "deals",
  dealsCount: "{0} deals",
  oneDeal: "1 deal",
  ofLane: "{0} of {1}",
  noDeals: "No deals in this selection",
  money: "Money per quarter",
  moneyHint: "by form, US$; the brush sets the dates",
  headline: "Headline",
  notDisclosed: "not disclosed",
  formNotDisclosed: "Form not disclosed",
  investorNotDisclosed: "Investors not disclosed",
  sectorNotResearched: "Sector not researched",
  escrow: "In escrow",
  disputed: "disputed",
  lead: "lead",
  monthKnown: "month known",
  yearKnown: "year known",
  notSummed: "not in sums",
  rangeFrom: "From",
  rangeTo: "To",
  openStart: "start of the data",
  openEnd: "end of the data",
  earlier: "{0} earlier",
  later: "{0} later",
  zoomToCluster: "Zoom in to open",
  chooseDeal: "Same date; choose a deal",
  folded: "folded",
  unfold: "Click or Space to unfold",
  openEvent: "Click or Enter to read",
  noLanes: "No lane of that name",
  moreLanes: "and {0} more lanes",
  keyDiamond: "diamond: amount not disclosed",
  keyArea: "area: dollars disclosed",
  policyEvents: "Policy and export control",
  valuation: "Valuation",
} as const;

export type WordKey = keyof typeof english;

/** "compute-credits" reads "Compute credits" until the page names it. */
const humanize = (written: string): string => {
  const spaced = written.replaceAll("-", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

export class Words {
  constructor(private readonly labels: Readonly<Record<string, string>>, readonly lang: Lang) {}

  say(key: WordKey, ...values: readonly (string | number)[]): string {
    const text = this.labels[key] ?? english[key];
    return text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ""));
  }

  /** The label of a written name of a closed list: key "form.cash", "status.announced", "sector.ai-chips", "event.policy". */
  term(list: "form" | "status" | "sector" | "event" | "kind", written: string): string {
    return this.labels[`${list}.${written}`] ?? humanize(written);
  }

  /** A round as the page names it; as its source labels it where the page does not. */
  round(label: string): string {
    return this.labels[`round.${label}`] ?? label;
  }

  /** Several things said one after the other. */
  list(parts: readonly string[]): string {
    return parts.join(this.lang === "zh" ? "，" : ", ");
  }

  deals(count: number): string {
    return count === 1 ? this.say("oneDeal") : this.say("dealsCount", count);
  }
}
