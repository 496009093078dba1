import { test } from "node:test";
import assert from "node:assert/strict";
import { cardOf, dated } from "../src/shared/alone";

test("Alone_Click_AsksForTheCardOfWhatWasClicked", () => {
  assert.equal(cardOf("DealClicked", ["moonshot-ai-2024-02"]), "moonshot-ai-2024-02");
  assert.equal(cardOf("EdgeClicked", ["alibaba", "moonshot-ai"]), "alibaba~moonshot-ai");
  assert.equal(cardOf("BackgroundClicked", []), null);
  assert.equal(cardOf("FoldChosen", ["all"]), null);
});

test("Alone_Brush_ChangesTheDatesAndNothingElse", () => {
  assert.equal(dated("https://x.org/embed/timeline?form=cash&from=2020", "2022-01-01", null), "https://x.org/embed/timeline?form=cash&from=2022-01-01");
});
