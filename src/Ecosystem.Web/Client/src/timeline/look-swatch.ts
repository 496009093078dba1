// A small mark in words' company: the same drawing as Explore/LookSwatch.razor in the legend and the table.
import type { Look } from "./status";

export const svgNs = "http://www.w3.org/2000/svg";

export function lookSwatch(look: Look): SVGSVGElement {
  const svg = document.createElementNS(svgNs, "svg");
  svg.setAttribute("class", `look look-${look}`);
  svg.setAttribute("viewBox", "-6 -6 12 12");
  svg.setAttribute("width", "12");
  svg.setAttribute("height", "12");
  svg.setAttribute("aria-hidden", "true");
  svg.append(circle("line", 4.6), circle("core", 2.6));
  if (look === "cancelled") svg.append(cross());
  return svg;
}

function circle(part: string, r: number): SVGElement {
  const element = document.createElementNS(svgNs, "circle");
  element.setAttribute("class", part);
  element.setAttribute("r", String(r));
  return element;
}

function cross(): SVGElement {
  const line = document.createElementNS(svgNs, "path");
  line.setAttribute("class", "line");
  line.setAttribute("d", "M-4.5 4.5L4.5-4.5M-4.5-4.5L4.5 4.5");
  return line;
}
