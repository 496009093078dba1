// Buttons that copy the text of an element named by its id, and say so for a while.

const shownFor = 2500;

/** Writes to the clipboard; false where the browser has none or refuses. */
export async function copyText(text: string, clipboard: Pick<Clipboard, "writeText"> | undefined): Promise<boolean> {
  try {
    if (!clipboard) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function attachCopy(page: Document): void {
  page.addEventListener("click", async click => {
    const button = click.target instanceof Element ? click.target.closest<HTMLElement>("[data-copy]") : null;
    const source = button && page.getElementById(button.dataset["copy"] ?? "");
    if (!button || !source) return;
    const copied = await copyText(source.textContent ?? "", navigator.clipboard);
    if (!copied) {
      // Without a clipboard (a plain http address) the text is selected, ready for Ctrl C.
      getSelection()?.selectAllChildren(source);
      return;
    }
    const status = button.querySelector<HTMLElement>("[data-said]");
    if (!status) return;
    status.textContent = status.dataset["said"] ?? "";
    setTimeout(() => { status.textContent = ""; }, shownFor);
  });
}
