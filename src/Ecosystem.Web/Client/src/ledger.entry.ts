// The ledger of Explore: a table of links that arrow keys walk through.
import { LedgerGrid } from "./ledger/grid";

/** Takes care of the table in an element. */
export const create = (element: HTMLElement): LedgerGrid => new LedgerGrid(element);
