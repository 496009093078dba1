import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn, decode, encode, linkOf, mostCode } from "../src/stories/code";
import { isViewUrl, readShelf, readStory, type Story } from "../src/stories/model";
import { keep, load, merged, moved, withStory, withView } from "../src/stories/shelf";

const story: Story = {
  id: "a", title: "Compute for equity",
  steps: [
    { name: "Everybody", text: "Cloud credits\nfor shares 算力换股权", url: "/explore/network?form=compute-credits" },
    { name: "Ledger", text: "", url: "/explore/ledger?rows=target&cash=true" },
  ],
};

test("a story comes out of its link as it went in", async () => {
  const code = await encode(story);
  assert.ok(code);
  const link = linkOf("https://example.org", story, code);
  assert.ok(link.startsWith("https://example.org/explore/network?form=compute-credits#story="));
  const read = await decode(codeIn(new URL(link).hash)!);
  assert.deepEqual(read && { title: read.title, steps: read.steps }, { title: story.title, steps: story.steps });
});

test("a link carries nothing but text and views of Explore", async () => {
  for (const url of ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/explore/../deals", "/explore/network#x", "/explore/network?a=\n", "/deals/x", "/explore/", "/explore/nothing", "\\explore\\network"])
    assert.equal(isViewUrl(url), false, url);
  const evil = await encode({ ...story, steps: [{ name: "x", text: "", url: "javascript:alert(1)" }] });
  assert.equal(await decode(evil!), null);
  assert.equal(await decode("not-a-story"), null);
  assert.equal(await decode("A".repeat(mostCode + 1)), null);
  assert.equal(readStory({ title: "No steps", steps: [] }), null);
  assert.equal(readStory({ title: 1, steps: story.steps }), null);
  assert.equal(readStory({ title: "\u202eback", steps: [{ ...story.steps[0], name: 7 }] })?.title, "back");
});

test("a code that unpacks to more than a story may hold is refused", async () => {
  const zeros = new Blob([new Uint8Array(20_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const code = Buffer.from(await new Response(zeros).arrayBuffer()).toString("base64url");
  assert.equal(await decode(code), null);
});

test("what is too long for a link is said before it is shared", async () => {
  const noise = (step: number): string => Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + (i * i * 7919 + step * 104729) % 20000)).join("");
  assert.equal(await encode({ ...story, steps: Array.from({ length: 12 }, (_, step) => ({ ...story.steps[0]!, text: noise(step) })) }), null);
});

test("the shelf keeps, orders and merges", () => {
  const kept = new Map<string, string>();
  const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const one = withView(load(store), { name: "One", note: "n", url: "/explore/deals", at: "2026-11-24" });
  const two = withStory(withView(one, { name: "Two", note: "", url: "/explore/ledger", at: "2026-11-24" }), story);
  assert.ok(keep(two, store));
  assert.deepEqual(load(store), two);
  assert.deepEqual(moved(two.views, 0, 1).map(view => view.name), ["One", "Two"]);
  assert.deepEqual(moved(two.views, 1, 1).map(view => view.name), ["Two", "One"]);
  assert.equal(merged(one, two).added, 2);
  assert.equal(withStory(two, { ...story, title: "Renamed" }).stories.length, 1);
  kept.set("ecosystem.saved", "{broken");
  assert.deepEqual(load(store), { views: [], stories: [] });
  assert.equal(readShelf({ views: [{ name: "x", url: "https://evil.example" }], stories: [] })?.views.length, 0);
});
