import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle, makeDraft } from "../../testing/archive/specimens.ts";
import { askAt } from "../../testing/serving/ask-at.ts";
import { openBeaconConnection, readToken } from "../../testing/readership/beacons/beacon-connection.ts";
import { simulateVisitor } from "../../testing/readership/traffic/visitors.ts";

const command = join(import.meta.dirname, "../../../bin/shirase.js");
const folder = mkdtempSync(join(tmpdir(), "shirase-workers-"));
after(() => rmSync(folder, { recursive: true, force: true }));

type Serving = { readonly child: ChildProcess; readonly port: number; readonly said: () => string };

async function serve(...options: readonly string[]): Promise<Serving> {
  const args = [command, "serve", "--port", "0", "--data", folder, "--empty", ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  after(() => child.kill("SIGKILL"));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(text))?.[1];
    if (port !== undefined) return { child, port: Number(port), said: () => said };
  }
  throw new Error(`The server ended before it said its address: ${said}`);
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    assert.ok(tries < 3_000, what);
    await pause(20);
  }
}

test("two workers show at once what any process has published, count each reader once, and are replaced", async () => {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const archive = opened.value;
  after(() => archive.close());
  const { child, port, said } = await serve("--workers", "2", "--proxies", "1");
  const pid = child.pid ?? assert.fail();

  // Each asks over a connection of its own: the workers have them in turn.
  for (let number = 1; number <= 12; number += 1) {
    const draft = makeDraft({ headline: { text: `第${number}号の知らせ`, grounds: [] } });
    const { id } = await archive.createArticle(
      makeArticle({ draft, publishedAt: new Date(Date.now() - 3_600_000 + number).toISOString() }),
    );
    const pages = await Promise.all(
      ["/", "/", `/articles/${id}`, `/articles/${id}`].map((path) => askAt(port, path)),
    );
    for (const { status, text } of pages) {
      assert.equal(status, 200);
      assert.ok(text.includes(`${number}号`), `a worker does not show number ${number}`);
    }
  }

  const token = await readToken(port, 1);
  const connections = Array.from({ length: 6 }, () => openBeaconConnection(port));
  const verdicts = await Promise.all(
    connections.map(async (connection) => {
      const given: string[] = [];
      // The same forty readers over each: whoever answers, each of them is counted once.
      for (let reader = 0; reader < 40; reader += 1) {
        given.push(await connection.send({ article: 1, token, visitor: simulateVisitor(reader) }));
      }
      return given;
    }),
  );
  for (const connection of connections) connection.close();
  assert.deepEqual([...new Set(verdicts.flat())], ["counted"]);
  const buckets = await archive.readArticleBuckets(
    (await archive.listCards({ limit: 20 })).at(-1)?.id ?? assert.fail(),
    {
      width: 1,
      from: Math.floor(Date.now() / 60_000) - 5,
      until: Math.floor(Date.now() / 60_000) + 2,
    },
  );
  assert.equal(
    buckets.reduce((sum, { readers }) => sum + readers, 0),
    40,
  );

  const [first = 0, second = 0] = childrenOf(pid);
  process.kill(first, "SIGKILL");
  await until(() => said().includes(`(process ${first}) ended: SIGKILL. Another starts in 0.2 s.`), said());
  assert.equal((await askAt(port, "/")).status, 200, "the other goes on");
  await until(() => childrenOf(pid).length === 2, "nobody took its place");
  assert.ok(childrenOf(pid).includes(second));
  child.kill("SIGINT");
  const [status]: unknown[] = await once(child, "exit");
  assert.equal(status, 0, said());
  await assert.rejects(askAt(port, "/"), /ECONNREFUSED/);
});

test("workers that cannot start say why once, and end the server", async () => {
  const { child, port } = await serve();
  const args = [command, "serve", "--port", String(port), "--data", folder, "--empty", "--workers", "2"];
  const second = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  second.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  const [status]: unknown[] = await once(second, "exit");
  assert.equal(status, 1);
  assert.match(said, new RegExp(`Port ${port} on 127.0.0.1 is already taken`));
  child.kill("SIGTERM");
  await once(child, "exit");
});

test("a worker that is lost before it answers ends the server with a sentence, and leaves no other worker", async () => {
  const data = join(folder, "lost");
  const args = [command, "serve", "--port", "0", "--data", data, "--empty", "--workers", "2"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  after(() => child.kill("SIGKILL"));
  let said = "";
  let shown = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (shown += chunk));
  const ended = once(child, "close");
  const pid = child.pid ?? assert.fail();
  let workers: readonly number[] = [];
  await until(
    () => (workers = childrenOf(pid).filter((worker) => worker > 0)).length > 0,
    "no worker starts",
  );
  process.kill(workers[0] ?? 0, "SIGKILL");
  assert.deepEqual(await ended, [1, null], said);
  assert.match(
    said,
    /Worker [12] \(process \d+\) ended before it could answer: SIGKILL\. Nothing is served\./,
  );
  assert.equal(shown, "", "nobody is told an address");
  for (const worker of workers) assert.throws(() => process.kill(worker, 0), /ESRCH/);
});
