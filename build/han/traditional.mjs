// Writes the map from traditional to simplified characters that name search folds by: first line traditional, second line simplified,
// one for one. Two builds at once take turns by a lock beside the packages.
import { execSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const here = import.meta.dirname;
const out = path.resolve(process.argv[2]);
const lock = path.join(here, ".lock");
const restored = path.join(here, "node_modules", ".restored");
const STALE_AFTER_MS = 5 * 60_000;

const newerThan = (file, ...inputs) =>
  existsSync(file) && inputs.every(input => statSync(file).mtimeMs >= statSync(input).mtimeMs);

const ageOfLock = () => Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

async function locked(work) {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (ageOfLock() > STALE_AFTER_MS) break;   // its owner was killed: take it over
      await new Promise(done => setTimeout(done, 200));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function restore() {
  const inputs = ["package.json", "package-lock.json", ".npmrc"].map(name => path.join(here, name));
  if (newerThan(restored, ...inputs)) return;
  execSync("npm ci --loglevel=error", { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(restored, "");
}

async function write() {
  const { Converter } = await import("opencc-js/t2cn");
  // Taiwan and Hong Kong write some characters otherwise than the standard does.
  const converters = ["t", "tw", "hk"].map(from => Converter({ from, to: "cn" }));
  let traditional = "", simplified = "";
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const other = converters.map(convert => convert(character)).find(result => result !== character);
    if (other?.length !== 1) continue;   // a pair of code units lies outside the basic plane and needs no folding here
    traditional += character;
    simplified += other;
  }
  if (traditional.length < 2000) throw new Error(`Only ${traditional.length} traditional characters: the package has changed its shape.`);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(`${out}.${process.pid}`, `${traditional}\n${simplified}\n`);
  renameSync(`${out}.${process.pid}`, out);   // whoever reads it sees the whole
}

await locked(async () => {
  restore();
  if (!newerThan(out, restored, import.meta.filename)) await write();
});
