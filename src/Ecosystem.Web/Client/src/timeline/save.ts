// Takes the timeline away as a picture: SVG, or PNG at twice the size.
import { Fills } from "./patterns";
import type { Inks } from "./inks";
import { posterOf, type Caption, type Poster } from "./poster";
import { escapeXml } from "../shared/svg";
import { pngOf } from "../shared/save";
import { SvgFills } from "./svg-fills";
import { SvgPen } from "./svg-pen";
import type { Model } from "./model";
import type { Days } from "./scales";

export type PictureKind = "svg" | "png";

const sharper = 2;

/** The picture as a file's content. */
export async function fileOf(kind: PictureKind, model: Model, inks: Inks, days: Days, caption: Caption): Promise<Blob> {
  const canvas = document.createElement("canvas"), pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser gives no canvas to draw on.");
  const poster = posterOf(model, inks, days, caption, pen);
  return kind === "svg" ? new Blob([svgOf(poster, inks, caption, pen)], { type: "image/svg+xml" }) : await paintedOf(poster, inks, canvas, pen);
}

function svgOf({ width, height, draw }: Poster, inks: Inks, caption: Caption, measure: CanvasRenderingContext2D): string {
  const fills = new SvgFills(inks), pen = new SvgPen((text, font) => {
    measure.font = font;
    return measure.measureText(text).width;
  });
  draw(pen, fills);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`
    + `<title>${escapeXml(caption.title)}</title><desc>${escapeXml([...caption.notes, ...caption.source].join("\n"))}</desc>${fills.defs()}${pen.content()}</svg>`;
}

async function paintedOf({ width, height, draw }: Poster, inks: Inks, canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): Promise<Blob> {
  canvas.width = width * sharper;
  canvas.height = height * sharper;
  pen.setTransform(sharper, 0, 0, sharper, 0, 0);
  draw(pen, new Fills(inks, sharper));
  return await pngOf(canvas);
}
