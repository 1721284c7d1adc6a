// Peers: one compressed page → nginx that serves it as a file, and node:http that serves it as a buffer, each on one core.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { searchPath } from "./wrk.ts";

export type Peer = { readonly url: string; readonly pid: number; readonly end: () => Promise<void> };

const BARE_SERVER = `
  const page = require("node:fs").readFileSync(process.argv[1]);
  const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", "content-length": page.length };
  const server = require("node:http").createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(page);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;

/** One process, as quick as it is by its own advice: no log, files and their heads kept open, packets filled. */
const nginxConfiguration = (folder: string, port: number): string => `
daemon off; master_process off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000000;
  open_file_cache max=2000; types { text/html html; } charset utf-8;
  client_body_temp_path ${folder}/t; proxy_temp_path ${folder}/t; fastcgi_temp_path ${folder}/t;
  uwsgi_temp_path ${folder}/t; scgi_temp_path ${folder}/t;
  server {
    listen 127.0.0.1:${port} reuseport; root ${folder}/site; gzip_static always;
    location / { try_files /page.html =404; }
  }
}`;

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("There is no free port.");
  return address.port;
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error(`${child.spawnfile} did not start.`);
  return child.pid;
}

/** Any address is answered with the page, so that the load may ask for a thousand. */
export async function startNginx(page: Buffer, core: number): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-nginx-"));
  mkdirSync(join(folder, "site"));
  mkdirSync(join(folder, "t"));
  writeFileSync(join(folder, "site/page.html"), "");
  writeFileSync(join(folder, "site/page.html.gz"), page);
  const port = await findPort();
  writeFileSync(join(folder, "nginx.conf"), nginxConfiguration(folder, port));
  const args = ["-c", String(core), "nginx", "-p", folder, "-c", join(folder, "nginx.conf")];
  const env = { ...process.env, PATH: searchPath() };
  const child = spawn("taskset", args, { stdio: ["ignore", "ignore", "inherit"], env });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await fetch(`${url}/`);
      if (answer.status !== 200) throw new Error(`nginx answered ${answer.status}`);
      await answer.arrayBuffer();
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await pause(20);
    }
  }
  return { url, pid: pidOf(child), end: () => end(child, folder) };
}

export async function startBare(page: Buffer, core: number): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bare-"));
  const file = join(folder, "page.gz");
  writeFileSync(file, page);
  const args = ["-c", String(core), process.execPath, "-e", BARE_SERVER, file];
  const child = spawn("taskset", args, { stdio: ["ignore", "pipe", "inherit"] });
  const [port]: unknown[] = await once(child.stdout, "data");
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    pid: pidOf(child),
    end: () => end(child, folder),
  };
}
