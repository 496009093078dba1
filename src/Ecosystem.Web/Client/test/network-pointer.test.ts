import { test } from "node:test";
import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type Sigma from "sigma";
import type { Pointed } from "../src/network/light";
import { Pointer } from "../src/network/pointer";
import { followSigma } from "../src/network/webgl/sigmaPointer";

const name = { x: 50, y: 50 }, empty = { x: 5, y: 5 }, away = { x: -20, y: 50 };
const node: Pointed = { kind: "node", node: 3 }, edge: Pointed = { kind: "edge", key: "1>2" };

/** A stage on which node 7's name is written at one point. */
function stage() {
  const pointed: (Pointed | null)[] = [], clicked: (Pointed | null)[] = [];
  const pointer = new Pointer(() => ({ width: 100, height: 100 }), ({ x, y }) => x === name.x && y === name.y ? 7 : -1,
    { pointed: at => pointed.push(at), clicked: at => clicked.push(at) });
  return { pointer, pointed, clicked };
}

test("Pointer_EntersAndLeavesANode_TellsBothOnce", () => {
  const { pointer, pointed } = stage();
  pointer.over(node, empty);
  pointer.over({ ...node }, empty);
  pointer.over(null, empty);
  pointer.left();
  assert.deepEqual(pointed, [node, null]);
});

test("Pointer_OnAName_PointsAtItsNode", () => {
  const { pointer, pointed, clicked } = stage();
  pointer.over(null, name);
  pointer.clicked(null, name);
  assert.deepEqual(pointed, [{ kind: "node", node: 7 }]);
  assert.deepEqual(clicked, [{ kind: "node", node: 7 }]);
});

test("Pointer_NameOverAnEdge_WinsTheClick", () => {
  const { pointer, clicked } = stage();
  pointer.clicked(edge, name);
  pointer.clicked(edge, empty);
  assert.deepEqual(clicked, [{ kind: "node", node: 7 }, edge]);
});

test("Pointer_OutsideTheStage_ReadsNoNames", () => {
  const { pointer, pointed, clicked } = stage();
  pointer.over(null, away);
  pointer.clicked(null, empty);
  assert.deepEqual(pointed, []);
  assert.deepEqual(clicked, [null]);
});

/** A renderer that tells events as sigma does. */
function sigma() {
  const dragging = { now: false }, told: unknown[] = [];
  const renderer = Object.assign(new EventEmitter(), { getMouseCaptor: () => ({ isMouseDown: dragging.now }) });
  followSigma(renderer as unknown as Sigma, {
    over: mark => told.push(mark), left: () => told.push("left"), clicked: mark => told.push({ clicked: mark }),
  });
  return { renderer, dragging, told };
}

test("followSigma_BetweenEnterAndLeave_StaysOnTheMark", () => {
  const { renderer, told } = sigma();
  renderer.emit("enterNode", { node: "3", event: empty });
  renderer.emit("moveBody", { event: empty });
  renderer.emit("leaveNode", { node: "3", event: empty });
  renderer.emit("clickEdge", { edge: "1>2", event: empty });
  assert.deepEqual(told, [node, node, null, { clicked: edge }]);
});

test("followSigma_Dragging_PointsAtNothing", () => {
  const { renderer, dragging, told } = sigma();
  dragging.now = true;
  renderer.emit("enterNode", { node: "3", event: empty });
  assert.deepEqual(told, []);
});
