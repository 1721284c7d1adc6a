// Trial stores: a number of articles → a filled store of each engine, made once and kept among the temporary files as long as the index is made by the same code.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../../../store/engines/engine.ts";
import { startTestPostgres } from "../../postgres/postgres.ts";

export type TrialEngineName = Engine["name"];

export const TRIAL_SEED = 20_261_127;

const SOURCE = join(import.meta.dirname, "..", "..", "..");
/** What decides what is in the index: not how it is asked, nor other tables, which are brought up to date when it is opened. */
const DECIDING = [
  "search/{fold-for-search,gram-numbers,search-grams,search-text}.ts",
  "store/engines/*-indexing.ts",
  "store/search/search-{marks,place}.ts",
  "testing/search/trial/{fill-search-store,trial-articles,trial-frames,trial-words}.ts",
];
const KEPT = join(tmpdir(), "shirase-trial-stores");
const KEPT_MS = 3 * 86_400_000;

function keyOf(articles: number): string {
  const hash = createHash("sha256").update(`${TRIAL_SEED} ${articles}`);
  for (const pattern of DECIDING) {
    for (const file of globSync(pattern, { cwd: SOURCE }).toSorted()) {
      hash.update(file).update(readFileSync(join(SOURCE, file)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

/** The folder of the store, which need not be there. */
export function trialFolder(engine: TrialEngineName, articles: number): string {
  return join(KEPT, `${engine}-${articles}-${keyOf(articles)}`);
}

/** Where a store lies in its folder, and what ends what answers there. */
export type TrialPlace = { readonly location: string; readonly stop: () => Promise<void> };

/** As on any server that holds so much: the index is in memory. */
const SETTINGS = { shared_buffers: "1GB", max_wal_size: "4GB" };

export async function openTrialPlace(engine: TrialEngineName, folder: string): Promise<TrialPlace> {
  if (engine === "sqlite") return { location: join(folder, "trial.db"), stop: async () => {} };
  const { address, stop } = await startTestPostgres({ kept: folder, settings: SETTINGS });
  return { location: address, stop };
}

function forgetOld(): void {
  for (const name of globSync("*", { cwd: KEPT })) {
    const folder = join(KEPT, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}

async function make(engine: TrialEngineName, articles: number): Promise<void> {
  const folder = trialFolder(engine, articles);
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return;
  }
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const program = join(import.meta.dirname, "make-trial-store.ts");
  const maker = spawn(process.execPath, [program, engine, String(articles), draft], { stdio: "inherit" });
  const [status] = await once(maker, "close");
  if (status !== 0) throw new Error(`The store of ${articles} articles for ${engine} could not be made.`);
  renameSync(draft, folder);
}

/** Each engine's in a process of its own, at once. */
export async function makeTrialStores(engines: readonly TrialEngineName[], articles: number): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  forgetOld();
  await Promise.all(engines.map((engine) => make(engine, articles)));
}
