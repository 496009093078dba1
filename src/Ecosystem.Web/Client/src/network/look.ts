// The colours of the picture, read from CSS. A theme change replaces them in place: whoever draws reads them at each frame.
import { tokenOf, tones } from "../shared/forms";
import { readTokens, toRgb } from "../shared/theme";

/** Order of the colours of nodes; the node shader reads them by it. */
export const nodeTokens = ["--node", "--node-2", "--node-line", "--halo", "--ink"] as const;

/** The colours of communities, the last for all that have none of their own; tint 1 is the first. */
export const tintTokens = [...Array.from({ length: 8 }, (_, at) => `--community-${at + 1}`), "--community-rest"];

export class Look {
  /** CSS colours by index of tone, and by the order of nodeTokens. */
  tones: readonly string[] = [];
  nodes: readonly string[] = [];
  tints: readonly string[] = [];
  ink2 = "";
  fontFamily = "";
  private numbers: { readonly tones: Float32Array; readonly nodes: Float32Array } | null = null;

  constructor(element: Element) {
    this.refresh(element);
  }

  refresh(element: Element): void {
    const toneTokens = tones.map(tokenOf);
    const values = readTokens(element, [...toneTokens, ...nodeTokens, ...tintTokens, "--ink-2"]);
    const colorOf = (name: string): string => values[name] ?? "";
    this.tones = toneTokens.map(colorOf);
    this.nodes = nodeTokens.map(colorOf);
    this.tints = tintTokens.map(colorOf);
    this.ink2 = colorOf("--ink-2");
    this.fontFamily = getComputedStyle(element).fontFamily;
    this.numbers = null;
  }

  get halo(): string { return this.nodes[3] ?? ""; }
  get ink(): string { return this.nodes[4] ?? ""; }

  /** Red, green, blue of the colours one after another, as a shader takes them, tints after nodes; read only where one does. */
  get rgb(): { readonly tones: Float32Array; readonly nodes: Float32Array } {
    const flat = (colors: readonly string[]): Float32Array => Float32Array.from(colors.flatMap(color => [...toRgb(color)]));
    return this.numbers ??= { tones: flat(this.tones), nodes: flat([...this.nodes, ...this.tints]) };
  }
}
