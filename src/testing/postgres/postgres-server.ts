// PostgreSQL server: binaries and an identity → a running server of its own, which ends with the process that started it.

import { spawn } from "node:child_process";
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { chown, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import type { Identity } from "./postgres-identity.ts";
import { userOf } from "./postgres-identity.ts";
import { SERVER_FOLDER } from "./postgres-leftovers.ts";
import { lastLine, watchServer } from "./postgres-watchdog.ts";

export type PostgresServer = {
  /** Address of the database `postgres`, as its superuser. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

const SUPERUSER = "postgres";

/** Without what a server writes so that it can start again after the machine has failed. */
const NOT_DURABLE = { fsync: "off", full_page_writes: "off", wal_level: "minimal", max_wal_senders: "0" };

/** It would go through hundreds of small databases one after the other, each in a process of its own. */
const NO_UPKEEP = { autovacuum: "off" };

const READY_PATIENCE_MS = 60_000;
const POLL_MS = 30;

export type ServerPlace = {
  readonly durable: boolean;
  readonly parent: string;
  /** Where its databases stay when it ends, and are found when it starts again. */
  readonly kept?: string;
  /** Of the server, beside those that tests need. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Keeps its files in a new folder in `parent`. Throws with what the programs said when the server does not come up. */
export async function startServer(
  binaries: string,
  identity: Identity,
  { durable, parent, kept, settings = {} }: ServerPlace,
): Promise<PostgresServer> {
  const folder = await mkdtemp(join(parent, `${SERVER_FOLDER}${process.pid}-`));
  try {
    const known = kept === undefined ? undefined : await linkKept(kept, folder, identity);
    const password = known ?? (await writePassword(folder, identity));
    if (known === undefined) await makeCluster(binaries, identity, folder);
    if (known === undefined && kept !== undefined)
      await writeFile(join(kept, "password"), password, { mode: 0o600 });
    return await serve(binaries, identity, folder, {
      password,
      durable,
      settings,
      isKept: kept !== undefined,
    });
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw cause;
  }
}

/** What is removed at the end is then the link; gives the password of the databases that are there. */
async function linkKept(kept: string, folder: string, { user }: Identity): Promise<string | undefined> {
  const data = join(kept, "data");
  const password = await readFile(join(kept, "password"), "utf8").catch(() => undefined);
  if (password === undefined) {
    await rm(data, { recursive: true, force: true });
    await mkdir(data, { recursive: true, mode: 0o700 });
    if (user !== undefined) for (const each of [kept, data]) await chown(each, user, user);
  }
  if (user !== undefined) await chown(folder, user, user);
  await symlink(data, join(folder, "data"));
  return password;
}

async function writePassword(folder: string, { user }: Identity): Promise<string> {
  const password = randomBytes(12).toString("hex");
  const file = join(folder, "password");
  await writeFile(file, verifierOf(password), { mode: 0o600 });
  if (user !== undefined) {
    await chown(file, user, user);
    await chown(folder, user, user);
  }
  return password;
}

/**
 * What the server keeps of a password (RFC 5803). It would make one that takes 4,096 rounds of hashing at each connection:
 * nobody guesses this password, and tests connect a thousand times.
 */
function verifierOf(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 1, 32, "sha256");
  const keyOf = (name: string): Buffer => createHmac("sha256", salted).update(name).digest();
  const stored = createHash("sha256").update(keyOf("Client Key")).digest("base64");
  return `SCRAM-SHA-256$1:${salt.toString("base64")}$${stored}:${keyOf("Server Key").toString("base64")}`;
}

type Settings = {
  readonly password: string;
  readonly durable: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly isKept: boolean;
};

async function serve(
  binaries: string,
  identity: Identity,
  folder: string,
  { password, ...given }: Settings,
): Promise<PostgresServer> {
  // One that stops and comes back has to be found again.
  const port = Number(given.settings["port"] ?? (await findFreePort()));
  const command = identity.command(join(binaries, "postgres"), serverArguments(folder, port, given));
  const server = watchServer(identity, folder, command, given.isKept ? "INT" : "QUIT");
  const address = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(address, server.ended);
  } catch (cause) {
    await server.stop();
    throw new Error(`postgres did not answer: ${server.lastWords() || String(cause)}`, { cause });
  }
  return { address, stop: server.stop };
}

function serverArguments(
  folder: string,
  port: number,
  { durable, isKept, settings: more }: Pick<Settings, "durable" | "isKept" | "settings">,
): readonly string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "200",
    ...(durable ? {} : NOT_DURABLE),
    ...(durable || isKept ? {} : NO_UPKEEP),
    ...more,
  };
  return [
    "-D",
    join(folder, "data"),
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

async function makeCluster(binaries: string, identity: Identity, folder: string): Promise<void> {
  const settings = {
    pgdata: join(folder, "data"),
    username: SUPERUSER,
    pwfile: join(folder, "password"),
    auth: "scram-sha-256",
    encoding: "UTF8",
    locale: "C",
  };
  const [program, ...programArguments] = identity.command(join(binaries, "initdb"), [
    ...Object.entries(settings).map(([name, value]) => `--${name}=${value}`),
    "--no-sync",
    "--no-instructions",
  ]);
  const child = spawn(program, programArguments, { ...userOf(identity), stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) throw new Error(`initdb failed: ${lastLine(said)}`);
}

async function waitUntilReady(address: string, ended: AbortSignal): Promise<void> {
  const giveUpAt = performance.now() + READY_PATIENCE_MS;
  for (;;) {
    const client = new Client({ connectionString: address });
    client.on("error", () => {});
    try {
      await client.connect();
      return;
    } catch (cause) {
      if (ended.aborted || performance.now() > giveUpAt) throw cause;
    } finally {
      await client.end().catch(() => {});
    }
    await delay(POLL_MS);
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}
