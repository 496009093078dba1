// The ledger by keyboard: one stop for Tab, arrows from cell to cell, Enter opens what is under it.
import { move, type Place, type Size } from "./moves";

/** Listens in a table until disposed; twice does no harm. Rows may come and go. */
export class LedgerGrid {
  readonly #host: HTMLElement;
  readonly #watch: MutationObserver;
  readonly #end = new AbortController();
  #current: HTMLElement | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.addEventListener("keydown", event => this.#press(event), { signal: this.#end.signal });
    host.addEventListener("focusin", event => this.#enter(event.target), { signal: this.#end.signal });
    this.#watch = new MutationObserver(() => this.#settle());
    this.#watch.observe(host, { childList: true, subtree: true });
    this.#settle();
    host.dataset["ready"] = "true";
  }

  dispose(): void {
    this.#end.abort();
    this.#watch.disconnect();
  }

  #press(event: KeyboardEvent): void {
    const from = event.altKey || event.metaKey ? null : this.#placeOf(event.target);
    const to = from && move(from, event.key, event.ctrlKey, this.#size());
    if (!to) return;
    event.preventDefault();
    const stop = this.#stops(to.row, to.cell)[to.stop];
    stop?.focus();
    stop?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #enter(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !this.#placeOf(target)) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = target;
    target.tabIndex = 0;
  }

  /** Exactly one stop answers to Tab. */
  #settle(): void {
    const stops = this.#rows().flatMap(row => [...row.cells]).flatMap(stopsOf);
    const current = this.#current && stops.includes(this.#current) ? this.#current : stops[0] ?? null;
    for (const stop of stops) {
      const tab = stop === current ? 0 : -1;
      if (stop.tabIndex !== tab || !stop.hasAttribute("tabindex")) stop.tabIndex = tab;
    }
    this.#current = current;
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.#host.querySelectorAll<HTMLTableRowElement>("table.ledger tr")];
  }

  #stops(row: number, cell: number): HTMLElement[] {
    const found = this.#rows()[row]?.cells[cell];
    return found ? stopsOf(found) : [];
  }

  #size(): Size {
    const rows = this.#rows();
    return {
      rows: rows.length,
      cells: row => rows[row]?.cells.length ?? 0,
      stops: (row, cell) => this.#stops(row, cell).length,
    };
  }

  #placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof HTMLElement ? target.closest<HTMLTableCellElement>("td, th") : null;
    const row = cell?.closest("tr");
    if (!cell || !row || !this.#host.contains(row)) return null;
    return { row: this.#rows().indexOf(row), cell: cell.cellIndex, stop: Math.max(0, stopsOf(cell).indexOf(target as HTMLElement)) };
  }
}

function stopsOf(cell: HTMLTableCellElement): HTMLElement[] {
  const links = [...cell.querySelectorAll<HTMLElement>("a")];
  return links.length > 0 ? links : [cell];
}
