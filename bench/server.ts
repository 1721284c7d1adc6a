// The server's memory and speed over 10,000 requests, beside a bare node:http server with one fixed page in the same run.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./cold-start.ts";
import type { Figure } from "./run.ts";

const REQUESTS = 10_000;
const CONNECTIONS = 16;

function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? 0) / 1024;
}

function request(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "br" } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    }).on("error", reject);
  });
}

/** Requests a second over the addresses in turn; throws when one is not answered with 200. */
async function load(urls: readonly string[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let sent = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (sent < REQUESTS) {
      const url = urls[sent % urls.length] ?? "";
      sent += 1;
      const status = await request(url, agent);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return (REQUESTS * 1000) / (performance.now() - started);
}

/** A server of its own process that answers everything with one fixed page: what the runtime itself costs. */
const BARE_SERVER = `
  const page = Buffer.alloc(Number(process.argv[1]), 1);
  const headers = { "content-type": "text/html", "content-encoding": "br", "content-length": page.length };
  const server = require("node:http").createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(page);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;

async function loadBare(bytes: number): Promise<number> {
  const child = spawn(process.execPath, ["-e", BARE_SERVER, String(bytes)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port]: unknown[] = await once(child.stdout, "data");
    return await load([`http://127.0.0.1:${String(port).trim()}/`]);
  } finally {
    child.kill();
  }
}

export async function measureServer(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "shirase-bench-"));
  const server = await startServer("--data", data);
  try {
    const articles = Array.from({ length: 40 }, (_, index) => `${server.url}/articles/${index + 1}`);
    const found = await Promise.all(
      articles.map(async (url) => ((await fetch(url)).status === 200 ? [url] : [])),
    );
    const pages = [`${server.url}/`, ...found.flat()];
    const rate = await load(pages);
    const memory = residentMegabytes(server.pid);
    const bare = await loadBare(12_000);
    return [
      {
        name: `pages, ${pages.length} addresses in turn`,
        figure: `${Math.round(rate).toLocaleString("en")} requests/s`,
        beside: `${(rate / bare).toFixed(2)} × a bare node:http server with one fixed page of 12 KB`,
      },
      {
        name: `resident memory after ${REQUESTS.toLocaleString("en")} requests`,
        figure: `${memory.toFixed(0)} MB`,
        aim: "150 MB",
      },
    ];
  } finally {
    await server.end();
    rmSync(data, { recursive: true, force: true });
  }
}
