import { test } from "node:test";
import assert from "node:assert/strict";
import { Scene, type View } from "../src/network/scene";
import { payloadOf } from "./network-fixture";

const deals = [
  { target: "moonshot-ai", parts: [{ investor: "alibaba" }, { investor: "monolith" }] },
  { target: "zhipu-ai", parts: [{ investor: "monolith" }, { investor: "alibaba" }] },
];
const all: View = { set: "Aw==", group: false, selected: null };

test("Scene_Path_LightsItsTiesInEitherDirectionAndNoOther", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ ...all, lit: ["moonshot-ai", "alibaba", "zhipu-ai"], path: true });
  assert.deepEqual([...scene.light!.edges].sort(), ["0>2", "0>4"]);
  assert.equal(scene.isDim(3), true);
});

test("Scene_ChosenTogether_LightsWhatIsBetweenThem", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ ...all, lit: ["moonshot-ai", "alibaba", "monolith"] });
  assert.deepEqual([...scene.light!.edges].sort(), ["0>2", "3>2"]);
});

test("Scene_PointerLeaves_ThePathIsLitAgain", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ ...all, lit: ["alibaba", "moonshot-ai"], path: true });
  scene.point({ kind: "node", node: 4 });
  assert.equal(scene.isDim(2), true);
  scene.point(null);
  assert.equal(scene.isDim(2), false);
});

test("Scene_Pinned_KeepsItsLightAndItsNameFirst", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ ...all, pinned: ["zhipu-ai"], lit: ["moonshot-ai"] });
  assert.equal(scene.isDim(4), false);
  assert.equal(scene.matters(4), true);
  assert.equal(scene.matters(3), false);
});

test("Scene_LitNodesOutsideTheSet_DimNothing", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ ...all, lit: ["wang-xing"] });
  assert.equal(scene.light, null);
});
