import { test } from "node:test";
import assert from "node:assert/strict";
import { placeCard } from "../src/frame/cards";
import { isRejected, retryDelay } from "../src/frame/connection";
import { aliasOf, groupHits, hrefOf, isShortcut, namesOf, nextOption } from "../src/frame/found";
import type { Hit } from "../src/frame/found";
import { languageCookie } from "../src/frame/language";
import { cookieOf, otherTheme } from "../src/frame/theme";

const hit = (kind: string, id: string, more: Partial<Hit> = {}): Hit => ({ kind, id, name: id, ...more });
const plain = { ctrlKey: false, metaKey: false, altKey: false };

test("hits are grouped by kind in the order of their best hit", () => {
  const groups = groupHits([hit("organization", "a"), hit("deal", "b"), hit("organization", "c")]);
  assert.deepEqual(groups.map(group => [group.kind, group.hits.map(member => member.id)]), [["organization", ["a", "c"]], ["deal", ["b"]]]);
});

test("a hit leads to its own page, and an id never breaks out of the address", () => {
  assert.equal(hrefOf(hit("organization", "zhipu-ai")), "/organizations/zhipu-ai");
  assert.equal(hrefOf(hit("event", "h20-ban")), "/events#h20-ban");
  assert.equal(hrefOf(hit("person", "../x?y")), "/people/..%2Fx%3Fy");
});

test("a kind without pages leads to the page of results", () =>
  assert.equal(hrefOf(hit("cluster", "kimi", { name: "Kimi" })), "/search?q=Kimi"));

test("the alias is shown only when it was no name that matched", () => {
  assert.equal(aliasOf(hit("organization", "x", { name: "Zhipu AI", nameZh: "智谱", matched: "zhipu ai" })), null);
  assert.equal(aliasOf(hit("organization", "x", { name: "Zhipu AI", nameZh: "智谱", matched: "智谱" })), null);
  assert.equal(aliasOf(hit("organization", "x", { name: "Zhipu AI", matched: "Z.ai" })), "Z.ai");
  assert.equal(aliasOf(hit("organization", "x", { matched: null })), null);
});

test("in Chinese the Chinese name leads and the English one follows", () => {
  const both = hit("organization", "x", { name: "Zhipu AI", nameZh: "智谱" });
  assert.deepEqual(namesOf(both, true), { first: "智谱", second: "Zhipu AI" });
  assert.deepEqual(namesOf(both, false), { first: "Zhipu AI", second: "智谱" });
  assert.deepEqual(namesOf(hit("organization", "x", { name: "Nvidia" }), true), { first: "Nvidia", second: null });
});

test("a language is remembered for every page", () => {
  assert.equal(languageCookie("zh-Hans", true), "language=zh-Hans; path=/; max-age=31536000; samesite=lax; secure");
  assert.equal(languageCookie("en", false), "language=en; path=/; max-age=31536000; samesite=lax");
});

test("arrows go round through the input", () => {
  assert.equal(nextOption(-1, 3, "ArrowDown"), 0);
  assert.equal(nextOption(2, 3, "ArrowDown"), -1);
  assert.equal(nextOption(-1, 3, "ArrowUp"), 2);
  assert.equal(nextOption(0, 3, "ArrowUp"), -1);
});

test("a slash leads to the search box only where nobody is typing", () => {
  assert.equal(isShortcut({ ...plain, key: "/" }, false), true);
  assert.equal(isShortcut({ ...plain, key: "/" }, true), false);
  assert.equal(isShortcut({ ...plain, key: "k", ctrlKey: true }, true), true);
  assert.equal(isShortcut({ ...plain, key: "k" }, false), false);
});

test("a card stays inside the window", () => {
  const view = { width: 390, height: 844 }, card = { width: 360, height: 300 };
  assert.deepEqual(placeCard({ left: 370, top: 100, width: 15, height: 14 }, card, view), { left: 22, top: 120 });
  assert.deepEqual(placeCard({ left: 2, top: 800, width: 15, height: 14 }, card, view), { left: 8, top: 494 });
  const short = placeCard({ left: 2, top: 100, width: 15, height: 14 }, card, { width: 390, height: 320 });
  assert.ok(short.top >= 8 && short.top + card.height <= 320 - 8 + 8);
});

test("the switch leads to the other theme, whoever chose the present one", () => {
  assert.equal(otherTheme(undefined, true), "light");
  assert.equal(otherTheme(undefined, false), "dark");
  assert.equal(otherTheme("dark", false), "light");
  assert.match(cookieOf("dark", true), /^theme=dark; path=\/; .*secure$/);
});

test("reconnecting starts at once, slows down, and ends", () => {
  assert.equal(retryDelay(0), 0);
  assert.equal(retryDelay(3), 1000);
  assert.equal(retryDelay(20), 5000);
  assert.equal(retryDelay(60), null);
});

test("only a rejected circuit loads the page anew", () => {
  assert.equal(isRejected(["components-reconnect-show"]), false);
  assert.equal(isRejected(["components-reconnect-rejected"]), true);
});
