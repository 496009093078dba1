// What the browser knows of the dataset: the snapshot's graph and timeline as columns, sent once per version.
// After that a filter is one bit per deal (see DealBits). The server's side is Core/Views/GraphPayload.cs.

/** Columns of one version of the snapshot. All columns of a group have the same length; indexes point into the named group. */
export interface GraphPayload {
  readonly version: string;
  /** The dataset's day, yyyy-MM-dd. */
  readonly today: string;
  /** Written names; bit i of a form mask is forms[i]. */
  readonly forms: readonly string[];
  readonly statuses: readonly string[];
  readonly dealKinds: readonly string[];
  readonly organizationKinds: readonly string[];
  readonly eventKinds: readonly string[];
  readonly sectors: readonly string[];
  readonly nodes: {
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly nameZh: readonly (string | null)[];
    /** Index into organizationKinds; -1 is a person. */
    readonly kind: readonly number[];
    /** 1: a unicorn today. */
    readonly unicorn: readonly number[];
    /** Node of the group's head; the node itself where there is no parent. */
    readonly root: readonly number[];
    readonly sectors: readonly (readonly number[])[];
    /** Settled position, about -1000 to 1000, y upwards. */
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
  /** Sorted by id; the index is the deal's bit. */
  readonly deals: {
    readonly id: readonly string[];
    readonly target: readonly number[];
    /** First and last day of the announced date's span, in days since 1970-01-01. */
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** US dollars; low null: undisclosed (or no rate); high null with a low: no upper bound. */
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
    readonly forms: readonly number[];
    readonly status: readonly number[];
    readonly kind: readonly number[];
    readonly round: readonly (string | null)[];
    readonly disputed: readonly number[];
    readonly escrow: readonly number[];
  };
  /** One row per participation; low and high are what is known to be that investor's, in US dollars. */
  readonly parts: {
    readonly deal: readonly number[];
    readonly investor: readonly number[];
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
    readonly forms: readonly number[];
    readonly lead: readonly number[];
  };
  /** One row per consideration. */
  readonly legs: {
    readonly part: readonly number[];
    readonly form: readonly number[];
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
    readonly escrow: readonly number[];
  };
  readonly events: {
    readonly id: readonly string[];
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly kind: readonly number[];
    readonly title: readonly string[];
  };
  /** Valuations of organizations, from deals (deal ≥ 0) and from valuation records (deal -1), by date. */
  readonly valuations: {
    readonly node: readonly number[];
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly (number | null)[];
    readonly deal: readonly number[];
  };
}

/** Only completed and announced deals enter sums (design: API, Money). */
export const isSummed = (payload: GraphPayload, deal: number): boolean => {
  const status = payload.statuses[payload.deals.status[deal] ?? -1];
  return status === "completed" || status === "announced";
};

/** A set of deals: one bit per deal, in the order of payload.deals. */
export class DealBits {
  private constructor(private readonly bytes: Uint8Array) {}

  /** Base64 of the bits, least significant bit of the first byte first. */
  static fromBase64(text: string): DealBits {
    return new DealBits(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
  }

  /** Every one of the first n deals. */
  static all(n: number): DealBits {
    return new DealBits(new Uint8Array(Math.ceil(n / 8)).fill(255));
  }

  has(deal: number): boolean {
    return ((this.bytes[deal >> 3] ?? 0) >> (deal & 7) & 1) === 1;
  }
}

const cache = new Map<string, Promise<GraphPayload>>();

/** Loads the graph of one version; the address holds the version, so a browser keeps it for good. */
export function loadGraph(url: string): Promise<GraphPayload> {
  let loading = cache.get(url);
  if (!loading) {
    loading = fetch(url, { credentials: "same-origin" }).then(async answer => {
      if (!answer.ok) throw new Error(`The graph did not arrive: ${answer.status} for ${url}`);
      return await answer.json() as GraphPayload;
    });
    loading.catch(() => cache.delete(url));
    cache.set(url, loading);
  }
  return loading;
}
