// A press on [data-fullscreen] gives the stage around it the whole screen, and again takes it back. Where a browser cannot, the button goes.
import "./blazor";

export function attachFullScreen(page: Document): void {
  const mark = (): void => { page.documentElement.classList.toggle("no-fullscreen", !page.fullscreenEnabled); };
  mark();
  window.Blazor?.addEventListener("enhancedload", mark);
  page.addEventListener("click", event => {
    const stage = event.target instanceof Element ? event.target.closest("[data-fullscreen]")?.closest(".stage") : null;
    if (!stage) return;
    // Either may be refused, for example within a frame; then nothing changes.
    void (page.fullscreenElement ? page.exitFullscreen() : stage.requestFullscreen()).catch(() => undefined);
  });
}
