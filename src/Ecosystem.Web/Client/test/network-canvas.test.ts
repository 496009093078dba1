import { test } from "node:test";
import assert from "node:assert/strict";
import { batchesOf } from "../src/network/batches";
import { controlOf, middleOf } from "../src/network/curve";
import { onStage, projectionOf } from "../src/network/fit";
import { Trail } from "../src/network/glide";
import { Hits } from "../src/network/hits";
import { itemsOf } from "../src/network/items";
import { Lay, widthOnScreen } from "../src/network/lay";
import type { Look } from "../src/network/look";
import { unpacked } from "../src/network/marks";
import { paintAll, type Place } from "../src/network/paint";
import { Reader } from "../src/network/reader";
import { Scene } from "../src/network/scene";
import { transformOf, viewOf } from "../src/network/zoomState";
import { payloadOf } from "./network-fixture";
import { RecordingInk } from "./recording-ink";

const stage = { width: 1000, height: 600 };
const deals = [
  { target: "moonshot-ai", usd: 1e9, parts: [{ investor: "alibaba-cloud", legs: [{ form: "compute-credits", usd: 4e8 }, { form: "cash", usd: 4e8 }] }, { investor: "monolith" }] },
  { target: "zhipu-ai", usd: 1e8, parts: [{ investor: "monolith", legs: [{ form: "cash" }] }] },
];
const place: Place = { projection: projectionOf({ x: 0.5, y: 0.5, ratio: 1 }, stage), stage, factor: 1 };
const look = { tones: ["cash", "compute", "t", "d", "s", "e", "o", "undisclosed", "m"], nodes: ["target", "investor", "line", "ground", "ink"], tints: [] } as unknown as Look;

function scene(): Scene {
  const scene = new Scene(payloadOf(deals));
  scene.take({ set: "Aw==", group: false, selected: null });
  return scene;
}

test("transformOf_AndBack_IsTheSameView", () => {
  const view = { x: 0.3, y: 0.8, ratio: 0.4 }, back = viewOf(transformOf(view, stage), stage);
  for (const key of ["x", "y", "ratio"] as const) assert.ok(Math.abs(back[key] - view[key]) < 1e-9, key);
});

test("viewOf_DraggedRight_MovesTheStageWithThePointer", () => {
  const before = { x: 0.5, y: 0.5, ratio: 0.5 }, after = viewOf(transformOf(before, stage).translate(10, 5), stage);
  const at = { x: 100, y: 200 }, from = onStage(projectionOf(before, stage), at), to = onStage(projectionOf(after, stage), at);
  assert.ok(Math.abs(to.x - from.x - 20) < 1e-6 && Math.abs(to.y - from.y - 10) < 1e-6);
});

test("Lay_Edge_StaysClearOfBothNodesAndOnItsCurve", () => {
  const lay = new Lay(), from = { x: 0, y: 0 }, to = { x: 200, y: 0 };
  assert.ok(lay.lay(from.x, from.y, to.x, to.y, 10, 20, 3, true));
  assert.ok(Math.hypot(lay.x0, lay.y0) > 10 && Math.hypot(lay.x0, lay.y0) < 13);
  assert.ok(Math.hypot(200 - lay.tipX, lay.tipY) > 20 && Math.hypot(200 - lay.tipX, lay.tipY) < 24);
  assert.ok(lay.x1 < lay.tipX && lay.half > 0);
  assert.ok(lay.y1 < 0 && controlOf(from, to).y < 0);
});

test("Lay_NodesThatTouch_LeaveNoRoom", () => assert.equal(new Lay().lay(0, 0, 20, 0, 12, 12, 2, true), false));

test("widthOnScreen_FarAway_StaysVisible", () => assert.equal(widthOnScreen(1, 0.1), 0.9));

test("batchesOf_Edges_DrawsDottedThenDashedThenSolid", () => {
  const items = itemsOf(scene());
  const strokes = batchesOf(items).edges.map(batch => unpacked(items.edges.style[batch.first]!).stroke);
  assert.deepEqual(strokes, [2, 1, 0]);
});

test("batchesOf_SomethingPointedAt_DrawsTheDimBelow", () => {
  const lit = scene();
  lit.point({ kind: "node", node: 4 });
  const items = itemsOf(lit), levels = batchesOf(items).edges.map(batch => unpacked(items.edges.style[batch.first]!).level);
  assert.deepEqual(levels, [2, 2, 1]);
});

test("Hits_AtNodesAndEdges_FindsThem", () => {
  const { payload } = scene(), hits = new Hits(itemsOf(scene()));
  const at = (node: number) => onStage(place.projection, { x: payload.nodes.x[node]!, y: payload.nodes.y[node]! });
  assert.deepEqual(hits.at(at(2), place), { kind: "node", node: 2 });
  assert.deepEqual(hits.at(middleOf(at(3), at(4)), place), { kind: "edge", key: "3>4" });
  assert.equal(hits.at({ x: 990, y: 590 }, place), null);
});

test("Hits_SmallNode_IsHitWithinAFewPixels", () => {
  const hits = new Hits(itemsOf(scene())), { x, y } = onStage(place.projection, { x: -100, y: -200 });
  assert.deepEqual(hits.at({ x: x - 5, y: y + 3 }, place), { kind: "node", node: 3 });
});

test("paint_AnEdgeOfTwoForms_HasAStrandOfEach", () => {
  const items = itemsOf(scene()), ink = new RecordingInk();
  paintAll(ink, { items, batches: batchesOf(items), look }, place);
  const lines = ink.strokes.filter(stroke => stroke.dash.length === 0 && ["cash", "compute"].includes(stroke.color));
  assert.deepEqual(lines.map(line => line.color).sort(), ["cash", "compute"]);
  assert.equal(ink.strokes.filter(stroke => stroke.dash.length > 0).length, 2);
});

test("paint_Unicorn_HasARing", () => {
  const items = itemsOf(scene()), ink = new RecordingInk();
  paintAll(ink, { items, batches: batchesOf(items), look }, place);
  assert.equal(ink.strokes.filter(stroke => stroke.color === "target" && stroke.width === 1.1).length, 1);
});

test("paint_OffTheStage_DrawsNothing", () => {
  const items = itemsOf(scene()), ink = new RecordingInk();
  paintAll(ink, { items, batches: batchesOf(items), look }, { ...place, projection: { left: 9000, top: 9000, scale: 0.1 } });
  assert.equal(ink.strokes.length + ink.fills.length, 0);
});

test("paint_ThinEdgesOfALargePicture_AreHairs", () => {
  const items = itemsOf(scene()), ink = new RecordingInk();
  paintAll(ink, { items, batches: batchesOf(items), look }, { ...place, hair: 0.5 });
  assert.ok(ink.strokes.filter(stroke => stroke.dash.length > 0).every(stroke => stroke.width === 0.5));
  assert.ok(ink.strokes.filter(stroke => stroke.color === "compute").every(stroke => stroke.width > 0.5));
});

/** So many nodes that they are painted on sheets, in two deals with an investor that both share. */
function crowd(): Scene {
  const small = payloadOf(deals), count = 3000, many = Array.from({ length: count }, (_, at) => at);
  const fill = <T>(value: (at: number) => T): T[] => many.map(value);
  const crowd = new Scene({
    ...small,
    nodes: { ...small.nodes, id: fill(at => `n${at}`), name: fill(at => `N ${at}`), nameZh: fill(() => null), kind: fill(() => 0), unicorn: fill(() => 0), root: many, sectors: fill(() => []), x: fill(at => at % 60), y: fill(at => Math.floor(at / 60)) },
    deals: { ...small.deals, id: fill(at => `d${at}`), target: many, low: fill(() => null), high: fill(() => null), forms: fill(() => 0), status: fill(() => 0), kind: fill(() => 0) },
    parts: { deal: [0, 1], investor: [2, 2], low: [null, null], high: [null, null], forms: [0, 0], lead: [0, 0] },
    legs: { part: [], form: [], low: [], high: [], escrow: [] },
  });
  crowd.take({ set: Buffer.from(new Uint8Array(count / 8).fill(255)).toString("base64"), group: false, selected: null });
  return crowd;
}

test("Reader_PointedAtInACrowd_PaintsTheLitOverWhatIsThere", () => {
  const scene = crowd(), reader = new Reader(scene, look), plain = reader.read();
  scene.point({ kind: "node", node: 0 });
  reader.forget();
  const lit = reader.read();
  assert.equal(lit.painting, plain.painting);
  assert.equal(lit.over!.batches.nodes.flatMap(batch => batch.items).length, 2);
  assert.equal(lit.over!.batches.edges.flatMap(batch => batch.items).length, 1);
  scene.point(null);
  reader.forget();
  assert.deepEqual(reader.read(), plain);
});

test("Trail_LetGoInMotion_RunsOn", () => {
  const trail = new Trail();
  for (const [at, x] of [[0, 0], [16, 20], [32, 40], [48, 60]] as const) trail.add(at, x, 0);
  assert.ok(trail.runOut(50)!.x > 60);
  assert.equal(trail.runOut(400), null);
});
