import { build } from "esbuild";
import { rm, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

const test = process.argv.includes("--test");
const here = import.meta.dirname;
const out = test ? path.join(here, ".test-out") : path.resolve(here, "../wwwroot/dist");
await rm(out, { recursive: true, force: true });      // old hashed chunks must not linger
await mkdir(out, { recursive: true });
const dir = path.join(here, test ? "test" : "src");
const files = await readdir(dir);
const common = { outdir: out, bundle: true, legalComments: "none", logLevel: "warning" };

const scripts = async entries => await build({
  ...common,
  entryPoints: Object.fromEntries(entries.map(f => [f.replace(/\.(entry\.)?ts$/, ""), path.join(dir, f)])),
  format: "esm", target: test ? "node20" : "es2022", platform: test ? "node" : "browser",
  splitting: !test, chunkNames: "chunk-[hash]", minify: !test, sourcemap: test ? "inline" : false,
});

if (test) {
  await scripts(files.filter(f => f.endsWith(".test.ts")));
} else {
  // Each entry by itself: what two of them share is little, and a file that must first be read to learn of the next one costs a round trip.
  for (const entry of files.filter(f => f.endsWith(".entry.ts"))) await scripts([entry]);
  await build({ ...common, entryPoints: { site: path.join(dir, "site.css") }, minify: true, target: "es2022" });
}
