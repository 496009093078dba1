// A whole picture without its names, in steps: whoever paints may pause between them.
import type { Batches } from "./batches";
import type { Projection, Size } from "./fit";
import type { Ink } from "./ink";
import type { Items } from "./items";
import type { Look } from "./look";
import { paintEdges } from "./paintEdges";
import { paintNodes } from "./paintNodes";

/** Where items go: CSS pixels of the stage, and how many of them one pixel of a mark's size takes. */
export interface Place {
  readonly projection: Projection;
  readonly stage: Size;
  readonly factor: number;
  /** Width for edges that are thin anyway: one device pixel is drawn several times as fast as one and a half. Left out, all have their own. */
  readonly hair?: number;
}

export interface Painting { readonly items: Items; readonly batches: Batches; readonly look: Look }

export function* paint(ink: Ink, { items, batches, look }: Painting, place: Place): Generator<void> {
  ink.lineJoin = "miter";
  yield* paintEdges(ink, items.edges, batches.edges, look, place);
  yield* paintNodes(ink, items.nodes, batches.nodes, look, place);
}

export function paintAll(ink: Ink, painting: Painting, place: Place): void {
  for (const _ of paint(ink, painting, place));
}
