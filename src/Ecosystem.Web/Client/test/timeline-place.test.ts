import { test } from "node:test";
import assert from "node:assert/strict";
import { dayOf, toIso } from "../src/shared/dates";
import { clusterLane } from "../src/timeline/clusters";
import { clip, placeEvents, timelineEvents, type EventSpace, type TimelineEvent } from "../src/timeline/events";
import { HitMap } from "../src/timeline/hit";
import { commandOf, toLane, toStep } from "../src/timeline/keys";
import type { LaneMark } from "../src/timeline/lanes";
import { dragged, isoOf, nudged, snap } from "../src/timeline/range";
import { metricsOf, rowAt, rowsBetween, rowsOf } from "../src/timeline/rows";
import { ClusterCache, placeRow } from "../src/timeline/scene";
import { fitDays, fullExtent, radiusScale, typicalMax, type Days } from "../src/timeline/scales";
import { placeTip } from "../src/timeline/tip-place";
import { corners, logScale, valuationsByNode } from "../src/timeline/valuations";
import { sample } from "./payload-sample";

const mark = (deal: number, mid: number, low: number | null = null): LaneMark => ({ deal, from: mid, to: mid, mid, low, high: low, shares: [], forms: 0 });
const small = (): number => 4;
const kinds = (items: readonly { kind: string }[]): string[] => items.map(item => item.kind);

test("Cluster_FarApart_StaysSingle", () => assert.deepEqual(kinds(clusterLane([mark(0, 0), mark(1, 30)], 1, small, 3)), ["mark", "mark"]));

test("Cluster_FewClose_FanOutWhereTheLaneHasRoom", () => {
  const items = clusterLane([mark(0, 0), mark(1, 2), mark(2, 4)], 1, small, 3);
  assert.deepEqual(items.map(item => item.dy), [-12, 0, 12]);
});

test("Cluster_ManyClose_BecomeOneCountThatZoomOpens", () => {
  const marks = Array.from({ length: 8 }, (_, i) => mark(i, i));
  const [ring, ...rest] = clusterLane(marks, 0.5, small, 3);
  assert.equal(rest.length, 0);
  assert.equal(ring?.kind === "cluster" && ring.marks.length, 8);
  assert.equal(ring?.kind === "cluster" && ring.coincident, false);
  assert.equal(clusterLane(marks, 20, small, 3).length, 8);
});

test("Cluster_SameDay_SaysThatNoZoomOpensIt", () => {
  const [ring] = clusterLane([0, 1, 2, 3, 4].map(i => mark(i, 7)), 20, small, 3);
  assert.equal(ring?.kind === "cluster" && ring.coincident, true);
});

test("Cluster_EveryZoom_LosesNoDeal", () => {
  const marks = Array.from({ length: 60 }, (_, i) => mark(i, (i * 37) % 400, i % 7 ? null : 5e9)).sort((a, b) => a.mid - b.mid);
  for (const zoom of [0.05, 0.3, 1, 4, 20]) {
    const deals = clusterLane(marks, zoom, m => m.low ? 14 : 4, 3).flatMap(item => item.kind === "mark" ? [item.mark.deal] : item.marks.map(m => m.deal));
    assert.deepEqual(deals.sort((a, b) => a - b), marks.map(m => m.deal).sort((a, b) => a - b));
  }
});

test("Rows_OfAStretch_AreThoseThatTouchIt", () => {
  const lanes = [0, 1, 2, 3].map(i => ({ key: String(i), node: i, term: -1, low: 0, marks: [mark(i, 0)] }));
  const rows = rowsOf(lanes, small, metricsOf(1000, 400, false, false), () => false), height = rows[0]!.height;
  assert.deepEqual(rowsBetween(rows, height + 1, 2 * height + 1), [1, 3]);
  assert.deepEqual(rowsBetween(rows, 0, 1e6), [0, 4]);
});

test("Rows_Folded_AreThinAndTheOthersMoveUp", () => {
  const lanes = [0, 1].map(i => ({ key: String(i), node: i, term: -1, low: 0, marks: [mark(i, 0)] }));
  const [first, second] = rowsOf(lanes, small, metricsOf(1000, 400, false, false), key => key === "0");
  assert.equal(first!.height, 22);
  assert.equal(second!.top, 22);
  assert.equal(rowAt([first!, second!], 21)?.lane.key, "0");
  assert.equal(rowAt([first!, second!], 22)?.lane.key, "1");
  assert.equal(rowAt([first!, second!], 500), null);
});

test("Place_ZoomedIn_FindsWhatReachesIntoThePlot", () => {
  const marks = Array.from({ length: 200 }, (_, i) => mark(i, i * 10)), long = { ...mark(900, 500), from: 0, to: 1000 };
  const row = rowsOf([{ key: "a", node: 0, term: -1, low: 0, marks: [...marks, long].sort((a, b) => a.mid - b.mid) }], small, metricsOf(1000, 400, false, false), () => false)[0]!;
  const cache = new ClusterCache(small), metrics = metricsOf(1000, 400, false, false), origin = metrics.x0 - 800 * 20;
  const camera = { pxPerDay: 20, xOf: (day: number) => origin + day * 20, dayAt: (x: number) => (x - origin) / 20 };
  const deals = placeRow(row, cache.of(row, 20), camera, 0, metrics).flatMap(({ item }) => item.kind === "mark" ? [item.mark.deal] : []);
  // 800 to about 837 are in sight, and the year-long span that began before
  assert.deepEqual(deals.sort((a, b) => a - b), [80, 81, 82, 83, 900]);
});

test("Clusters_OfNearbyZooms_AreMadeOnce", () => {
  const row = rowsOf([{ key: "a", node: 0, term: -1, low: 0, marks: [mark(0, 0)] }], small, metricsOf(1000, 400, false, false), () => false)[0]!;
  const cache = new ClusterCache(small);
  assert.equal(cache.of(row, 1.02), cache.of(row, 1.1));
  assert.notEqual(cache.of(row, 1.1), cache.of(row, 2.2));
});

const space: EventSpace = { x0: 0, x1: 1000, left: 0, right: 1000, rows: 3, maxWidth: 160, measure: text => text.length * 6 };
const event = (id: number, mid: number, title: string, weight = 1): TimelineEvent => ({ event: id, kind: "policy", title, from: mid, to: mid, mid, weight });

test("Events_Timeline_HoldsPolicyAndControlsOnly", () =>
  assert.deepEqual(timelineEvents(sample).map(e => e.title), ["Chip controls", "Measures take effect"]));

test("Events_Labels_NeverOverlap", () => {
  const placed = placeEvents(Array.from({ length: 40 }, (_, i) => event(i, i * 23, `Event number ${i}`)), day => day, space);
  assert.equal(placed.length, 40);
  const labelled = placed.filter(e => e.row >= 0);
  assert.ok(labelled.length > 3 && labelled.length < 40);
  for (const a of labelled) for (const b of labelled)
    if (a !== b && a.row === b.row) assert.ok(a.left + a.width < b.left || b.left + b.width < a.left, `${a.label} / ${b.label}`);
});

test("Events_NoRoom_StayAsATick", () => {
  const placed = placeEvents([event(0, 500, "The first"), event(1, 502, "The second")], day => day, space);
  assert.deepEqual(placed.map(e => e.row), [0, -1]);
});

test("Clip_LongTitle_EndsAtAWord", () => assert.equal(clip("US tightens chip controls", 100, text => text.length * 6), "US tightens…"));

test("Hit_SmallOnLarge_SmallWins", () => {
  const hits = new HitMap([{ x: 50, y: 50, r: 25, what: "large" }, { x: 58, y: 50, r: 4, what: "small" }]);
  assert.equal(hits.at(59, 50, 3)?.what, "small");
  assert.equal(hits.at(35, 50, 3)?.what, "large");
  assert.equal(hits.at(90, 50, 3), null);
});

test("Keys_InALane_ArrowsGoFromDealToDeal", () => {
  assert.deepEqual(commandOf("ArrowRight", false, false), { do: "pan", by: 0.15 });
  assert.deepEqual(commandOf("ArrowRight", false, true), { do: "step", by: 1 });
  assert.deepEqual(commandOf("ArrowRight", true, true), { do: "pan", by: 0.15 });
  assert.equal(commandOf("a", false, true), null);
});

test("Keys_NextLane_FocusesTheDealNearestInTime", () => {
  const lanes = [[10, 50, 90], [20, 88]], middlesOf = (lane: number): number[] => lanes[lane] ?? [];
  assert.deepEqual(toLane({ lane: 0, at: 2 }, 1, 2, middlesOf, 0), { lane: 1, at: 1 });
  assert.deepEqual(toLane(null, 1, 2, middlesOf, 45), { lane: 0, at: 1 });
  assert.deepEqual(toLane({ lane: 1, at: 0 }, 1, 2, middlesOf, 0), { lane: 1, at: 0 });
  assert.deepEqual(toStep({ lane: 0, at: 2 }, 1, middlesOf), { lane: 0, at: 2 });
});

const full: Days = [dayOf(2015), dayOf(2027)];

test("Snap_NearAYear_TakesTheYearElseTheMonth", () => {
  assert.equal(toIso(snap(dayOf(2022, 0, 20), 0.2)), "2022-01-01");
  assert.equal(toIso(snap(dayOf(2022, 4, 20), 1)), "2022-06-01");
  assert.equal(toIso(snap(dayOf(2022, 3, 20), 0.1)), "2022-04-01");
});

test("Drag_OneEdge_KeepsTheOther", () =>
  assert.deepEqual(isoOf(dragged([dayOf(2020, 3, 7), null], [false, true], [0, dayOf(2023, 11, 30)], 0.5, full)), ["2020-04-07", "2023-12-31"]));

test("Drag_ToTheEndsOfTheData_IsOpen", () =>
  assert.deepEqual(dragged([dayOf(2020), dayOf(2021)], [true, true], [full[0] + 2, full[1] - 2], 0.5, full), [null, null]));

test("Nudge_ByMonths_NeverCrossesTheOtherEdge", () => {
  assert.deepEqual(isoOf(nudged([dayOf(2022), dayOf(2022, 3) - 1], 0, 1, full)), ["2022-02-01", "2022-03-31"]);
  assert.deepEqual(isoOf(nudged([dayOf(2022), dayOf(2022, 3) - 1], 0, 12, full)), ["2022-03-01", "2022-03-31"]);
  assert.deepEqual(isoOf(nudged([dayOf(2022), null], 1, -12, full)), ["2022-01-01", "2025-12-31"]);
});

test("Radius_OneGiant_DoesNotShrinkTheOthers", () => {
  const lows = [...Array.from({ length: 40 }, (_, i) => (i + 1) * 1e8), 250e9];
  assert.equal(typicalMax(lows), 4e9);
  const radius = radiusScale(lows.map((low, i) => mark(i, 0, low)), 26);
  assert.equal(radius(250e9), radius(4e9));
  assert.ok(Math.abs(radius(4e9) / radius(1e9) - 2) < 1e-9);
});

test("Extent_Data_IsWholeYears", () => assert.deepEqual(fullExtent([dayOf(2015, 5)], [dayOf(2016, 5)], dayOf(2024, 6)).map(toIso), ["2015-01-01", "2025-01-01"]));

test("Fit_FilterDates_WinOverTheMarks", () => {
  const [first, last] = fitDays([mark(0, dayOf(2021))], [dayOf(2020), dayOf(2022) - 1], full);
  assert.ok(first < dayOf(2020) && first > dayOf(2019, 10));
  assert.ok(last > dayOf(2022) && last < dayOf(2022, 2));
});

test("Tip_RoomBelow_GoesUnderTheLane", () => {
  const at = placeTip({ width: 300, height: 100 }, { x: 980, y: 100, width: 10, height: 10 }, { top: 90, bottom: 126 }, { x: 0, y: 0, width: 1000, height: 600 });
  assert.deepEqual(at, { x: 692, y: 134 });
});

test("Tip_NoRoomAboveOrBelow_GoesBesideTheMark", () => {
  const mark = { x: 100, y: 100, width: 10, height: 10 };
  const at = placeTip({ width: 300, height: 150 }, mark, { top: 60, bottom: 160 }, { x: 0, y: 0, width: 1000, height: 200 });
  assert.ok(at.x >= 118 && at.y >= 8 && at.y + 150 <= 192);
});

test("Valuations_Line_IsFlatUntilTheNextValue", () => {
  const steps = valuationsByNode(sample).get(0)!;
  assert.deepEqual(corners(steps, steps[1]!.day + 10).map(([, low]) => low), [1e9, 1e9, 4e9, 4e9]);
  const level = logScale([steps]);
  assert.equal(level(1e9), 0);
  assert.equal(level(4e9), 1);
});

test("Hit_BetweenMarks_NearestEdgeWins", () => {
  const hits = new HitMap([{ x: 50, y: 50, r: 10, what: "large" }, { x: 70, y: 50, r: 4, what: "small" }]);
  assert.equal(hits.at(58, 54, 14)?.what, "large");
  assert.equal(hits.at(64, 50, 14)?.what, "small");
});
