import { test } from "node:test";
import assert from "node:assert/strict";
import { batchesOf } from "../src/network/batches";
import { projectionOf } from "../src/network/fit";
import { itemsOf } from "../src/network/items";
import { LabelLayer } from "../src/network/labelLayer";
import type { Look } from "../src/network/look";
import { paintAll } from "../src/network/paint";
import { compose } from "../src/network/plate/compose";
import { linesOf, rowsOf } from "../src/network/plate/flow";
import type { Plate } from "../src/network/plate/plate";
import { SvgInk } from "../src/network/plate/svgInk";
import { Scene } from "../src/network/scene";
import { payloadOf } from "./network-fixture";

const stage = { width: 800, height: 500 };
const look = {
  tones: ["cash", "compute", "t", "d", "s", "e", "o", "undisclosed", "m"], nodes: ["target", "investor", "line", "ground", "ink"], tints: ["tint"],
  ink: "ink", ink2: "ink2", halo: "ground", fontFamily: "\"Inter\", sans-serif",
} as unknown as Look;
const plate: Plate = {
  title: "Network", filter: "Paid with: Cash & <more>", figures: "2 deals", file: "network",
  lines: [{ stroke: "solid", form: "cash", text: "Cash" }, { stroke: "dotted", form: "undisclosed", text: "未披露" }],
  tints: [{ number: 1, text: "1 · Tencent" }], shapes: [{ kind: "startup", unicorn: true, text: "Unicorn" }], notes: ["width: dollars"], source: ["Ecosystem · CC BY 4.0"],
};

/** Six pixels a letter. */
const svg = () => new SvgInk({ font: "", measureText: text => ({ width: text.length * 6 }) as TextMetrics }, paint => String(paint));

function drawn(): string {
  const scene = new Scene(payloadOf([
    { target: "moonshot-ai", usd: 1e9, parts: [{ investor: "alibaba-cloud", legs: [{ form: "compute-credits", usd: 4e8 }] }, { investor: "monolith" }] },
  ]));
  scene.take({ set: "AQ==", group: false, selected: null });
  const ink = svg(), projection = projectionOf({ x: 0.5, y: 0.5, ratio: 1 }, stage);
  const plan = compose(ink, plate, look, stage, () => {
    const items = itemsOf(scene), labels = new LabelLayer(scene, look);
    paintAll(ink, { items, batches: batchesOf(items), look }, { projection, stage, factor: 1 });
    labels.renew("en");
    labels.draw(ink, projection, stage, 1);
  });
  plan.draw();
  return ink.document(plan.size.width, plan.size.height, plate.title, plate.filter);
}

test("svg_OfANetwork_HoldsNamesInBothScriptsOnceAsText", () => {
  const texts = [...drawn().matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(found => found[1]);
  for (const name of ["Moonshot AI", "月之暗面", "Network", "Cash", "未披露", "Unicorn", "1 · Tencent", "Ecosystem · CC BY 4.0"])
    assert.equal(texts.filter(text => text === name).length, 1, name);
});

test("svg_OfANetwork_HasEdgesInTheirColourAndIsWellFormed", () => {
  const text = drawn();
  assert.match(text, /stroke="compute"/);
  assert.match(text, /fill="tint"/);
  assert.match(text, /Paid with: Cash &amp; &lt;more&gt;/);
  assert.equal(text.match(/<svg /g)!.length, text.match(/<\/svg>/g)!.length);
  assert.doesNotMatch(text, /NaN|undefined/);
});

test("linesOf_LongText_BreaksBetweenWordsAndBetweenChineseCharacters", () => {
  assert.deepEqual(linesOf("one two three", 7, text => text.length), ["one two", "three"]);
  assert.deepEqual(linesOf("支付方式：算力额度", 4, text => text.length), ["支付方式", "：算力额", "度"]);
  assert.deepEqual(linesOf("", 4, text => text.length), []);
});

test("rowsOf_MoreThanFits_StartsANewRow", () =>
  assert.deepEqual(rowsOf([5, 5, 5], 11, wide => wide, 1).map(({ x, row }) => [x, row]), [[0, 0], [6, 0], [0, 1]]));
