import { test } from "node:test";
import assert from "node:assert/strict";
import { budgetOf, placeLabels, type Obstacle, type Placed, type Wish } from "../src/network/labels";
import type { Box } from "../src/network/fit";
import { nameOf } from "../src/network/names";
import { payloadOf } from "./network-fixture";

const stage = { width: 400, height: 300 };
const none: ReadonlyMap<number, number> = new Map();
const wish = (node: number, x: number, y: number, more: Partial<Wish> = {}): Wish =>
  ({ node, x, y, reach: 6, first: { width: 80, height: 16 }, second: null, must: false, bearable: 0, ...more });
const place = (wishes: Wish[], obstacles: Obstacle[] = [], budget = 99, before = none) =>
  placeLabels(wishes, obstacles, stage, budget, before);
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const nodes = (placed: Placed[]) => placed.map(label => label.node);

test("placeLabels_RoomAround_WritesToTheRight", () => {
  const [label] = place([wish(1, 100, 100)]);
  assert.equal(label?.align, "left");
  assert.ok(label && label.box.left > 106);
});

test("placeLabels_AtTheRightEdge_TurnsInwards", () => {
  const [label] = place([wish(1, 390, 100)]);
  assert.equal(label?.align, "right");
});

test("placeLabels_InACorner_IsNeverCutOff", () => {
  for (const [x, y] of [[2, 2], [398, 2], [2, 298], [398, 298]] as const) {
    for (const { box } of place([wish(1, x, y)])) {
      assert.ok(box.left >= 0 && box.top >= 0 && box.right <= stage.width && box.bottom <= stage.height);
    }
  }
});

test("placeLabels_Crowd_NeverOverlaps", () => {
  const crowd = Array.from({ length: 120 }, (_, node) => wish(node, 60 + node * 37 % 280, 30 + node * 53 % 240));
  const placed = place(crowd);
  assert.ok(placed.length > 10);
  placed.forEach((a, index) => placed.slice(index + 1).forEach(b => assert.ok(!meet(a.box, b.box), `${a.node} over ${b.node}`)));
});

test("placeLabels_SameSpot_FirstWishWins", () => {
  const tight = { ...stage, width: 110, height: 26 };
  const placed = placeLabels([wish(7, 10, 13), wish(8, 10, 13)], [], tight, 99, none);
  assert.deepEqual(nodes(placed), [7]);
});

test("placeLabels_LargeNodeToTheRight_IsNotWrittenOver", () => {
  const obstacle = { left: 110, top: 80, right: 190, bottom: 120 };
  const [label] = place([wish(1, 100, 100)], [{ node: 2, reach: 30, box: obstacle }]);
  assert.ok(label && !meet(label.box, obstacle));
});

test("placeLabels_OwnMark_IsNoObstacle", () => {
  const own = { left: 95, top: 95, right: 130, bottom: 105 };
  assert.equal(place([wish(1, 100, 100)], [{ node: 1, reach: 9, box: own }])[0]?.align, "left");
});

test("placeLabels_CrowdOfSmallMarks_NamesOnlyWhoMayCoverThem", () => {
  const crowd = Array.from({ length: 400 }, (_, index) => {
    const x = index % 20 * 20, y = Math.floor(index / 20) * 15;
    return { node: 100 + index, reach: 3, box: { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 } };
  });
  assert.deepEqual(nodes(place([wish(1, 200, 150, { bearable: 5 }), wish(2, 100, 80)], crowd)), [1]);
});

test("placeLabels_BudgetSpent_OnlyWritesWhatMust", () => {
  const placed = place([wish(3, 50, 50, { must: true }), wish(1, 50, 100, { must: true }), wish(2, 50, 150)], [], 1);
  assert.deepEqual(nodes(placed), [3, 1]);
});

test("placeLabels_SpotOfTheLastPicture_IsKept", () => {
  const [first] = place([wish(1, 200, 150)], [], 99, new Map([[1, 1]]));
  assert.equal(first?.align, "right");
});

test("placeLabels_BothScriptsTooWideForOneLine_StacksThem", () => {
  const narrow = { width: 150, height: 300 };
  const [label] = placeLabels([wish(1, 75, 150, { second: { width: 60, height: 15 } })], [], narrow, 9, none);
  assert.equal(label?.stacked, true);
});

test("budgetOf_LargerStage_BearsMoreNames", () => {
  assert.ok(budgetOf({ width: 1184, height: 622 }) > budgetOf({ width: 390, height: 500 }));
});

test("nameOf_Chinese_TurnsTheOrderRound", () => {
  const payload = payloadOf([]);
  assert.deepEqual(nameOf(payload, 2, "en"), { first: "Moonshot AI", second: "月之暗面" });
  assert.deepEqual(nameOf(payload, 2, "zh"), { first: "月之暗面", second: "Moonshot AI" });
});

test("nameOf_SameOrMissingChinese_IsWrittenOnce", () => {
  const payload = payloadOf([]);
  assert.equal(nameOf(payload, 3, "en").second, null);
  assert.deepEqual(nameOf(payload, 1, "zh"), { first: "Alibaba Cloud", second: null });
});
