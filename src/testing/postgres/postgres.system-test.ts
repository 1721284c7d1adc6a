import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { listBinaries } from "./postgres-binaries.ts";
import type { Identity } from "./postgres-identity.ts";
import { listIdentities } from "./postgres-identity.ts";
import { stopLeftovers } from "./postgres-leftovers.ts";
import { startTestPostgres } from "./postgres.ts";

const PROGRAM = fileURLToPath(new URL("postgres-owner.ts", import.meta.url));
const PATIENCE_MS = 60_000;

const UNABLE: Identity = {
  name: "as somebody who may not",
  command: () => ["/bin/sh", "-c", "echo not allowed >&2; exit 1"],
};

/** Why the server gives no connection, or nothing when it does. */
async function findRefusal(address: string): Promise<string | undefined> {
  const client = new Client({ connectionString: address });
  client.on("error", () => {});
  return client.connect().then(
    () => client.end().then(() => undefined),
    (cause: unknown) => String(cause),
  );
}

async function answers(address: string): Promise<boolean> {
  return (await findRefusal(address)) === undefined;
}

async function waitUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    assert.ok(performance.now() < giveUpAt, "it did not come to that in time");
    await delay(50);
  }
}

/** Test files that run beside this one stop what they find abandoned: here they must not find it. */
const PARENT = mkdtempSync(join(tmpdir(), "shirase-leftovers-"));
chmodSync(PARENT, 0o711);
after(() => rmSync(PARENT, { recursive: true, force: true }));

/** A process of its own that starts a server and then waits to be killed. */
async function startOwner() {
  const owner = spawn(process.execPath, [PROGRAM, PARENT], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(owner.stdout, "data")) as [Buffer];
  const { address, folder } = JSON.parse(line.toString()) as { address: string; folder: string };
  const kill = async () => {
    owner.kill("SIGKILL");
    await once(owner, "close");
  };
  return { address, folder, kill };
}

/**
 * The shell that waits for the end of its input, then the one beside the server. In this order: when the latter dies, the
 * owner closes that input, and the former would stop the server if it still lived.
 */
function findWatchdogs(folder: string): readonly number[] {
  const found = readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name) || !existsSync(`/proc/${name}/cmdline`)) return false;
    const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
    return command.startsWith("/bin/sh\0-c\0") && command.includes(folder);
  });
  return found
    .toSorted((a, b) => Number(found.includes(parentOf(b))) - Number(found.includes(parentOf(a))))
    .map(Number);
}

function parentOf(pid: string): string {
  const [, behindName = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  return behindName.split(" ")[1] ?? "";
}

// This is about servers that start by themselves.
delete process.env["SHIRASE_TEST_DATABASE_URL"];

describe("PostgreSQL for tests", () => {
  it("starts in at least one of the ways that are tried alone", async (t) => {
    const ways = await Promise.all(
      listIdentities().map(async (identity) => {
        // What a machine allows differs: a container may forbid one way, and a user who is not root has not the other.
        const postgres = await startTestPostgres({ identities: [identity] }).catch(() => undefined);
        const works = postgres !== undefined && (await answers(await postgres.createDatabase()));
        await postgres?.stop();
        t.diagnostic(`${identity.name}: ${works ? "works" : "does not work here"}`);
        return works;
      }),
    );
    assert.ok(ways.includes(true));
  });

  it("goes on to the next way when one does not work", async () => {
    const missing = { name: "nowhere", prepare: () => Promise.reject(new Error("nothing there")) };
    const postgres = await startTestPostgres({
      binaries: [missing, ...listBinaries()],
      identities: [UNABLE, ...listIdentities()],
    });
    assert.ok(await answers(await postgres.createDatabase()));
    await postgres.stop();
  });

  it("fails with all that was tried when nothing works", async () => {
    const failed = startTestPostgres({
      binaries: [
        { name: "nowhere", prepare: () => Promise.reject(new Error("nothing there")) },
        { name: "somewhere", prepare: async () => "/nonexistent" },
      ],
      identities: [UNABLE],
    });
    await assert.rejects(failed, (error: Error) => {
      assert.match(error.message, /^No PostgreSQL could be started.*SHIRASE_TEST_DATABASE_URL/);
      assert.match(error.message, /- nowhere: nothing there\n/);
      assert.match(error.message, /- somewhere, as somebody who may not: initdb failed: not allowed$/);
      return true;
    });
  });

  it("ends when the process that started it is killed, and leaves no files", async () => {
    const { address, folder, kill } = await startOwner();
    assert.ok(await answers(address));
    await kill();
    await waitUntil(async () => !(await answers(address)) && !existsSync(folder));
  });

  it("is stopped by the next test run when its watchdog was killed too", async () => {
    const { address, folder, kill } = await startOwner();
    for (const watchdog of findWatchdogs(folder)) process.kill(watchdog, "SIGKILL");
    await kill();
    assert.equal(await findRefusal(address), undefined);
    await stopLeftovers(PARENT);
    assert.deepEqual([await answers(address), existsSync(folder)], [false, false]);
  });
});
