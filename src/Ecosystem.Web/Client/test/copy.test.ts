import assert from "node:assert/strict";
import { test } from "node:test";
import { copyText } from "../src/frame/copy";

test("a copied text goes to the clipboard", async () => {
  const written: string[] = [];
  assert.equal(await copyText("Ecosystem (2026).", { writeText: text => { written.push(text); return Promise.resolve(); } }), true);
  assert.deepEqual(written, ["Ecosystem (2026)."]);
});

test("a browser without a clipboard, or one that refuses, is told apart", async () => {
  assert.equal(await copyText("x", undefined), false);
  assert.equal(await copyText("x", { writeText: () => Promise.reject(new Error("refused")) }), false);
});
