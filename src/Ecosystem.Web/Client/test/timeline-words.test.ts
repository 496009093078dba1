import { test } from "node:test";
import assert from "node:assert/strict";
import { dealCard, nameOf, sayDeal, sayEvent } from "../src/timeline/describe";
import { timelineEvents } from "../src/timeline/events";
import { PayloadIndex } from "../src/timeline/shares";
import { Words } from "../src/timeline/words";
import { sample } from "./payload-sample";

const index = new PayloadIndex(sample), words = new Words({}, "en");

test("Card_MixedDeal_HasALinePerFormAndOneForTheRest", () => {
  const card = dealCard(index, 0, words);
  assert.deepEqual(card.lines.map(line => [line.form, line.amount, line.escrow]),
    [["cash", "US$400m", false], ["compute-credits", "US$400m", true], ["undisclosed", "US$200m", false]]);
  assert.equal(card.headline, "US$1bn");
  assert.equal(card.when, "Feb 2023, month known");
});

test("Card_UndisclosedSize_SaysSoInWords", () => {
  const card = dealCard(index, 3, words);
  assert.equal(card.headline, "not disclosed");
  assert.deepEqual(card.lines.map(line => [line.form, line.amount]), [["traffic", "not disclosed"]]);
  assert.equal(card.when, "2022, year known");
});

test("Card_OpenEnded_KeepsItsQualifier", () => assert.equal(dealCard(index, 4, words).headline, "≥ US$300m"));

test("Card_ReportedDeal_SaysThatItIsNotSummed", () => assert.match(dealCard(index, 2, words).status, /reported, not in sums/));

test("SayDeal_Disputed_IsHeard", () => assert.match(sayDeal(index, 0, words), /^Ant, A, Feb 2023, .*US\$1bn.*In escrow.*disputed$/));

test("SayEvent_Kind_IsHeard", () => assert.equal(sayEvent(timelineEvents(sample)[0]!, words), "Chip controls, 7 Oct 2022, Export control"));

test("NameOf_Chinese_TurnsTheOrderRound", () => {
  assert.deepEqual(nameOf(index, 0, words), { name: "Ant", under: "蚂蚁" });
  assert.deepEqual(nameOf(index, 0, new Words({}, "zh")), { name: "蚂蚁", under: "Ant" });
  assert.deepEqual(nameOf(index, 1, new Words({}, "zh")), { name: "Bee", under: "" });
});

test("Words_PageLabels_Win", () => {
  const own = new Words({ "form.cash": "现金", dealsCount: "{0} 笔" }, "zh");
  assert.equal(own.term("form", "cash"), "现金");
  assert.equal(own.term("form", "compute-credits"), "Compute credits");
  assert.equal(own.deals(3), "3 笔");
});
