import { test } from "node:test";
import assert from "node:assert/strict";
import { axisTick, dateSpan, dayOf, parseIso, precisionOf, toIso } from "../src/shared/dates";

test("DateSpan_EachPrecision_SaysNoMoreThanIsKnown", () => {
  assert.equal(dateSpan(dayOf(2024, 1, 19), dayOf(2024, 1, 19)), "19 Feb 2024");
  assert.equal(dateSpan(dayOf(2024, 1), dayOf(2024, 2) - 1), "Feb 2024");
  assert.equal(dateSpan(dayOf(2024), dayOf(2025) - 1), "2024");
  assert.equal(dateSpan(dayOf(2024, 1), dayOf(2024, 2) - 1, "zh"), "2024年2月");
});

test("PrecisionOf_OddSpan_IsASpan", () => assert.equal(precisionOf(dayOf(2024, 1, 3), dayOf(2024, 1, 9)), "span"));

test("ParseIso_PartialDate_GivesItsFirstOrLastDay", () => {
  assert.equal(toIso(parseIso("2022", "first")!), "2022-01-01");
  assert.equal(toIso(parseIso("2022", "last")!), "2022-12-31");
  assert.equal(toIso(parseIso("2024-02", "last")!), "2024-02-29");
  assert.equal(toIso(parseIso("2024-02-10", "last")!), "2024-02-10");
  assert.equal(parseIso(null, "first"), null);
  assert.equal(parseIso("soon", "first"), null);
});

test("AxisTick_StartOfAYear_IsTheYear", () => {
  assert.equal(axisTick(new Date(Date.UTC(2024, 0, 1))), "2024");
  assert.equal(axisTick(new Date(Date.UTC(2024, 3, 1))), "Apr");
  assert.equal(axisTick(new Date(Date.UTC(2024, 3, 9))), "9 Apr");
});
