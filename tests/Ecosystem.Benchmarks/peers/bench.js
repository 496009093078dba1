// One library on one page: the first picture, a filter, a drag. Called from PeersBenchmark.cs; times are milliseconds.
import * as pictures from "/peers/pictures.js";

const frame = () => new Promise(requestAnimationFrame);
const stage = document.getElementById("stage");
let picture = null;

/** Where a drag takes hold: beside the nodes of a network, in the plot of a timeline. */
let grip = { x: 6, y: 300 };

/** What the frames of a call cost: until the picture says that it stands, and one frame more. */
async function until(act) {
  const start = performance.now();
  await act();
  await frame();
  await frame();
  return performance.now() - start;
}

window.bench = {
  /** The data is in memory: neither network nor parsing is measured. */
  async first(library, address) {
    const payload = await (await fetch(address)).json();
    window.fetch = async () => ({ ok: true, status: 200, json: async () => payload });
    if (/timeline/i.test(library)) grip = { x: 700, y: 300 };
    const make = await pictures[library](payload);
    return await until(async () => { picture = await make(stage); });
  },

  /** Every second item goes. */
  filter: () => until(() => picture.half()),

  /** Drags the stage to and fro, one step a frame; gives frames and seconds. */
  async drag(seconds) {
    const { left, top } = stage.getBoundingClientRect(), from = { x: left + grip.x, y: top + grip.y };
    const target = document.elementFromPoint(from.x, from.y);
    send(target, "down", from, 1);
    const start = performance.now();
    let frames = 0;
    for (; performance.now() - start < seconds * 1000; frames++) {
      send(window, "move", { x: from.x + 120 * (1 - Math.cos(frames / 9)), y: from.y + 60 * Math.sin(frames / 7) }, 1);
      await frame();
    }
    send(window, "up", from, 0);
    return { frames, seconds: (performance.now() - start) / 1000 };
  },
};

function send(target, kind, { x, y }, buttons) {
  const options = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y, button: kind === "move" ? -1 : 0, buttons };
  target.dispatchEvent(new PointerEvent(`pointer${kind}`, { ...options, pointerId: 1, isPrimary: true, pointerType: "mouse" }));
  target.dispatchEvent(new MouseEvent(`mouse${kind}`, { ...options, button: 0 }));
}
