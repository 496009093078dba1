// The ledger as PNG: the server's SVG sheet, painted at twice its size.
import { pngOf, save } from "../shared/save";

/** The most pixels a side, and in all, that browsers paint. */
const mostSide = 16_000, mostArea = 200_000_000;

/** How much larger than the sheet the picture is: twice, or as much as a browser can paint. */
export const scaleOf = (width: number, height: number): number =>
  Math.min(2, mostSide / width, mostSide / height, Math.sqrt(mostArea / (width * height)));

/** Fetches the sheet, paints it and hands it to the person. */
export async function takePng(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The picture did not arrive: ${answer.status}`);
  const image = await painted(new Blob([await answer.text()], { type: "image/svg+xml" }));
  const scale = scaleOf(image.naturalWidth, image.naturalHeight), canvas = document.createElement("canvas");
  canvas.width = Math.floor(image.naturalWidth * scale);
  canvas.height = Math.floor(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(await pngOf(canvas), nameOf(answer.headers.get("content-disposition")));
}

/** The name that the server gives the sheet, for a PNG. */
export const nameOf = (disposition: string | null): string =>
  `${/filename="?([^";]+)\.svg/.exec(disposition ?? "")?.[1] ?? "ecosystem-ledger"}.png`;

async function painted(sheet: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(sheet), image = new Image();
  try {
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
