// Hue goes by family of form, icon and name by form. Both views and their legends take families from here.

/** Families that carry a hue of their own, in the order in which a legend lists them. */
export const families = ["cash", "compute-credits", "traffic", "data", "services", "equity-swap", "other"] as const;

export type Family = (typeof families)[number];

/** What a mark of money can be drawn in: a family, or the two inks that say there is none or more than one. */
export type Tone = Family | "undisclosed" | "mixed";

export const tones: readonly Tone[] = [...families, "undisclosed", "mixed"];

const familyByForm: Readonly<Record<string, Family>> = {
  "cash": "cash",
  "compute-credits": "compute-credits",
  "traffic": "traffic",
  "data": "data",
  "intellectual-property": "data",
  "services": "services",
  "business": "services",
  "equity-swap": "equity-swap",
};

/** Family of a written form; promises, grants and forms added later share the hue of "other". */
export const familyOf = (form: string): Family => familyByForm[form] ?? "other";

/** Name of the custom property that holds the colour of a tone's marks, e.g. "--form-cash". */
export const tokenOf = (tone: Tone): string => `--form-${tone}`;

/** For each bit of a form mask, the index of its family in families. */
export const familyIndexes = (forms: readonly string[]): number[] =>
  forms.map(form => families.indexOf(familyOf(form)));

/** The bits of a mask, lowest first. */
export function* bitsOf(mask: number): Generator<number> {
  for (let rest = mask; rest !== 0; rest &= rest - 1) yield 31 - Math.clz32(rest & -rest);
}

/** Tone of a set of forms: its family, "mixed" for several families, "undisclosed" for no form at all. */
export function toneOf(mask: number, forms: readonly string[]): Tone {
  let tone: Tone = "undisclosed";
  for (const bit of bitsOf(mask)) {
    const family = familyOf(forms[bit] ?? "");
    if (tone !== "undisclosed" && tone !== family) return "mixed";
    tone = family;
  }
  return tone;
}
