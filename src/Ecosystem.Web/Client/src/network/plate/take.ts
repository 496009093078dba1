// Makes the file of a network picture. Loaded when somebody takes one; needs no server.
import { pngOf } from "../../shared/save";
import { batchesOf } from "../batches";
import { boxOf, fitTo, framed, projectionOf, roomFor, sizeFactor, unitOf, type CameraView, type Size } from "../fit";
import { itemsOf } from "../items";
import { LabelLayer } from "../labelLayer";
import type { Look } from "../look";
import type { Lang } from "../names";
import { paintAll } from "../paint";
import type { Scene } from "../scene";
import { fitCanvas, inkOf } from "../sheet";
import { compose, type Board } from "./compose";
import type { Format, Plate } from "./plate";
import { SvgInk } from "./svgInk";

/** Where and how large: what is seen, or all of the set. */
export interface Shot { readonly scene: Scene; readonly look: Look; readonly lang: Lang; readonly stage: Size; readonly view: CameraView }

/** Device pixels of a CSS pixel in PNG. */
const density = 2;

/** The stage on which the whole set is shown, so that most names find room. */
const large: Size = { width: 1800, height: 1150 };

export const wholeOf = (shot: Shot): Shot => {
  const { x, y } = shot.scene.payload.nodes;
  const box = boxOf([...shot.scene.facts.nodes.keys()].map(node => framed({ x: x[node] ?? 0, y: y[node] ?? 0 })));
  return box ? { ...shot, stage: large, view: fitTo(box, large, roomFor(large, 0), unitOf(large), 0.09) } : shot;
};

/** The file, as the browser saves it. */
export const take = (format: Format, plate: Plate, shot: Shot): Promise<Blob> => format === "svg" ? drawing(plate, shot) : image(plate, shot);

async function drawing(plate: Plate, shot: Shot): Promise<Blob> {
  const ink = new SvgInk(inkOf(document.createElement("canvas"))), { size, draw } = composed(ink, plate, shot);
  draw();
  const text = ink.document(size.width, size.height, plate.title, [plate.filter, plate.figures, ...plate.source].join("\n"));
  return new Blob([text], { type: "image/svg+xml" });
}

async function image(plate: Plate, shot: Shot): Promise<Blob> {
  const canvas = document.createElement("canvas"), board = boardOf(inkOf(canvas)), { size, draw } = composed(board, plate, shot);
  fitCanvas(canvas, size, density);
  board.setTransform(density, 0, 0, density, 0, 0);
  draw();
  return await pngOf(canvas);
}

const boardOf = (context: CanvasRenderingContext2D): CanvasRenderingContext2D & Board => Object.assign(context, {
  within(x: number, y: number, width: number, height: number, draw: () => void): void {
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.translate(x, y);
    draw();
    context.restore();
  },
});

function composed(board: Board, plate: Plate, { scene, look, lang, stage, view }: Shot) {
  return compose(board, plate, look, stage, () => {
    const items = itemsOf(scene), projection = projectionOf(view, stage), factor = sizeFactor(view.ratio, stage);
    paintAll(board, { items, batches: batchesOf(items), look }, { projection, stage, factor });
    const labels = new LabelLayer(scene, look);
    labels.renew(lang);
    labels.draw(board, projection, stage, factor);
  });
}
