// The way back to .NET: ids only, and nothing breaks when the circuit is gone.

import type { DotNet } from "../shared/desk";

export interface Callbacks {
  nodeClicked(id: string): void;
  edgeClicked(source: string, target: string): void;
  nodesChosen(ids: readonly string[]): void;
  backgroundClicked(): void;
}

export function callbacksTo(dotnet: DotNet | null): Callbacks {
  const call = (method: string, ...args: unknown[]) => {
    // A lost circuit rejects; the page reconnects or reloads by itself.
    dotnet?.invokeMethodAsync(method, ...args).catch(() => undefined);
  };
  return {
    nodeClicked: id => call("NodeClicked", id),
    edgeClicked: (source, target) => call("EdgeClicked", source, target),
    nodesChosen: ids => { if (ids.length > 0) call("NodesChosen", ids); },
    backgroundClicked: () => call("BackgroundClicked"),
  };
}
