import { build } from "esbuild";
import { rm, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

const test = process.argv.includes("--test");
const here = import.meta.dirname;
const out = test ? path.join(here, ".test-out") : path.resolve(here, "../wwwroot/dist");
await rm(out, { recursive: true, force: true });      // old hashed chunks must not linger
await mkdir(out, { recursive: true });
const dir = path.join(here, test ? "test" : "src");
const entries = (await readdir(dir)).filter(f => test ? f.endsWith(".test.ts") : f.endsWith(".entry.ts"));
await build({
  entryPoints: Object.fromEntries(entries.map(f => [f.replace(/\.(entry\.)?ts$/, ""), path.join(dir, f)])),
  outdir: out, bundle: true, format: "esm", target: test ? "node20" : "es2022",
  platform: test ? "node" : "browser", splitting: !test, chunkNames: "chunk-[hash]",
  minify: !test, sourcemap: test ? "inline" : false, legalComments: "none", logLevel: "warning",
});
