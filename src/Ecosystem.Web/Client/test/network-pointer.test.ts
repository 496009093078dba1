import { test } from "node:test";
import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type Sigma from "sigma";
import type { Pointed } from "../src/network/light";
import { Pointer } from "../src/network/pointer";

const name = { x: 50, y: 50 }, empty = { x: 5, y: 5 }, away = { x: -20, y: 50 };

/** A stage that tells events as sigma does; node 7's name is written at one point. */
function stage() {
  const renderer = Object.assign(new EventEmitter(), {
    getMouseCaptor: () => ({ isMouseDown: dragging.now }),
    getDimensions: () => ({ width: 100, height: 100 }),
  });
  const dragging = { now: false }, pointed: (Pointed | null)[] = [], clicked: (Pointed | null)[] = [];
  new Pointer(renderer as unknown as Sigma, ({ x, y }) => x === name.x && y === name.y ? 7 : -1,
    { pointed: at => pointed.push(at), clicked: at => clicked.push(at) });
  return { renderer, dragging, pointed, clicked };
}

test("Pointer_EntersAndLeavesANode_TellsBothOnce", () => {
  const { renderer, pointed } = stage();
  renderer.emit("enterNode", { node: "3", event: empty });
  renderer.emit("moveBody", { event: empty });
  renderer.emit("leaveNode", { node: "3", event: empty });
  assert.deepEqual(pointed, [{ kind: "node", node: 3 }, null]);
});

test("Pointer_OnAName_PointsAtItsNode", () => {
  const { renderer, pointed, clicked } = stage();
  renderer.emit("moveBody", { event: name });
  renderer.emit("clickStage", { event: name });
  assert.deepEqual(pointed, [{ kind: "node", node: 7 }]);
  assert.deepEqual(clicked, [{ kind: "node", node: 7 }]);
});

test("Pointer_NameOverAnEdge_WinsTheClick", () => {
  const { renderer, clicked } = stage();
  renderer.emit("clickEdge", { edge: "1>2", event: name });
  renderer.emit("clickEdge", { edge: "1>2", event: empty });
  assert.deepEqual(clicked, [{ kind: "node", node: 7 }, { kind: "edge", key: "1>2" }]);
});

test("Pointer_Dragging_PointsAtNothing", () => {
  const { renderer, dragging, pointed } = stage();
  dragging.now = true;
  renderer.emit("enterNode", { node: "3", event: empty });
  assert.deepEqual(pointed, []);
});

test("Pointer_OutsideTheStage_ReadsNoNames", () => {
  const { renderer, pointed, clicked } = stage();
  renderer.emit("moveBody", { event: away });
  renderer.emit("clickStage", { event: empty });
  assert.deepEqual(pointed, []);
  assert.deepEqual(clicked, [null]);
});
