// What the drawing needs of a canvas. Two things offer it: the canvas itself, and a writer of SVG (svg-pen.ts), so that a saved picture is the one seen.
export type Pen = Pick<CanvasRenderingContext2D,
  | "save" | "restore" | "translate" | "beginPath" | "closePath" | "moveTo" | "lineTo" | "arc" | "rect" | "clip" | "fill" | "stroke"
  | "fillRect" | "fillText" | "strokeText" | "measureText" | "setLineDash"
  | "fillStyle" | "strokeStyle" | "lineWidth" | "lineJoin" | "lineCap" | "globalAlpha" | "font" | "textAlign" | "textBaseline">;

/** Where the patterns of forms come from: by written form; "" is the hatching of what is not disclosed; finer in small marks. */
export interface FillSource {
  of(form: string, small?: boolean): Pen["fillStyle"];
}
