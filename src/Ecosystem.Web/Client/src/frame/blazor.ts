// The little of Blazor's browser script (.NET 9) that the frame uses.

/** A builder of the SignalR connection under a circuit; milliseconds. */
export interface ConnectionBuilder {
  withServerTimeout(milliseconds: number): ConnectionBuilder;
  withKeepAliveInterval(milliseconds: number): ConnectionBuilder;
}

export interface Blazor {
  start(options: {
    circuit: {
      configureSignalR(builder: ConnectionBuilder): void;
      reconnectionOptions: { maxRetries: number; retryIntervalMilliseconds: number | ((previous: number, most?: number) => number | null) };
    };
  }): Promise<void>;
  navigateTo?(url: string): void;
  addEventListener(name: "enhancedload", listener: () => void): void;
}

declare global {
  interface Window { Blazor?: Blazor }
}
