// What the page gives the timeline and what it gets back.
import type { Lang } from "../shared/money";
import type { LaneOrder } from "./lane-order";
import type { Caption } from "./poster";
import type { PictureKind } from "./save";

export type LaneKind = "target" | "investor" | "sector" | "form";

export interface TimelineOptions {
  /** Address of the graph of one version of the dataset. */
  readonly graphUrl: string;
  /** The chosen deals: base64 of DealBits. */
  readonly set: string;
  readonly lanes: LaneKind;
  /** What the lanes are sorted by; by money where it is left out. */
  readonly order?: LaneOrder;
  /** Folded lanes, as LaneFold reads them. */
  readonly fold?: string | null;
  /** Keys of the only lanes to show; null or left out: all. */
  readonly only?: readonly string[] | null;
  /** Vehicles and subsidiaries count as their group's head. */
  readonly group: boolean;
  readonly valuations: boolean;
  readonly policy: boolean;
  /** Id of the chosen deal or event. */
  readonly selected: string | null;
  /** The filter's dates, yyyy, yyyy-MM or yyyy-MM-dd; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words of the page; keys in words.ts. */
  readonly labels: Readonly<Record<string, string>>;
  readonly lang: Lang;
}

export type TimelineChange = Partial<Omit<TimelineOptions, "graphUrl" | "labels" | "lang">>;

/**
 * What the page hears: DealClicked(id), EventClicked(id), NodeClicked(id) for a lane's name, BackgroundClicked(),
 * RangeChosen(from, to) with ISO days or null, FoldChosen(fold).
 */
export interface TimelineHandle {
  update(change: TimelineChange): void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  setLang(lang: Lang, labels?: Readonly<Record<string, string>>): void;
  /** The whole picture, title, legend and source line included, as a file's content. */
  file(kind: PictureKind, caption: Caption): Promise<Blob>;
  dispose(): void;
  /** Where a deal's mark is in the window; null where it is out of sight or in a cluster. */
  screenOf(dealId: string): { x: number; y: number } | null;
  /** Ids of the deals that have a place in the lanes, sorted. */
  dealsShown(): string[];
  /** Keys of the lanes, from the top. */
  lanesShown(): string[];
  /** Ids of the events whose lines are in sight. */
  eventsShown(): string[];
  /** Where an event's line is in the window; null where it is out of sight. */
  screenOfEvent(eventId: string): { x: number; y: number } | null;
  readonly isReady: boolean;
}
