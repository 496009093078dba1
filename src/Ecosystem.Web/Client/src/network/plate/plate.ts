// What stands around a picture that is taken away. All texts come from .NET, in the reader's language.

/** A line of the legend: how it is drawn, in which form's colour. */
export interface LegendLine {
  readonly stroke: "solid" | "two" | "dashed" | "dotted";
  /** A written form, "mixed" or "undisclosed". */
  readonly form: string;
  readonly text: string;
}

/** A colour that stands for a community; the number of a node's tint. */
export interface LegendTint { readonly number: number; readonly text: string }

export interface LegendShape {
  /** A written kind of organization, or "person". */
  readonly kind: string;
  readonly unicorn: boolean;
  readonly text: string;
}

export interface Plate {
  readonly title: string;
  /** The filter in words, and what the set amounts to. */
  readonly filter: string;
  readonly figures: string;
  readonly lines: readonly LegendLine[];
  readonly tints: readonly LegendTint[];
  readonly shapes: readonly LegendShape[];
  /** What lines and shapes do not say by themselves. */
  readonly notes: readonly string[];
  /** Site, dataset version, licence, address, day. */
  readonly source: readonly string[];
  /** Name of the file without its ending. */
  readonly file: string;
}

export type Format = "png" | "svg";
