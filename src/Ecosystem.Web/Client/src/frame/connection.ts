// Starts Blazor so that a lost connection is noticed in seconds, and loads the page anew when the server no longer knows it.
import "./blazor";

/** The server speaks every 2 s (FrameSetup); 8 s of silence are a lost connection: a busy machine may well be still for five. */
export const serverTimeout = 8_000;
const keepAlive = 2_000;
const maxRetries = 60;

/** Milliseconds before the next attempt: at once, then every second, later every five; null gives up. */
export function retryDelay(previous: number, most: number = maxRetries): number | null {
  if (previous >= most) return null;
  if (previous === 0) return 0;
  return previous < 10 ? 1_000 : 5_000;
}

/** True when the server has forgotten the page, so that only loading it again helps. */
export const isRejected = (classes: Iterable<string>): boolean => [...classes].includes("components-reconnect-rejected");

export function start(page: Document): void {
  const modal = page.getElementById("components-reconnect-modal");
  if (modal) {
    new MutationObserver(() => { if (isRejected(modal.classList)) location.reload(); })
      .observe(modal, { attributes: true, attributeFilter: ["class"] });
  }
  page.addEventListener("click", click => {
    if (click.target instanceof Element && click.target.closest("[data-reload]")) location.reload();
  });
  void window.Blazor?.start({
    circuit: {
      configureSignalR: builder => { builder.withServerTimeout(serverTimeout).withKeepAliveInterval(keepAlive); },
      reconnectionOptions: { maxRetries, retryIntervalMilliseconds: retryDelay },
    },
  });
}
