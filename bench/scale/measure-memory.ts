// Memory: a server over a store of a million articles, after a crawl of 20,000 of them, and after as many cursors that somebody made up.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryOf } from "../../bin/memory-of.js";
import type { Engine } from "../../src/store/engines/engine.ts";
import { createRandom } from "../../src/testing/statements/passages/random.ts";
import type { Figure } from "../run.ts";
import { UNTIL, topicOf } from "./scale-articles.ts";
import { type ScaleStore, startStores } from "./scale-stores.ts";

const COMMAND = join(import.meta.dirname, "../../bin/shirase.js");
const HOOK = join(import.meta.dirname, "tell-memory.ts");
const CRAWLED = 20_000;
const AT_ONCE = 8;
const SETTLING_MS = 3_000;
const TEN_YEARS_MS = 10 * 365 * 86_400_000;

type Serving = { readonly url: string; readonly child: ChildProcess; readonly said: () => string };

async function waitFor(said: () => string, sign: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = sign.exec(said());
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** `place`: the options that say where the store is. */
async function startServer(...place: readonly string[]): Promise<Serving> {
  const { flags, settings } = memoryOf("serve");
  const args = [...flags, "--import", HOOK, COMMAND, "serve", "--port", "0", ...place];
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (printed += chunk));
  const said = (): string => printed;
  const [url] = await waitFor(said, /http:\/\/127\.0\.0\.1:\d+/);
  return { url, child, said };
}

function readResident({ child }: Serving): string {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const megabytes = (name: string): string =>
    (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024).toFixed(0);
  return `${megabytes("VmRSS")} MB (most ${megabytes("VmHWM")}; of files ${megabytes("RssFile")})`;
}

async function readParts(serving: Serving): Promise<string> {
  const before = serving.said().length;
  serving.child.kill("SIGUSR2");
  const [, parts = ""] = await waitFor(() => serving.said().slice(before), /memory (\{.*\})\n/);
  return parts.replaceAll(/["{}]/g, "").replaceAll(",", ", ");
}

async function crawl({ url }: Serving, targetOf: (at: number) => string): Promise<void> {
  let next = 0;
  const walk = async (): Promise<void> => {
    while (next < CRAWLED) {
      next += 1;
      const answer = await fetch(url + targetOf(next));
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${answer.url} answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
}

async function measure(serving: Serving, { count }: ScaleStore): Promise<readonly Figure[]> {
  const random = createRandom(2);
  const figures: Figure[] = [];
  const tell = async (name: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    figures.push({ name, figure: readResident(serving), beside: await readParts(serving), aim: "150 MB" });
  };
  await tell("before anybody came");
  await crawl(serving, () => `/articles/${count}`);
  await tell("one page, 20,000 times");
  await crawl(serving, (at) => `/articles/${at * Math.floor(count / CRAWLED)}`);
  await tell("20,000 articles, each once");
  await crawl(serving, (at) => {
    return `/topic/${encodeURIComponent(topicOf(at))}?before=${UNTIL - random.integer(0, TEN_YEARS_MS)}-${random.integer(1, count)}`;
  });
  await tell("20,000 cursors that somebody made up");
  return figures;
}

async function measureOn(engine: Engine["name"]): Promise<readonly Figure[]> {
  const { stores, stop } = await startStores(engine);
  const data = mkdtempSync(join(tmpdir(), "shirase-scale-data-"));
  const store = stores.at(-1);
  try {
    if (!store) throw new Error("there is no store");
    mkdirSync(data, { recursive: true });
    if (engine === "sqlite") symlinkSync(store.location, join(data, "shirase.sqlite"));
    const serving = await (engine === "sqlite"
      ? startServer("--data", data)
      : startServer("--database", store.location));
    try {
      const figures = await measure(serving, store);
      return figures.map((figure) => ({
        ...figure,
        name: `${engine}, ${store.count.toLocaleString("en")} articles: ${figure.name}`,
      }));
    } finally {
      const ended = once(serving.child, "exit");
      serving.child.kill("SIGTERM");
      await ended;
    }
  } finally {
    await stop();
    rmSync(data, { recursive: true, force: true });
  }
}

export async function measureMemory(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const engine of ["sqlite", "postgresql"] as const) {
    if ((process.env["SHIRASE_SCALE_ENGINE"] ?? engine) === engine)
      figures.push(...(await measureOn(engine)));
  }
  return figures;
}
