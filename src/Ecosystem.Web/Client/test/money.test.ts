import { test } from "node:test";
import assert from "node:assert/strict";
import { compact, usd, usdInterval } from "../src/shared/money";

test("Usd_Magnitudes_TakeTheirUnit", () => {
  assert.equal(usd(800e6), "US$800m");
  assert.equal(usd(2.5e9), "US$2.5bn");
  assert.equal(usd(128e9), "US$128bn");
  assert.equal(usd(1.2e12), "US$1.2tn");
  assert.equal(usd(500e3), "US$500,000");
  assert.equal(usd(900), "US$900");
});

test("Usd_ThreeDigits_AreKept", () => {
  assert.equal(compact(7.354e9), "7.35bn");
  assert.equal(compact(28.24e9), "28.2bn");
  assert.equal(compact(341.7e6), "342m");
});

test("Usd_RoundingOverAUnit_TakesTheNextUnit", () => {
  assert.equal(compact(999.7e6), "1bn");
  assert.equal(compact(999.4e6), "999m");
});

test("Usd_Chinese_CountsInYi", () => {
  assert.equal(usd(800e6, "zh"), "8亿美元");
  assert.equal(usd(50e6, "zh"), "5000万美元");
  assert.equal(usd(1.2e12, "zh"), "1.2万亿美元");
});

test("Interval_Qualifiers_StandBeforeTheFigure", () => {
  assert.equal(usdInterval(1e9, 1e9), "US$1bn");
  assert.equal(usdInterval(40e6, null), "≥ US$40m");
  assert.equal(usdInterval(0, 2e9), "≤ US$2bn");
  assert.equal(usdInterval(400e6, 2.04e9), "US$400m – 2.04bn");
  assert.equal(usdInterval(400e6, 2.04e9, "zh"), "4亿 – 20.4亿美元");
});

test("Interval_Undisclosed_IsNoFigure", () => assert.equal(usdInterval(null, null), null));
