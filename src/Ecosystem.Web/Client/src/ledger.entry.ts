// The ledger of Explore: a table of links that arrow keys walk through, and its picture to take away.
import { LedgerGrid } from "./ledger/grid";

/** Takes care of the table in an element. */
export const create = (element: HTMLElement): LedgerGrid => new LedgerGrid(element);

export { takePng } from "./ledger/take";
