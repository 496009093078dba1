// The colours of the picture, read from CSS. A theme change replaces them in place: programs read them at each frame.
import { tokenOf, tones } from "../shared/forms";
import { readTokens, toRgb } from "../shared/theme";

export interface Look {
  /** Red, green, blue of every tone, one after another, as a shader takes them. */
  readonly tones: Float32Array;
  /** Red, green, blue of: --node, --node-2, --node-line, --halo, --ink. */
  readonly nodes: Float32Array;
  halo: string;
  ink: string;
  ink2: string;
  fontFamily: string;
}

const nodeTokens = ["--node", "--node-2", "--node-line", "--halo", "--ink"] as const;

export function createLook(element: Element): Look {
  const look: Look = {
    tones: new Float32Array(tones.length * 3), nodes: new Float32Array(nodeTokens.length * 3),
    halo: "", ink: "", ink2: "", fontFamily: "",
  };
  refreshLook(look, element);
  return look;
}

export function refreshLook(look: Look, element: Element): void {
  const toneTokens = tones.map(tokenOf);
  const values = readTokens(element, [...toneTokens, ...nodeTokens, "--ink-2"]);
  look.tones.set(toneTokens.flatMap(name => toRgb(values[name] ?? "")));
  look.nodes.set(nodeTokens.flatMap(name => toRgb(values[name] ?? "")));
  look.halo = values["--halo"] ?? "";
  look.ink = values["--ink"] ?? "";
  look.ink2 = values["--ink-2"] ?? "";
  look.fontFamily = getComputedStyle(element).fontFamily;
}
