// Takes the Blazor browser script out of an ASP.NET Core assembly that embeds it.
// Managed resources lie one after another as (u32 length, bytes, padding to 8) at the CLI header's Resources directory.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
const [, , dll, out] = process.argv;
const b = readFileSync(dll);
const pe = b.readUInt32LE(0x3c), opt = pe + 24, plus = b.readUInt16LE(opt) === 0x20b;
const nSec = b.readUInt16LE(pe + 6), secs = opt + b.readUInt16LE(pe + 20);
const at = rva => { for (let i = 0; i < nSec; i++) { const s = secs + 40 * i, va = b.readUInt32LE(s + 12), sz = Math.max(b.readUInt32LE(s + 8), b.readUInt32LE(s + 16)); if (rva >= va && rva < va + sz) return rva - va + b.readUInt32LE(s + 20); } throw new Error("rva"); };
const cli = at(b.readUInt32LE(opt + (plus ? 112 : 96) + 8 * 14));
const start = at(b.readUInt32LE(cli + 24)), end = start + b.readUInt32LE(cli + 28);
let best;
for (let p = start; p + 4 < end;) {
  const n = b.readUInt32LE(p), t = b.subarray(p + 4, p + 4 + n);
  if (t.includes("StartCircuit") && t.includes("Blazor")) best = t;
  p = (p + 4 + n + 7) & ~7;
}
if (!best) throw new Error(`no Blazor script embedded in ${dll}`);
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, best);
