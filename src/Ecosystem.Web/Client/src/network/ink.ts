// What a painting is made with: the part of a canvas context that is needed here, so that a picture can be written as well as drawn.

export type Ink = Pick<CanvasRenderingContext2D,
  "beginPath" | "moveTo" | "lineTo" | "quadraticCurveTo" | "arc" | "closePath" | "fill" | "stroke" | "setLineDash"
  | "fillStyle" | "strokeStyle" | "lineWidth" | "lineJoin" | "globalAlpha">;

/** What names are written with. */
export type Pen = Pick<CanvasRenderingContext2D,
  "measureText" | "fillText" | "strokeText" | "font" | "fillStyle" | "strokeStyle" | "lineWidth" | "lineJoin" | "globalAlpha">;
