// A free line drawn over the stage; what it goes around is chosen. By keyboard the table twin does the same.
import type { Point } from "./fit";

export interface LassoEnd {
  /** The line is closed; the question tells whether a point of the stage lies within it. */
  drawn(isInside: (point: Point) => boolean): void;
  /** However it ended. */
  ended(): void;
}

/** A shorter line is a slip of the hand. */
const shortest = 3, apart = 3;

/** Lays a sheet over the stage that takes the pointer for one line. Returns how to give up. */
export function drawLasso(stage: HTMLElement, hint: string, { drawn, ended }: LassoEnd): () => void {
  const page = stage.ownerDocument, { sheet, path } = sheetOn(page), say = page.createElement("p");
  say.className = "lasso-hint";
  say.textContent = hint;
  stage.append(sheet, say);
  let line: Point[] = [];

  const end = (): void => {
    page.removeEventListener("keydown", pressed, true);
    sheet.remove();
    say.remove();
    ended();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end();
  };
  const at = (event: PointerEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  sheet.addEventListener("pointerdown", event => {
    sheet.setPointerCapture(event.pointerId);
    line = [at(event)];
  });
  sheet.addEventListener("pointermove", event => {
    const last = line.at(-1), point = at(event);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) < apart) return;
    line.push(point);
    path.setAttribute("d", `M${line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`);
  });
  sheet.addEventListener("pointerup", () => {
    const around = line;
    end();
    if (around.length >= shortest) drawn(point => isInside(around, point));
  });
  sheet.addEventListener("pointercancel", end);
  page.addEventListener("keydown", pressed, true);
  return end;
}

/** True within a closed line, whichever way it was drawn: a ray from the point crosses it an odd number of times. */
export function isInside(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  line.forEach((from, at) => {
    const to = line[(at + 1) % line.length]!;
    if (from.y > y !== to.y > y && x < from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x)) inside = !inside;
  });
  return inside;
}

function sheetOn(page: Document): { sheet: SVGSVGElement; path: SVGPathElement } {
  const svg = "http://www.w3.org/2000/svg";
  const sheet = page.createElementNS(svg, "svg"), path = page.createElementNS(svg, "path");
  sheet.setAttribute("class", "lasso");
  sheet.setAttribute("aria-hidden", "true");
  sheet.append(path);
  return { sheet, path };
}
