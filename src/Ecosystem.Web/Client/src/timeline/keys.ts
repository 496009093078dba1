// Keys of the stage, and where they take the focus.
export type Command =
  | { readonly do: "pan"; readonly by: number }
  | { readonly do: "zoom"; readonly by: number }
  | { readonly do: "fit" | "open" | "fold" | "leave" }
  | { readonly do: "lane"; readonly by: number }
  | { readonly do: "step"; readonly by: number };

/** What is focused: a lane (-1 is the band of events) and one of its deals or events. */
export interface Focus { readonly lane: number; readonly at: number }

/** What a key means; inside a lane left and right go from deal to deal, outside they pan. */
export function commandOf(key: string, shift: boolean, inLane: boolean): Command | null {
  switch (key) {
    case "ArrowLeft": return inLane && !shift ? { do: "step", by: -1 } : { do: "pan", by: -0.15 };
    case "ArrowRight": return inLane && !shift ? { do: "step", by: 1 } : { do: "pan", by: 0.15 };
    case "PageUp": return { do: "lane", by: -5 };
    case "PageDown": return { do: "lane", by: 5 };
    case "ArrowUp": return { do: "lane", by: -1 };
    case "ArrowDown": return { do: "lane", by: 1 };
    case "Home": return inLane ? { do: "step", by: -Infinity } : null;
    case "End": return inLane ? { do: "step", by: Infinity } : null;
    case "+": case "=": return { do: "zoom", by: 1.5 };
    case "-": case "_": return { do: "zoom", by: 1 / 1.5 };
    case "0": return { do: "fit" };
    case "Enter": return { do: "open" };
    case " ": return inLane ? { do: "fold" } : null;
    case "Escape": return { do: "leave" };
    default: return null;
  }
}

/** The middles (days) of what a lane holds, in order; lane -1 holds the events. */
export type MiddlesOf = (lane: number) => readonly number[];

/** The focus after going some lanes up or down: the deal nearest in time to where one was. */
export function toLane(focus: Focus | null, by: number, lanes: number, middlesOf: MiddlesOf, centre: number): Focus | null {
  const first = middlesOf(-1).length ? -1 : 0;
  if (lanes === 0 && first === 0) return null;
  const lane = focus ? Math.max(first, Math.min(lanes - 1, focus.lane + by)) : by > 0 ? 0 : first;
  const day = focus ? middlesOf(focus.lane)[focus.at] ?? centre : centre;
  return { lane, at: nearest(middlesOf(lane), day) };
}

export function toStep(focus: Focus, by: number, middlesOf: MiddlesOf): Focus {
  const last = Math.max(0, middlesOf(focus.lane).length - 1);
  return { lane: focus.lane, at: Math.max(0, Math.min(last, focus.at + by)) };
}

function nearest(middles: readonly number[], day: number): number {
  let best = 0;
  middles.forEach((middle, i) => { if (Math.abs(middle - day) < Math.abs(middles[best]! - day)) best = i; });
  return best;
}
