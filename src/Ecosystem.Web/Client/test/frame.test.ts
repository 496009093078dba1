import { test } from "node:test";
import assert from "node:assert/strict";

test("the test bundle runs", () => assert.ok(true));
