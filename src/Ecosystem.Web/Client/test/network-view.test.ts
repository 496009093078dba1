import { test } from "node:test";
import assert from "node:assert/strict";
import { bend, controlOf, middleOf } from "../src/network/curve";
import { boxOf, fitTo, framed, mostlyOutside, onStage, projectionOf, roomFor, unitOf } from "../src/network/fit";
import { graphOf } from "../src/network/webgl/graph";
import { moveOf } from "../src/network/keyboard";
import { densityOf, edgeWidth, nodeRadius } from "../src/network/sizes";
import { Scene } from "../src/network/scene";
import { shapeOf, shapes } from "../src/network/shapes";
import { callbacksTo } from "../src/network/callbacks";
import { payloadOf } from "./network-fixture";

const stage = { width: 1000, height: 600 };
const deals = [
  { target: "moonshot-ai", usd: 1e9, parts: [{ investor: "alibaba-cloud", legs: [{ form: "compute-credits", usd: 4e8 }] }, { investor: "monolith" }] },
  { target: "zhipu-ai", usd: 1e8, parts: [{ investor: "monolith", legs: [{ form: "cash" }] }] },
];

test("fitTo_AnyPoints_AllLieWithinTheFreePart", () => {
  const points = [{ x: -900, y: 300 }, { x: 100, y: -800 }, { x: 700, y: 650 }];
  const room = roomFor(stage, 300);
  const camera = fitTo(boxOf(points.map(framed))!, stage, room, unitOf(stage), 0.05);
  const projection = projectionOf(camera, stage);
  for (const { x, y } of points.map(point => onStage(projection, point))) {
    assert.ok(x >= room.left - 0.01 && x <= stage.width - room.right + 0.01, `x ${x}`);
    assert.ok(y >= room.top - 0.01 && y <= stage.height - room.bottom + 0.01, `y ${y}`);
  }
});

test("fitTo_OnePoint_IsCentredAtTheNearestZoom", () => {
  const camera = fitTo(boxOf([framed({ x: 250, y: -250 })])!, stage, roomFor(stage, 0), unitOf(stage), 0.09);
  assert.equal(camera.ratio, 0.09);
  assert.deepEqual(onStage(projectionOf(camera, stage), { x: 250, y: -250 }), { x: 500, y: 300 });
});

test("boxOf_NoPoints_IsNull", () => assert.equal(boxOf([]), null));

test("mostlyOutside_HalfInside_Stays", () => {
  const inside = { x: 10, y: 10 }, outside = { x: -10, y: 10 };
  assert.equal(mostlyOutside([inside, outside], stage), false);
  assert.equal(mostlyOutside([inside, outside, outside], stage), true);
});

test("middleOf_PairRunningBothWays_KeepsToTwoSides", () => {
  const a = { x: 0, y: 0 }, b = { x: 100, y: 0 };
  assert.ok(middleOf(a, b).y < 0 && middleOf(b, a).y > 0);
  assert.equal(controlOf(a, b).y, -100 * bend);
});

test("nodeRadius_FourTimesTheDollars_DoublesWhatIsAboveTheFloor", () => {
  const radius = (raised: number | null) => nodeRadius({ node: 0, target: true, raised, invested: null }, 1);
  const floor = radius(null);
  assert.ok(Math.abs((radius(4e8) - floor) - 2 * (radius(1e8) - floor)) < 1e-9);
  assert.ok(floor > 3);
});

test("densityOf_CrowdedStage_DrawsSmaller", () => {
  assert.equal(densityOf(60), 1);
  assert.ok(densityOf(600) < densityOf(300));
});

test("edgeWidth_NoFormKnown_StaysThin", () => {
  const edge = { key: "", source: 0, target: 1, deals: [], forms: 0, usd: 5e9, familyUsd: [], familyLegs: [] };
  assert.ok(edgeWidth(edge, 1) <= 3);
  assert.ok(edgeWidth({ ...edge, forms: 1 }, 1) > 6);
});

test("shapeOf_KindsAndPersons_HaveTheirOwn", () => {
  assert.equal(shapeOf(-1, []), shapes.dotInRing);
  assert.equal(shapeOf(1, ["startup", "state-fund"]), shapes.diamond);
  assert.equal(shapeOf(0, ["a-kind-of-tomorrow"]), shapes.hollow);
});

test("graphOf_HoldsEveryPairOfBothGroupings", () => {
  const graph = graphOf(payloadOf(deals));
  assert.ok(graph.hasEdge("1>2") && graph.hasEdge("0>2"));
  assert.equal(graph.hasNode("5"), false);
});

test("Scene_SameSetAgain_ReportsNoChange", () => {
  const scene = new Scene(payloadOf(deals));
  assert.equal(scene.take({ set: "Aw==", group: false, selected: null }), true);
  assert.equal(scene.take({ set: "Aw==", group: false, selected: "monolith" }), false);
  assert.equal(scene.take({ set: "Aw==", group: true, selected: null }), true);
});

test("Scene_FilteredOutItems_AreHidden", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ set: "Ag==", group: false, selected: null });
  assert.equal(scene.nodeMark(2).hidden, true);
  assert.equal(scene.edgeMark("1>2").hidden, true);
  assert.equal(scene.nodeMark(4).hidden, false);
});

test("Scene_PointedNode_DimsWhatIsNoNeighbour", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ set: "Aw==", group: false, selected: null });
  scene.point({ kind: "node", node: 4 });
  assert.deepEqual([...scene.light!.nodes].sort(), [3, 4]);
  assert.notEqual(scene.nodeMark(2).flags, scene.nodeMark(4).flags);
});

test("Scene_SelectedEdge_IsDrawnStronger", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ set: "Aw==", group: false, selected: null });
  const plain = scene.edgeMark("1>2").style;
  scene.take({ set: "Aw==", group: false, selected: null, selectedEdge: ["alibaba-cloud", "moonshot-ai"] });
  assert.notEqual(scene.edgeMark("1>2").style, plain);
});

test("Scene_PointedNodeNotInTheSet_LightsNothing", () => {
  const scene = new Scene(payloadOf(deals));
  scene.take({ set: "Ag==", group: false, selected: null });
  scene.point({ kind: "node", node: 2 });
  assert.equal(scene.light, null);
});

test("moveOf_OtherKeys_AreNotTheStages", () => {
  assert.equal(moveOf("Tab"), null);
  assert.equal(moveOf("Enter"), null);
  assert.notEqual(moveOf("ArrowLeft"), null);
});

test("callbacksTo_LostCircuit_DoesNotThrow", async () => {
  const asked: unknown[][] = [];
  const callbacks = callbacksTo({ invokeMethodAsync: (...args) => { asked.push(args); return Promise.reject(new Error("gone")); } });
  callbacks.edgeClicked("alibaba", "moonshot-ai");
  callbacksTo(null).backgroundClicked();
  await Promise.resolve();
  assert.deepEqual(asked, [["EdgeClicked", "alibaba", "moonshot-ai"]]);
});
