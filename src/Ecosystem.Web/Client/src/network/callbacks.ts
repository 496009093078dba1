// The way back to .NET: ids only, and nothing breaks when the circuit is gone.

/** A DotNetObjectReference, as the Blazor script hands it over. */
export interface DotNetCallbacks {
  invokeMethodAsync(method: string, ...args: readonly string[]): Promise<unknown>;
}

export interface Callbacks {
  nodeClicked(id: string): void;
  edgeClicked(source: string, target: string): void;
  backgroundClicked(): void;
}

export function callbacksTo(dotnet: DotNetCallbacks | null): Callbacks {
  const call = (method: string, ...args: string[]) => {
    // A lost circuit rejects; the page reconnects or reloads by itself.
    dotnet?.invokeMethodAsync(method, ...args).catch(() => undefined);
  };
  return {
    nodeClicked: id => call("NodeClicked", id),
    edgeClicked: (source, target) => call("EdgeClicked", source, target),
    backgroundClicked: () => call("BackgroundClicked"),
  };
}
