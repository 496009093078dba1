// Hands a file made in the browser to the person, as any other download.

export function save(file: Blob, name: string): void {
  const link = document.createElement("a"), address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
