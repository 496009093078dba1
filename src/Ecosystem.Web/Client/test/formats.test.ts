import { test } from "node:test";
import assert from "node:assert/strict";
import formats from "./formats.json";
import { dateSpan, parseIso } from "../src/shared/dates";
import { usd, usdInterval } from "../src/shared/money";

test("Dollars_InBothLanguages_AreWrittenAsTheServerDoes", () => {
  for (const { value, en, zh } of formats.dollars) {
    assert.equal(usd(value, "en"), en);
    assert.equal(usd(value, "zh"), zh);
  }
});

test("Intervals_InBothLanguages_AreWrittenAsTheServerDoes", () => {
  for (const { low, high, en, zh } of formats.intervals) {
    assert.equal(usdInterval(low, high, "en"), en);
    assert.equal(usdInterval(low, high, "zh"), zh);
  }
});

test("Dates_InBothLanguages_AreWrittenAsTheServerDoes", () => {
  for (const { date, en, zh } of formats.dates) {
    const from = parseIso(date, "first")!, to = parseIso(date, "last")!;
    assert.equal(dateSpan(from, to, "en"), en);
    assert.equal(dateSpan(from, to, "zh"), zh);
  }
});
