// The page's colours and type as the canvas needs them.
import { tokenOf, tones } from "../shared/forms";
import { readTokens } from "../shared/theme";

export interface Inks {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly pattern: string;
  readonly tones: Readonly<Record<string, string>>;
  readonly font: string;
}

export function readInks(element: Element): Inks {
  const read = readTokens(element, ["--ink", "--ink-2", "--ink-3", "--line", "--line-strong", "--surface", "--pattern", "--sans"]);
  return {
    ink: read["--ink"], ink2: read["--ink-2"], ink3: read["--ink-3"], line: read["--line"], lineStrong: read["--line-strong"],
    surface: read["--surface"], pattern: read["--pattern"], font: read["--sans"] || "sans-serif",
    tones: readTokens(element, tones.map(tokenOf)),
  };
}

export const fontOf = (inks: Inks, size: number, weight = 400): string => `${weight} ${size}px ${inks.font}`;
