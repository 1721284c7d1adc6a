import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type Socket, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { reviseArticle } from "../newsroom/decisions/change-article.ts";
import type { Archive } from "../newsroom/ports/archive.ts";
import { openArchive } from "../store/open-archive.ts";
import type { Article } from "../terms/article.ts";
import { makeArticle, makeDraft } from "../testing/archive/specimens.ts";
import { openReader } from "../testing/serving/trial/keep-asking.ts";

/** The system tells of 1,024 sockets at once: the last of these are read in the third round of one turn. */
const OTHERS = 2_600;
const AT_ONCE = 50;
const CORRECTIONS = 12;
const TARGET = "/articles/1";
const command = join(import.meta.dirname, "../../bin/shirase.js");
const headlineOf = (number: number) => ({ text: `語${number}語の知らせ`, grounds: [] });

async function serve(folder: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const args = [command, "serve", "--port", "0", "--data", folder, "--empty"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(text))?.[1];
    if (port !== undefined) return { child, port: Number(port) };
  }
  throw new Error("The server ended before it said its address.");
}

const askFor = (socket: Socket): boolean =>
  socket.write(`GET ${TARGET} HTTP/1.1\r\nHost: news.example\r\n\r\n`);

/** Asks once, and takes no more of its answers until it is told to. */
async function openOther(port: number): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port });
  socket.on("error", () => {});
  await once(socket, "connect");
  askFor(socket);
  await once(socket, "data");
  return socket.pause();
}

async function correct(archive: Archive, article: Article, number: number): Promise<Article> {
  const revised = reviseArticle(article, { headline: headlineOf(number) }, { at: new Date().toISOString() });
  assert.ok(revised.ok);
  assert.equal(await archive.saveArticle(revised.value), "saved");
  return revised.value;
}

test(`while ${OTHERS} requests are answered, who asks after a correction is shown it`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-thousands-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const { child, port } = await serve(folder);
  after(() => child.kill("SIGKILL"));
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const draft = makeDraft({ section: "defence", headline: headlineOf(0) });
  let article = await opened.value.createArticle(
    makeArticle({ draft, publishedAt: new Date(Date.now() - 60_000).toISOString() }),
  );
  const others: Socket[] = [];
  while (others.length < OTHERS)
    others.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => openOther(port)))));
  const reader = openReader(port);
  const shown: boolean[] = [];
  for (let number = 1; number <= CORRECTIONS; number += 1) {
    for (const other of others) other.resume();
    await pause(300);
    await reader.ask(TARGET);
    for (const other of others) other.pause();
    // All of them are waiting when the server goes on.
    child.kill("SIGSTOP");
    for (const other of others) askFor(other);
    await pause(100);
    child.kill("SIGCONT");
    await pause(3);
    article = await correct(opened.value, article, number);
    shown.push((await reader.ask(TARGET)).includes(`語${number}語`));
  }
  reader.close();
  for (const other of others) other.destroy();
  await opened.value.close();
  assert.ok(shown.every(Boolean), `${shown.filter((isShown) => !isShown).length} of ${shown.length} are not`);
});
