// The steps of a story: text, order, and which saved views are in it.
import { button, el } from "./dom";
import { limits, textOf, viewOf, type Step, type Story } from "./model";
import type { Desk } from "./page";
import { moved, replaced, stepOf } from "./shelf";

type Put = (story: Story, focus?: string) => void;

export function drawSteps(desk: Desk, story: Story, put: Put): HTMLElement {
  return el("div", {},
    el("ol", { class: "steps" }, ...story.steps.map((step, index) => drawStep(desk, story, step, index, put))),
    drawAdding(desk, story, put));
}

function drawStep({ words }: Desk, story: Story, step: Step, index: number, put: Put): HTMLElement {
  const change = (next: Step): void => put({ ...story, steps: replaced(story.steps, index, next) });
  const at = (place: number): string => `[data-story="${CSS.escape(story.id)}"] .steps li:nth-child(${place + 1}) .acts button:not(:disabled)`;
  const name = el("input", { class: "inp", value: step.name, maxlength: String(limits.name), "aria-label": words("stepName", index + 1), change: () => change({ ...step, name: textOf(name.value, limits.name) }) });
  const text = el("textarea", { class: "inp", rows: "3", maxlength: String(limits.text), "aria-label": words("stepText", index + 1), change: () => change({ ...step, text: textOf(text.value, limits.text) }) }, step.text);
  return el("li", {},
    el("div", { class: "what" }, name, text, el("a", { href: step.url, class: "muted" }, words(viewOf(step.url)))),
    el("div", { class: "acts" },
      button(words("up", step.name), () => put({ ...story, steps: moved(story.steps, index, -1) }, at(index - 1)), "arrow-up", index === 0),
      button(words("down", step.name), () => put({ ...story, steps: moved(story.steps, index, 1) }, at(index + 1)), "arrow-down", index === story.steps.length - 1),
      button(words("takeOut", step.name), () => put({ ...story, steps: story.steps.filter((_, each) => each !== index) }, at(Math.max(0, index - 1))), "close")));
}

function drawAdding({ words, shelf }: Desk, story: Story, put: Put): HTMLElement | null {
  const more = shelf.views.filter(view => !story.steps.some(step => step.url === view.url && step.name === view.name));
  if (more.length === 0 || story.steps.length >= limits.steps) return null;
  const choice = el("select", { class: "inp", "aria-label": words("addView") }, ...more.map(view => el("option", { value: view.id }, view.name)));
  return el("p", { class: "edit line" }, choice, button(words("add"), () => {
    const view = more.find(each => each.id === choice.value);
    if (view) put({ ...story, steps: [...story.steps, stepOf(view)] });
  }));
}
