import { test } from "node:test";
import assert from "node:assert/strict";
import { bitsOf, familyIndexes, familyOf, toneOf, tokenOf } from "../src/shared/forms";

const forms = ["cash", "compute-credits", "data", "intellectual-property", "guarantee"];

test("familyOf_EveryKindOfForm_GoesToItsHue", () => {
  assert.equal(familyOf("compute-credits"), "compute-credits");
  assert.equal(familyOf("intellectual-property"), "data");
  assert.equal(familyOf("business"), "services");
  for (const form of ["purchase-commitment", "guarantee", "grant", "other"]) assert.equal(familyOf(form), "other");
});

test("toneOf_NoForm_IsUndisclosed", () => assert.equal(toneOf(0, forms), "undisclosed"));

test("toneOf_TwoFormsOfOneFamily_IsNotMixed", () => assert.equal(toneOf(0b01100, forms), "data"));

test("toneOf_TwoFamilies_IsMixed", () => assert.equal(toneOf(0b00011, forms), "mixed"));

test("bitsOf_Mask_LowestFirst", () => assert.deepEqual([...bitsOf(0b10110)], [1, 2, 4]));

test("familyIndexes_PointIntoFamilies", () => assert.deepEqual(familyIndexes(forms), [0, 1, 3, 3, 6]));

test("tokenOf_Tone_NamesTheCustomProperty", () => assert.equal(tokenOf("equity-swap"), "--form-equity-swap"));
