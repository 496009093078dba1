import { test } from "node:test";
import assert from "node:assert/strict";
import { dayOf } from "../src/shared/dates";
import type { Inks } from "../src/timeline/inks";
import { Model } from "../src/timeline/model";
import { posterOf } from "../src/timeline/poster";
import { SvgFills } from "../src/timeline/svg-fills";
import { SvgPen } from "../src/timeline/svg-pen";
import { sample } from "./payload-sample";

const inks: Inks = { ink: "#000", ink2: "#333", ink3: "#666", line: "#eee", lineStrong: "#ccc", surface: "#fff", pattern: "#fff", tones: {}, font: "sans-serif" };
const measure = (text: string): number => text.length * 6;

function poster(fold = ""): { text: string; height: number } {
  const model = new Model(sample, {
    graphUrl: "", set: btoa(String.fromCharCode(31)), lanes: "target", fold, group: false, valuations: true, policy: true, selected: null, from: null, to: null, labels: {}, lang: "en",
  });
  model.scaleMarks(26);
  const caption = { title: "A & B", notes: ["Shown: all deals"], source: ["Source: dataset 1, CC BY 4.0"], file: "x" };
  const page = posterOf(model, inks, [dayOf(2022), dayOf(2025)], caption, new SvgPen(measure)), pen = new SvgPen(measure), fills = new SvgFills(inks);
  page.draw(pen, fills);
  return { text: fills.defs() + pen.content(), height: page.height };
}

test("Poster_Svg_SaysWhatItIsAndWhereItIsFrom", () => {
  const { text } = poster();
  for (const said of ["A &amp; B", "Shown: all deals", "Source: dataset 1, CC BY 4.0", ">Ant<", ">Bee<", ">Compute credits<", ">Reported<", ">Chip controls<", ">2023<"]) assert.ok(text.includes(said), said);
});

test("Poster_Svg_ClosesWhatItOpens", () => {
  const { text } = poster();
  for (const part of ["g", "clipPath", "pattern", "defs", "text"]) {
    const opened = text.split(`<${part}`).length, closed = text.split(`</${part}>`).length;
    assert.equal(opened, closed, part);
  }
  // every pattern that is used is defined
  for (const [, id] of text.matchAll(/fill="url\(#(tl-fill-[a-z-]+)\)"/g)) assert.ok(text.includes(`<pattern id="${id}"`), id);
});

test("Poster_FoldedLanes_TakeLessRoom", () => assert.ok(poster("all").height < poster().height - 20));

test("SvgPen_NestedClips_EndWithTheirStates", () => {
  const pen = new SvgPen(measure);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, 10, 10);
  pen.clip();
  pen.translate(5, 5);
  pen.fillRect(0, 0, 1, 1);
  pen.restore();
  pen.fillRect(0, 0, 2, 2);
  assert.match(pen.content(), /<g clip-path="[^"]+"><rect x="5" y="5" [^>]+><\/g><rect x="0" y="0"/);
});
