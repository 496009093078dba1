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

const browser = { ...common, format: "esm", target: "es2022", platform: "browser", minify: true };

/** A module that is imported late becomes a file of its own that shares nothing with the entry, so that the entry stays one file. */
const late = {
  name: "late",
  setup: entry => entry.onResolve({ filter: /^\./ }, async ({ kind, path: what, resolveDir }) => {
    if (kind !== "dynamic-import") return undefined;
    const { metafile } = await build({ ...browser, entryPoints: [path.resolve(resolveDir, `${what}.ts`)], entryNames: "[name]-[hash]", metafile: true });
    return { path: `./${path.basename(Object.keys(metafile.outputs)[0])}`, external: true };
  }),
};

if (test) {
  const entryPoints = files.filter(f => f.endsWith(".test.ts")).map(f => path.join(dir, f));
  await build({ ...common, entryPoints, format: "esm", target: "node20", platform: "node", sourcemap: "inline" });
} else {
  // Each entry by itself: what two of them share is little, and a file that must first be read to learn of the next one costs a round trip.
  for (const file of files.filter(f => f.endsWith(".entry.ts"))) {
    await build({ ...browser, entryPoints: { [file.replace(".entry.ts", "")]: path.join(dir, file) }, plugins: [late] });
  }
  await build({ ...common, entryPoints: { site: path.join(dir, "site.css") }, minify: true, target: "es2022" });
}
