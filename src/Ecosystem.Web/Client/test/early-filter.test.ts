import { test } from "node:test";
import assert from "node:assert/strict";
import { toggled } from "../src/frame/early-filter";

test("a value is added beside the others, and what was open closes", () =>
  assert.equal(toggled("http://x/explore/network?form=cash&card=alibaba", "form", "traffic"), "http://x/explore/network?form=cash&form=traffic"));

test("a value that is there is taken away", () =>
  assert.equal(toggled("http://x/explore/deals?form=cash&status=completed", "form", "cash"), "http://x/explore/deals?status=completed"));
