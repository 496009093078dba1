// The stage by keyboard: arrows pan, + and - zoom, 0 fits. Choosing items is the table twin's.

export interface CameraMoves {
  /** Parts of the stage, rightwards and downwards. */
  pan(right: number, down: number): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

const step = 0.15;

/** The move a key asks for; null for keys that are not the stage's. */
export function moveOf(key: string): ((camera: CameraMoves) => void) | null {
  switch (key) {
    case "ArrowLeft": return camera => camera.pan(-step, 0);
    case "ArrowRight": return camera => camera.pan(step, 0);
    case "ArrowUp": return camera => camera.pan(0, -step);
    case "ArrowDown": return camera => camera.pan(0, step);
    case "+": case "=": return camera => camera.zoomIn();
    case "-": case "_": return camera => camera.zoomOut();
    case "0": return camera => camera.fit();
    default: return null;
  }
}

/** Listens at the stage; returns the end of listening. Shortcuts of the browser and the page pass through. */
export function bindKeys(stage: HTMLElement, camera: CameraMoves): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOf(event.key);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move(camera);
  };
  stage.addEventListener("keydown", pressed);
  return () => stage.removeEventListener("keydown", pressed);
}
