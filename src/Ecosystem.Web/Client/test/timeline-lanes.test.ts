import { test } from "node:test";
import assert from "node:assert/strict";
import { DealBits } from "../src/payload";
import { LaneFold } from "../src/timeline/fold";
import { sortLanes, type LaneOrder } from "../src/timeline/lane-order";
import { buildLanes, type Lane } from "../src/timeline/lanes";
import { quartersOf, moneyTop, roundUp } from "../src/timeline/quarters";
import { dealWorth, formWorth, partsWorth, PayloadIndex } from "../src/timeline/shares";
import { toIso } from "../src/shared/dates";
import { sample } from "./payload-sample";

const index = new PayloadIndex(sample), all = DealBits.all(sample.deals.id.length);
const nameOf = (lane: Lane): string => sample.nodes.name[lane.node] ?? lane.key;
const sorted = (kind: "target" | "investor" | "sector" | "form", order: LaneOrder = "money", group = false, lang: "en" | "zh" = "en"): Lane[] =>
  sortLanes(buildLanes(index, all, kind, group), order, nameOf, lang);
const dealsOf = (lane: { marks: readonly { deal: number }[] } | undefined): (string | undefined)[] => lane?.marks.map(mark => sample.deals.id[mark.deal]) ?? [];

test("Shares_PartlyExplained_LeaveTheRestUndisclosed", () =>
  assert.deepEqual(dealWorth(index, 0).shares, [{ form: 0, low: 4e8 }, { form: 1, low: 4e8 }, { form: -1, low: 2e8 }]));

test("Shares_OneFormByEveryone_TakeTheWholeSum", () => assert.deepEqual(dealWorth(index, 1).shares, [{ form: 0, low: 2e8 }]));

test("Shares_NothingKnown_AreAllUndisclosed", () => assert.deepEqual(dealWorth(index, 4).shares, [{ form: -1, low: 3e8 }]));

test("Shares_Undisclosed_AreNoZero", () => {
  const worth = dealWorth(index, 3);
  assert.equal(worth.low, null);
  assert.deepEqual(worth.shares, []);
});

test("PartsWorth_SizeNotKnownToBeTheirs_IsNotSpread", () => {
  assert.equal(partsWorth(index, [1]).low, null);
  assert.equal(partsWorth(index, [0]).low, 8e8);
});

test("FormWorth_OneForm_HasItsShareOnly", () => assert.equal(formWorth(dealWorth(index, 0), 1).low, 4e8));

test("Lanes_ByTarget_MostSummedDollarsFirst", () => {
  const lanes = sorted("target");
  assert.deepEqual(lanes.map(lane => lane.key), ["ant", "bee"]);
  // the reported deal is drawn, not summed
  assert.equal(lanes[0]?.low, 1.2e9);
  assert.deepEqual(dealsOf(lanes[0]), ["ant-1", "ant-2", "ant-3"]);
});

test("Lanes_ByInvestor_ADealIsInEachOfItsLanesAndUnknownComesLast", () => {
  const lanes = sorted("investor");
  assert.deepEqual(lanes.map(lane => lane.key), ["cloud", "unit", "fund", "investor:"]);
  assert.deepEqual(dealsOf(lanes.find(lane => lane.key === "fund")), ["ant-1", "ant-3"]);
  assert.deepEqual(dealsOf(lanes.at(-1)), ["bee-2"]);
});

test("Lanes_Grouped_VehicleCountsAsItsHead", () => {
  const lanes = sorted("investor", "money", true);
  assert.deepEqual(dealsOf(lanes.find(lane => lane.key === "cloud")), ["bee-1", "ant-1", "ant-2"]);
  assert.equal(lanes.some(lane => lane.key === "unit"), false);
});

test("Lanes_BySector_TargetWithoutOneIsNotDropped", () => {
  const lanes = sorted("sector");
  assert.deepEqual(lanes.map(lane => lane.term), [0, 1, -1]);
  assert.deepEqual(dealsOf(lanes.at(-1)), ["bee-1", "bee-2"]);
});

test("Lanes_ByForm_RestIsInTheLaneOfTheUndisclosed", () => {
  const lanes = sorted("form");
  assert.deepEqual(dealsOf(lanes.find(lane => lane.term === 1)), ["ant-1"]);
  assert.deepEqual(dealsOf(lanes.find(lane => lane.term === -1)), ["ant-1", "bee-2"]);
});

test("Lanes_Order_GoesByWhatWasAskedFor", () => {
  const keys = (order: LaneOrder): string[] => sorted("investor", order).map(lane => lane.key);
  assert.deepEqual(keys("count"), ["cloud", "fund", "unit", "investor:"]);
  assert.deepEqual(keys("first"), ["cloud", "fund", "unit", "investor:"]);
  assert.deepEqual(keys("name"), ["cloud", "unit", "fund", "investor:"]);
  assert.deepEqual(sorted("form").map(lane => lane.key), ["form:cash", "form:compute-credits", "form:traffic", "form:"]);
});

test("Lanes_Grouped_TargetsStayThemselves", () =>
  assert.deepEqual(sorted("target", "money", true).map(lane => lane.key), ["ant", "bee"]));

test("Fold_Address_ReadsAndWritesTheSame", () => {
  const some = LaneFold.read("bee,ant"), all = LaneFold.read("all,bee");
  assert.deepEqual([some.folds("ant"), some.folds("cloud"), all.folds("ant"), all.folds("bee")], [true, false, true, false]);
  assert.equal(some.toString(), "ant,bee");
  assert.equal(all.toggle("bee").toString(), "all");
  assert.equal(LaneFold.read(null).toggle("form:cash").toString(), "form:cash");
});

test("Lanes_Set_HoldsTheChosenDealsOnly", () =>
  assert.deepEqual(buildLanes(index, DealBits.fromBase64(btoa("\u0002")), "target", false).flatMap(dealsOf), ["ant-2"]));

test("Quarters_ReportedDeals_AreCountedNotSummed", () => {
  const quarters = quartersOf(index, all), first2024 = quarters.find(quarter => toIso(quarter.from) === "2024-01-01");
  assert.equal(first2024?.deals, 2);
  assert.equal(first2024?.low, 3e8);
});

test("Quarters_Shares_AddUpToTheQuarter", () => {
  const first2023 = quartersOf(index, all).find(quarter => toIso(quarter.from) === "2023-01-01");
  assert.deepEqual(first2023?.shares, [[0, 4e8], [1, 4e8], [-1, 2e8]]);
  assert.equal(first2023?.low, 1e9);
});

test("Quarters_YearOnly_CountsWhereItsMarkStands", () =>
  assert.equal(quartersOf(index, all).find(quarter => toIso(quarter.from) === "2022-07-01")?.deals, 1));

test("MoneyAxis_OneGiantQuarter_IsCut", () => {
  assert.equal(moneyTop([4e9, 9e9]), 1e10);
  assert.equal(moneyTop([362e9, 9e9, 5e9]), 1e10);
  assert.equal(roundUp(13e9), 2e10);
});
