// The patterns of forms as a file of SVG has them.
import type { Inks } from "./inks";
import { clothOf, drawTile, fineOf } from "./patterns";
import type { FillSource } from "./pen";
import { SvgPen } from "./svg-pen";

/** Each asked for once is defined once. */
export class SvgFills implements FillSource {
  private readonly made = new Map<string, string>();

  constructor(private readonly inks: Inks) {}

  of(form: string, small = false): string {
    const { weave, ground, figure } = clothOf(form, this.inks);
    if (!weave) return ground;
    const id = `tl-fill-${form || "undisclosed"}${small ? "-fine" : ""}`;
    if (!this.made.has(id)) {
      const pen = new SvgPen(() => 0), size = small ? fineOf(form) : 1;
      drawTile(pen, weave, ground, figure);
      this.made.set(id, `<pattern id="${id}" width="${weave.width}" height="${weave.height}" patternUnits="userSpaceOnUse" patternTransform="rotate(${weave.turn}) scale(${size})">${pen.content()}</pattern>`);
    }
    return `url(#${id})`;
  }

  defs(): string {
    return `<defs>${[...this.made.values()].join("")}</defs>`;
  }
}
