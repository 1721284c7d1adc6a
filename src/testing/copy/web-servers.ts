// Web servers: a copy's folder served on this machine by what others serve files with: nginx as docs/moving-out.md sets it up, and Python's own.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, askAt } from "../serving/ask-at.ts";
import type { StaticServer } from "./static-server.ts";

const NGINX = "/usr/sbin/nginx";

/** The `location` and `types` are those of the document. */
const configuration = (folder: string, site: string, port: number): string => `
daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js; application/xml xml; application/json json;
    text/plain txt; image/png png; image/svg+xml svg; application/atom+xml atom; application/rss+xml rss; }
  client_body_temp_path ${folder}/t; proxy_temp_path ${folder}/t; fastcgi_temp_path ${folder}/t;
  uwsgi_temp_path ${folder}/t; scgi_temp_path ${folder}/t;
  server {
    listen 127.0.0.1:${port}; root ${site};
    location / { try_files $uri $uri/index.html =404; }
    error_page 404 /404.html;
  }
}`;

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  assert.ok(typeof address === "object" && address !== null);
  return address.port;
}

async function untilAnswering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await askAt(port, "/").catch(() => undefined)) return;
    await pause(50);
  }
  assert.fail("the web server does not answer");
}

/** What is said of a server's own name and port in a redirect is of no matter: the path is. */
const pathOf = (location: string): string => location.replace(/^https?:\/\/[^/]*/, "");

async function serveBy(child: ChildProcess, port: number, folder: string): Promise<StaticServer> {
  await untilAnswering(port);
  return {
    async ask(target): Promise<Answer> {
      const answer = await askAt(port, target);
      const { location } = answer.headers;
      return answer.status === 301 && location !== undefined ? askAt(port, pathOf(location)) : answer;
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function serveByNginx(site: string): Promise<StaticServer> {
  assert.ok(existsSync(NGINX), `${NGINX} is missing: install nginx (apt-get install nginx-light)`);
  const folder = mkdtempSync(join(tmpdir(), "shirase-nginx-"));
  const port = await findPort();
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, site, port));
  const child = spawn(NGINX, ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  return serveBy(child, port, folder);
}

export async function serveByPython(site: string): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-python-"));
  const port = await findPort();
  const options = ["-m", "http.server", String(port), "--bind", "127.0.0.1", "-d", site];
  const child = spawn("python3", options, { stdio: "ignore" });
  return serveBy(child, port, folder);
}
