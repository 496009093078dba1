import assert from "node:assert/strict";
import { test } from "node:test";
import { move, type Size } from "../src/ledger/moves";
import { nameOf, scaleOf } from "../src/ledger/take";

// Two stops in the first cell of a row (name and deals), one in each of the others; the last row is shorter.
const size: Size = { rows: 3, cells: row => row === 2 ? 2 : 4, stops: (_, cell) => cell === 0 ? 2 : 1 };

test("arrows walk through every stop of a row and stay within it", () => {
  assert.deepEqual(move({ row: 1, cell: 0, stop: 0 }, "ArrowRight", false, size), { row: 1, cell: 0, stop: 1 });
  assert.deepEqual(move({ row: 1, cell: 0, stop: 1 }, "ArrowRight", false, size), { row: 1, cell: 1, stop: 0 });
  assert.deepEqual(move({ row: 1, cell: 1, stop: 0 }, "ArrowLeft", false, size), { row: 1, cell: 0, stop: 1 });
  assert.equal(move({ row: 1, cell: 3, stop: 0 }, "ArrowRight", false, size), null);
  assert.equal(move({ row: 0, cell: 0, stop: 0 }, "ArrowLeft", false, size), null);
});

test("up and down keep the column, as far as the row has it", () => {
  assert.deepEqual(move({ row: 1, cell: 3, stop: 0 }, "ArrowDown", false, size), { row: 2, cell: 1, stop: 0 });
  assert.deepEqual(move({ row: 1, cell: 0, stop: 1 }, "ArrowUp", false, size), { row: 0, cell: 0, stop: 1 });
  assert.equal(move({ row: 2, cell: 0, stop: 0 }, "ArrowDown", false, size), null);
});

test("Home and End take the row, with Control the table; other keys are not the grid's", () => {
  assert.deepEqual(move({ row: 1, cell: 2, stop: 0 }, "Home", false, size), { row: 1, cell: 0, stop: 0 });
  assert.deepEqual(move({ row: 1, cell: 2, stop: 0 }, "End", true, size), { row: 2, cell: 1, stop: 0 });
  assert.deepEqual(move({ row: 0, cell: 2, stop: 0 }, "PageDown", false, size), { row: 2, cell: 1, stop: 0 });
  assert.equal(move({ row: 1, cell: 2, stop: 0 }, "x", false, size), null);
});

test("the picture is twice the sheet, or what a browser can paint, under the sheet's name", () => {
  assert.equal(scaleOf(1400, 4000), 2);
  assert.ok(scaleOf(1400, 40_000) < 0.5);
  assert.equal(nameOf('attachment; filename=ecosystem-ledger-by-target_2026.svg'), "ecosystem-ledger-by-target_2026.png");
  assert.equal(nameOf(null), "ecosystem-ledger.png");
});
