// What the page gives the timeline and what it gets back.
import type { Lang } from "../shared/money";

export type LaneKind = "target" | "investor" | "sector" | "form";

export interface TimelineOptions {
  /** Address of the graph of one version of the dataset. */
  readonly graphUrl: string;
  /** The chosen deals: base64 of DealBits. */
  readonly set: string;
  readonly lanes: LaneKind;
  /** Vehicles and subsidiaries count as their group's head. */
  readonly group: boolean;
  readonly valuations: boolean;
  readonly policy: boolean;
  /** Id of the chosen deal. */
  readonly selected: string | null;
  /** The filter's dates, yyyy, yyyy-MM or yyyy-MM-dd; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words of the page; keys in words.ts. */
  readonly labels: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

export type TimelineChange = Partial<Omit<TimelineOptions, "graphUrl" | "labels" | "lang">>;

/** The page's side: DealClicked(id), BackgroundClicked(), RangeChosen(from, to) with ISO days or null. */
export interface DotNetCallbacks {
  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown>;
}

export interface TimelineHandle {
  update(change: TimelineChange): void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  setLang(lang: Lang, labels?: Readonly<Record<string, string>>): void;
  dispose(): void;
  /** Where a deal's mark is in the window; null where it is out of sight or in a cluster. */
  screenOf(dealId: string): { x: number; y: number } | null;
  /** Ids of the deals that have a place in the lanes, sorted. */
  dealsShown(): string[];
  readonly isReady: boolean;
}
