// Load desk app: finds the built application of the desk; in a clone it is built when a source has changed since.

import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { AppFiles, LoadApp } from "../../desk/app/app-files.ts";
import { readDeskApp, writeDeskApp } from "./keep-desk-app.ts";

/** `src/` in a clone, `dist/` in the package. */
const PROGRAM = join(import.meta.dirname, "../..");
const ROOT = join(PROGRAM, "..");
const CACHE = join(ROOT, ".cache", "desk-app");
const MADE_OF = join(CACHE, "made-of.json");

const madeOfSchema = z.object({
  folder: z.string(),
  inputs: z.array(z.tuple([z.string(), z.string()])),
});
type MadeOf = z.infer<typeof madeOfSchema>;

/** Changes whenever a file is written anew, also when its length and its own date stay. */
function stampOf(path: string): string {
  const { size, ctimeMs } = statSync(join(ROOT, path));
  return `${size} ${ctimeMs}`;
}

function readMadeOf(): MadeOf | undefined {
  try {
    return madeOfSchema.parse(JSON.parse(readFileSync(MADE_OF, "utf8")));
  } catch {
    return undefined;
  }
}

/** Undefined where nothing is kept that was made of the sources as they are now. */
function findKept(): AppFiles | undefined {
  const madeOf = readMadeOf();
  try {
    const isFresh = madeOf?.inputs.every(([path, stamp]) => stampOf(path) === stamp);
    return madeOf && isFresh === true ? readDeskApp(join(CACHE, madeOf.folder)) : undefined;
  } catch {
    // A source that was deleted, a folder that another process has just replaced.
    return undefined;
  }
}

function keep(app: AppFiles, inputs: MadeOf["inputs"]): void {
  const names = [...app.files.keys()].toSorted().join(" ");
  const folder = createHash("sha256").update(names).digest("hex").slice(0, 12);
  writeDeskApp(join(CACHE, folder), app);
  const draft = `${MADE_OF}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ folder, inputs }));
  renameSync(draft, MADE_OF);
  for (const name of readdirSync(CACHE, { withFileTypes: true }))
    if (name.isDirectory() && /^[0-9a-f]{12}$/.test(name.name) && name.name !== folder)
      rmSync(join(CACHE, name.name), { recursive: true, force: true });
}

async function buildAnew(): Promise<AppFiles> {
  const { bundleDeskApp } = await import("./bundle-desk-app.ts");
  // Stamped before they are read again by the next start: what changes meanwhile makes the bundle stale.
  const { app, inputs } = await bundleDeskApp(ROOT);
  try {
    mkdirSync(CACHE, { recursive: true });
    keep(
      app,
      inputs.map((path) => [path, stampOf(path)]),
    );
  } catch {
    // A folder that may not be written to: it is built at every start, and served all the same.
  }
  return app;
}

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_MODULE_NOT_FOUND") {
    return "The desk's application is built by esbuild and swc, which are not both installed here: run `npm ci` without --omit=dev, and load this page again. (The packed package brings the application built.)";
  }
  return `The desk's application cannot be built: ${error instanceof Error ? error.message : String(error)}`;
}

/** Once a process, unless it fails: then the next request tries again. */
export function createAppLoader(): LoadApp {
  let loaded: Promise<AppFiles> | undefined;
  const load = async (): Promise<AppFiles> => {
    const packed = join(PROGRAM, "desk-app");
    if (!existsSync(join(packed, "main.tsx"))) return readDeskApp(packed);
    return findKept() ?? buildAnew();
  };
  return async () => {
    try {
      return { ok: true, value: await (loaded ??= load()) };
    } catch (error) {
      loaded = undefined;
      return { ok: false, error: sentenceOf(error) };
    }
  };
}
