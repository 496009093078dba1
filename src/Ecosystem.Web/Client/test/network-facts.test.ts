import { test } from "node:test";
import assert from "node:assert/strict";
import { DealBits } from "../src/payload";
import { edgeKey, factsOf, type EdgeFacts } from "../src/network/facts";
import { strandsOf } from "../src/network/strands";
import { ids, payloadOf } from "./network-fixture";

type Deals = Parameters<typeof payloadOf>[0];
const at = (id: string): number => ids.indexOf(id);
const read = (deals: Deals, group = false) => factsOf(payloadOf(deals), DealBits.all(deals.length), group);
function edge(deals: Deals, source: string, target: string, group = false): EdgeFacts {
  const found = read(deals, group).edges.get(edgeKey(at(source), at(target)));
  assert.ok(found, `no edge from ${source} to ${target}`);
  return found;
}

const cloud = { target: "moonshot-ai", parts: [{ investor: "alibaba-cloud", legs: [{ form: "compute-credits", usd: 400e6 }] }] };
const cash = { target: "moonshot-ai", usd: 900e6, parts: [{ investor: "alibaba", legs: [{ form: "cash", usd: 300e6 }] }, { investor: "monolith" }] };

test("factsOf_DealsOfOnePair_ShareOneEdge", () => {
  const twice = edge([cash, cash], "alibaba", "moonshot-ai");
  assert.deepEqual(twice.deals, [0, 1]);
  assert.equal(twice.usd, 600e6);
});

test("factsOf_DealOutsideTheSet_LeavesNoTrace", () => {
  const { nodes, edges } = factsOf(payloadOf([cash, cloud]), DealBits.fromBase64("Ag=="), false);
  assert.deepEqual([...nodes.keys()].sort(), [at("alibaba-cloud"), at("moonshot-ai")]);
  assert.equal(edges.size, 1);
});

test("factsOf_AmountOfTheDealOnly_IsTheTargetsAndNoInvestors", () => {
  const { nodes } = read([cash]);
  assert.equal(nodes.get(at("moonshot-ai"))?.raised, 900e6);
  assert.equal(nodes.get(at("monolith"))?.invested, null);
  assert.equal(edge([cash], "monolith", "moonshot-ai").usd, null);
});

test("factsOf_ReportedDeal_IsListedButNotSummed", () => {
  const reported = [{ ...cash, status: "reported" }];
  assert.equal(edge(reported, "alibaba", "moonshot-ai").usd, null);
  assert.equal(read(reported).nodes.get(at("moonshot-ai"))?.raised, null);
  assert.deepEqual(edge(reported, "alibaba", "moonshot-ai").deals, [0]);
});

test("factsOf_Secondary_RaisesNothingForTheTarget", () => {
  const { nodes } = read([{ ...cash, kind: "secondary" }]);
  assert.equal(nodes.get(at("moonshot-ai"))?.raised, null);
  assert.equal(nodes.get(at("alibaba"))?.invested, 300e6);
});

test("factsOf_Grouped_VehicleCountsAsItsHead", () => {
  const rolled = edge([cloud, cash], "alibaba", "moonshot-ai", true);
  assert.deepEqual(rolled.deals, [0, 1]);
  assert.equal(rolled.usd, 700e6);
  assert.equal(read([cloud], true).nodes.has(at("alibaba-cloud")), false);
});

test("factsOf_TwoVehiclesInOneDeal_ListTheDealOnce", () => {
  const both = { target: "moonshot-ai", parts: [...cash.parts, ...cloud.parts] };
  assert.deepEqual(edge([both], "alibaba", "moonshot-ai", true).deals, [0]);
});

test("factsOf_GroupInvestsInItsHead_HasNodesButNoEdge", () => {
  const inward = [{ target: "alibaba", parts: [{ investor: "alibaba-cloud", usd: 5e6 }] }];
  const { nodes, edges } = read(inward, true);
  assert.equal(edges.size, 0);
  assert.equal(nodes.size, 1);
});

test("factsOf_DealWithoutParticipants_ShowsItsTarget", () => {
  const { nodes } = read([{ target: "zhipu-ai", usd: 1e6, parts: [] }]);
  assert.equal(nodes.get(at("zhipu-ai"))?.target, true);
});

test("factsOf_WholePartKnownWithOneForm_GoesToThatFamily", () => {
  const whole = [{ target: "zhipu-ai", parts: [{ investor: "alibaba", usd: 7e6, legs: [{ form: "traffic" }] }] }];
  assert.equal(edge(whole, "alibaba", "zhipu-ai").familyUsd[2], 7e6);
});

test("strandsOf_CashAndCredits_AreTwoSolidStrandsWithTheLargerFirst", () => {
  const strands = strandsOf(edge([cloud, cash], "alibaba", "moonshot-ai", true));
  assert.deepEqual([strands.first, strands.second, strands.stroke, strands.arrow], [1, 0, "solid", true]);
  assert.ok(Math.abs(strands.share - 400 / 700) < 1e-9);
});

test("strandsOf_FormWithoutAmount_IsDashedWithAnArrow", () => {
  const strands = strandsOf(edge([{ target: "zhipu-ai", parts: [{ investor: "alibaba", legs: [{ form: "cash" }] }] }], "alibaba", "zhipu-ai"));
  assert.deepEqual([strands.stroke, strands.arrow, strands.first], ["dashed", true, 0]);
});

test("strandsOf_NoFormAtAll_IsDottedWithoutAnArrow", () => {
  const strands = strandsOf(edge([cash], "monolith", "moonshot-ai"));
  assert.deepEqual([strands.stroke, strands.arrow], ["dotted", false]);
});

test("strandsOf_TinySecondStrand_StaysVisible", () => {
  const uneven = [{ target: "zhipu-ai", parts: [{ investor: "alibaba", legs: [{ form: "cash", usd: 1e9 }, { form: "traffic", usd: 1 }] }] }];
  assert.equal(strandsOf(edge(uneven, "alibaba", "zhipu-ai")).share, 0.7);
});
