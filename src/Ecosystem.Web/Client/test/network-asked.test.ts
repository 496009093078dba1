import { test } from "node:test";
import assert from "node:assert/strict";
import { isInside } from "../src/network/lasso";
import { tintOf, unpacked } from "../src/network/marks";
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

test("Scene_Communities_TintNodesAndTakeFormsTheirHue", () => {
  const paid = [{ target: "moonshot-ai", parts: [{ investor: "alibaba", legs: [{ form: "cash", usd: 1e8 }] }] }];
  const scene = new Scene(payloadOf(paid));
  scene.take({ set: "AQ==", group: false, selected: null });
  const byForm = unpacked(scene.edgeMark("0>2").style);
  assert.equal(tintOf(scene.nodeMark(2).flags), 0);
  scene.take({ set: "AQ==", group: false, selected: null, tints: [1, 9, 3, 9, 9, 9] });
  assert.equal(tintOf(scene.nodeMark(2).flags), 3);
  const grey = unpacked(scene.edgeMark("0>2").style);
  assert.notEqual(grey.first, byForm.first);
  assert.deepEqual([grey.stroke, grey.arrow], [byForm.stroke, byForm.arrow]);
});

test("Scene_UpToADate_LeavesRoomForWhatComesLater", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ set: "AQ==", group: false, selected: null, everyDate: "Aw==" });
  assert.deepEqual([...scene.toFit].sort(), [0, 2, 3, 4]);
  scene.take({ set: "AQ==", group: false, selected: null });
  assert.deepEqual([...scene.toFit].sort(), [0, 2, 3]);
});

test("isInside_LineWithABay_LeavesTheBayOut", () => {
  const line = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 5, y: 3 }, { x: 0, y: 10 }];
  assert.equal(isInside(line, { x: 5, y: 2 }), true);
  assert.equal(isInside(line, { x: 5, y: 8 }), false);
  assert.equal(isInside([...line].reverse(), { x: 1, y: 5 }), true);
  assert.equal(isInside(line, { x: 20, y: 5 }), false);
});
