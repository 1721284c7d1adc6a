// The server on one core under wrk on another, beside nginx with the same page as a file and node:http with it as a buffer.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../src/store/open-archive.ts";
import { createBeaconSenders } from "../beacon-senders.ts";
import { startServer } from "../cold-start.ts";
import { fillStore, makeFilledDraft } from "../fill-store.ts";
import { readCoreSeconds } from "../process-time.ts";
import type { Figure } from "../run.ts";
import { type Peer, startBare, startNginx } from "./peers.ts";
import { type Load, requirePrograms, runWrk } from "./wrk.ts";

const SERVER_CORE = 0;
const LOAD_CORE = 1;
const ARTICLES = 1_000;
const CHARACTERS = 1_200;
const CONNECTIONS = 32;
/** Short and many, each of the three in turn: a shared machine's speed changes by a third from second to second. */
const ROUNDS = 20;
const ROUND_SECONDS = 1;
const WARM_SECONDS = 4;
/** Readers whose beacons move the rankings meanwhile: four million a day. */
const BEACONS_PER_SECOND = 50;
const PUBLISH_EACH_MS = 1_000;
const PUBLISHING_SECONDS = 8;

type Name = "shirase" | "bare" | "nginx";
type Measured = Load & { readonly core: number };

function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? 0) / 1024;
}

/** As sent: `fetch` would unpack it. */
function readPage(url: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
}

/** About as long as what a browser sends; `gzip` alone, so that all three send the same bytes. */
const BROWSERS = {
  accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
  "accept-encoding": "gzip",
  "accept-language": "ja,en-US;q=0.7,en;q=0.3",
  "sec-fetch-dest": "document",
  "sec-fetch-mode": "navigate",
  "sec-fetch-site": "same-origin",
  "upgrade-insecure-requests": "1",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};

const PATHS = Array.from({ length: ARTICLES }, (_, at) => `/articles/${at + 1}`);

async function measure({ url, pid }: Pick<Peer, "url" | "pid">, seconds: number): Promise<Measured> {
  const before = readCoreSeconds(pid);
  const load = await runWrk({
    url,
    paths: PATHS,
    headers: BROWSERS,
    connections: CONNECTIONS,
    seconds,
    core: LOAD_CORE,
  });
  if (load.errors > 0) throw new Error(`${url}: ${load.errors} of ${load.requests} requests failed`);
  return { ...load, core: readCoreSeconds(pid) - before };
}

const sum = (loads: readonly Measured[], of: (load: Measured) => number): number =>
  loads.reduce((total, load) => total + of(load), 0);
const rateOf = (loads: readonly Measured[]): number =>
  sum(loads, ({ requests }) => requests) / sum(loads, ({ seconds }) => seconds);
const microsOf = (loads: readonly Measured[]): number =>
  (1e6 * sum(loads, ({ core }) => core)) / sum(loads, ({ requests }) => requests);
const whole = (number: number): string => Math.round(number).toLocaleString("en");
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The three in turn, begun by another each time, while beacons come in. */
async function runRounds(
  servers: Readonly<Record<Name, Pick<Peer, "url" | "pid">>>,
): Promise<Readonly<Record<Name, readonly Measured[]>>> {
  const seen: Record<Name, Measured[]> = { shirase: [], bare: [], nginx: [] };
  const names = ["shirase", "bare", "nginx"] as const;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of names.keys()) {
      const name = names[(round + at) % names.length] ?? "shirase";
      seen[name].push(await measure(servers[name], ROUND_SECONDS));
    }
  }
  return seen;
}

/** An article a second, as another process publishes them. */
async function measurePublishing(server: Pick<Peer, "url" | "pid">, location: string): Promise<Measured> {
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  let number = ARTICLES;
  const publishing = setInterval(() => {
    number += 1;
    const at = new Date().toISOString();
    void opened.value.createArticle({
      draft: makeFilledDraft(number, CHARACTERS),
      createdAt: at,
      publishedAt: at,
    });
  }, PUBLISH_EACH_MS);
  try {
    return await measure(server, PUBLISHING_SECONDS);
  } finally {
    clearInterval(publishing);
    await opened.value.close();
  }
}

async function measureAll(server: Peer, location: string): Promise<readonly Figure[]> {
  const page = await readPage(`${server.url}${PATHS[0] ?? ""}`, "gzip");
  const brotli = await readPage(`${server.url}${PATHS[0] ?? ""}`, "br");
  const bare = await startBare(page, SERVER_CORE);
  const nginx = await startNginx(page, SERVER_CORE);
  const senders = await createBeaconSenders(server.url, ARTICLES);
  try {
    for (const one of [server, bare, nginx]) await measure(one, WARM_SECONDS);
    let isOver = false;
    const beacons = senders.sendSteadily(BEACONS_PER_SECOND, () => isOver);
    const seen = await runRounds({ shirase: server, bare, nginx });
    isOver = true;
    await beacons;
    const counted = senders.takeAnswers().verdicts.get("counted") ?? 0;
    const publishing = await measurePublishing(server, location);
    const rate = rateOf(seen.shirase);
    return [
      {
        name: `pages, ${whole(ARTICLES)} articles in turn, ${whole(counted)} beacons meanwhile`,
        figure: `${whole(rate)} requests/s`,
        beside: `${(rate / rateOf(seen.bare)).toFixed(2)} × node:http with a fixed buffer (${whole(rateOf(seen.bare))})`,
        aim: "0.90",
      },
      {
        name: "the same beside nginx with the page as a file",
        figure: `${(rate / rateOf(seen.nginx)).toFixed(2)} ×`,
        beside: `nginx ${whole(rateOf(seen.nginx))} requests/s`,
        aim: "0.45",
      },
      {
        name: "CPU per request",
        figure: `${microsOf(seen.shirase).toFixed(0)} µs`,
        beside: `node:http ${microsOf(seen.bare).toFixed(0)} µs, nginx ${microsOf(seen.nginx).toFixed(0)} µs; of it beacons, ${whole(counted)}`,
      },
      {
        name: `answered within, ${CONNECTIONS} at once: p50, p99`,
        figure: `${median(seen.shirase.map(({ p50Ms }) => p50Ms)).toFixed(1)}, ${median(seen.shirase.map(({ p99Ms }) => p99Ms)).toFixed(1)} ms`,
        beside: `node:http ${median(seen.bare.map(({ p50Ms }) => p50Ms)).toFixed(1)}, ${median(seen.bare.map(({ p99Ms }) => p99Ms)).toFixed(1)} ms`,
      },
      {
        name: "the same while an article is published each second",
        figure: `${publishing.p50Ms.toFixed(1)}, ${publishing.p99Ms.toFixed(1)} ms`,
        beside: `${whole(rateOf([publishing]))} requests/s`,
      },
      {
        name: `a page of ${whole(CHARACTERS)} characters, as sent`,
        figure: `${whole(brotli.length)} bytes`,
        beside: `gzip ${whole(page.length)}; head and body ${whole(sum(seen.shirase, ({ bytes }) => bytes) / sum(seen.shirase, ({ requests }) => requests))}`,
        aim: "30,000",
      },
      {
        name: "resident memory after all of it",
        figure: `${residentMegabytes(server.pid).toFixed(0)} MB`,
        aim: "150 MB",
      },
    ];
  } finally {
    senders.close();
    await bare.end();
    await nginx.end();
  }
}

export async function measureServer(): Promise<readonly Figure[]> {
  requirePrograms({ nginx: "nginx", wrk: "wrk", taskset: "util-linux" });
  const data = mkdtempSync(join(tmpdir(), "shirase-bench-"));
  try {
    const location = join(data, "shirase.sqlite");
    await fillStore(location, ARTICLES, CHARACTERS);
    const server = await startServer({ core: SERVER_CORE }, "--data", data, "--proxies", "1");
    try {
      return await measureAll(server, location);
    } finally {
      await server.end();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
