// Puts a card beside the mark that opens it, inside the window. Without this script the browser shows it in the middle.

export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
export interface Size { readonly width: number; readonly height: number }

const gap = 6;
const margin = 8;

/** Below the mark, above it where there is no room below, never over the edge of the window. */
export function placeCard(mark: Box, card: Size, view: Size): { left: number; top: number } {
  const clamp = (value: number, most: number): number => Math.max(margin, Math.min(value, most));
  const below = mark.top + mark.height + gap;
  const above = mark.top - gap - card.height;
  const fitsBelow = below + card.height <= view.height - margin;
  return {
    left: clamp(mark.left - 12, view.width - card.width - margin),
    top: clamp(fitsBelow || above < margin ? below : above, view.height - card.height - margin),
  };
}

export function attachCards(page: Document): void {
  const place = (card: HTMLElement): void => {
    const mark = page.querySelector(`[popovertarget="${card.id}"]`);
    if (!mark) return;
    card.dataset["placed"] = "";
    const { left, top } = placeCard(mark.getBoundingClientRect(), card.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  // Toggling does not bubble, so it is caught on its way down.
  page.addEventListener("toggle", event => {
    if (event.target instanceof HTMLElement && event.target.matches(".scard:popover-open")) place(event.target);
  }, true);
  const close = (): void => {
    for (const card of page.querySelectorAll<HTMLElement>(".scard:popover-open")) card.hidePopover();
  };
  addEventListener("resize", close);
  page.addEventListener("scroll", event => {
    if (!(event.target instanceof Element && event.target.closest(".scard"))) close();
  }, { capture: true, passive: true });
}
