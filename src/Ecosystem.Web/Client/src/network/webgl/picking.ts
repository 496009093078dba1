// Finding what lies under the pointer takes a second drawing of all items. It is made only when a pointer asks, not at every frame.
import type Sigma from "sigma";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

export class Picking {
  private drawing = false;
  private fresh = false;

  /** Draws a program, its picking pass only on request. */
  render(program: { pickProgram: ProgramInfo | null }, params: RenderParams, draw: (params: RenderParams) => void): void {
    const { pickProgram } = program;
    if (!this.drawing) program.pickProgram = null;
    draw(params);
    program.pickProgram = pickProgram;
  }

  /** Sees to it that a pointer on the stage finds what is there now. Returns the end of it. */
  bind(renderer: Sigma, stage: HTMLElement): () => void {
    renderer.on("beforeRender", () => { this.fresh = this.drawing; });
    const asked = (event: Event) => {
      // Moving with a button down is dragging the stage.
      const dragging = event instanceof MouseEvent && event.type === "mousemove" && event.buttons !== 0;
      if (!this.fresh && !dragging) this.draw(renderer);
    };
    const kinds = ["mousemove", "mousedown", "click", "touchstart", "touchend"];
    for (const kind of kinds) stage.addEventListener(kind, asked, { capture: true, passive: true });
    return () => { for (const kind of kinds) stage.removeEventListener(kind, asked, { capture: true }); };
  }

  private draw(renderer: Sigma): void {
    this.drawing = true;
    renderer.refresh({ partialGraph: {}, skipIndexation: true });
    this.drawing = false;
  }
}
