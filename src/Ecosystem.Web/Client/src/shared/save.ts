// Makes a picture a file, and hands a file made in the browser to the person, as any other download.

export function save(file: Blob, name: string): void {
  const link = document.createElement("a"), address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A canvas as PNG. Rejects where it is too large for the browser. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, fail) => canvas.toBlob(blob => blob ? done(blob) : fail(new Error("The picture is too large for this browser.")), "image/png"));
