// Stories: a title, and saved views in an order with text. Played here, shared as a link.
import { encode, linkOf } from "./code";
import { button, el } from "./dom";
import { limits, newId, textOf, type Story } from "./model";
import type { Desk } from "./page";
import { play } from "./player";
import { stepOf, withStory } from "./shelf";
import { drawSteps } from "./step-list";

export function drawStories(desk: Desk): HTMLElement {
  const { words, shelf, change } = desk;
  const title = el("input", { class: "inp", maxlength: String(limits.name), placeholder: words("newTitle"), "aria-label": words("newTitle"), required: true });
  const make = el("form", { class: "edit line", submit: event => {
    event.preventDefault();
    const story = { id: newId(), title: textOf(title.value, limits.name) || words("untitled"), steps: shelf.views.slice(0, limits.steps).map(stepOf) };
    change(withStory(shelf, story), `[data-story="${story.id}"] summary`);
    desk.say(words("made", story.title, story.steps.length));
  } }, title, el("button", { type: "submit", class: "btn small" }, words("make")));
  return el("section", { class: "sec rule" },
    el("h2", {}, words("stories")), el("p", { class: "muted" }, words("aboutStories")), make,
    el("div", { class: "stories" }, ...shelf.stories.map(story => drawStory(desk, story))));
}

function drawStory(desk: Desk, story: Story): HTMLElement {
  const { words, shelf, change } = desk;
  const put = (next: Story, focus?: string): void => {
    open.add(story.id);
    change(withStory(shelf, next), focus);
  };
  const title = el("input", { class: "inp", value: story.title, maxlength: String(limits.name), "aria-label": words("title"),
    change: () => put({ ...story, title: textOf(title.value, limits.name) || story.title }) });
  const none = story.steps.length === 0;
  const folded = el("details", { "data-story": story.id, open: open.has(story.id), toggle: () => { if (folded.open) open.add(story.id); else open.delete(story.id); } },
    el("summary", {}, el("b", {}, story.title), el("span", { class: "muted" }, ` ${words(story.steps.length === 1 ? "oneStep" : "steps", story.steps.length)}`)),
    el("div", { class: "acts" },
      button(words("play"), () => void start(desk, story), undefined, none),
      button(words("share"), () => void share(desk, story), undefined, none),
      button(words("deleteStory"), () => change({ ...shelf, stories: shelf.stories.filter(each => each.id !== story.id) }, ".stories summary, .shelf form input"))),
    el("label", { class: "fl" }, words("title"), title),
    drawSteps(desk, story, put));
  return folded;
}

// Which stories are unfolded; they are drawn anew with every change.
const open = new Set<string>();

async function start({ words, say }: Desk, story: Story): Promise<void> {
  if (!await play(story)) say(words("tooLong"));
}

async function share({ words, say }: Desk, story: Story): Promise<void> {
  const code = await encode(story);
  if (!code) return say(words("tooLong"));
  const link = linkOf(location.origin, story, code);
  try {
    await navigator.clipboard.writeText(link);
    say(words("copied", link.length));
  } catch {
    // Where the clipboard is closed the link is shown to be copied by hand.
    prompt(words("copyThis"), link);
  }
}
