// PostgreSQL for tests: fresh databases on a server that starts by itself, or on the one that the environment names.

import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { BinariesOffer } from "./postgres-binaries.ts";
import { listBinaries } from "./postgres-binaries.ts";
import type { Identity } from "./postgres-identity.ts";
import { listIdentities } from "./postgres-identity.ts";
import { stopLeftovers } from "./postgres-leftovers.ts";
import { IN_MEMORY } from "../folders/memory-folder.ts";
import { chooseParent, serverParents } from "./postgres-parent.ts";
import type { PostgresServer } from "./postgres-server.ts";
import { startServer } from "./postgres-server.ts";
import { messageOf } from "../../terms/message-of.ts";

export type TestPostgres = {
  /** Of the database `postgres`, as its superuser. */
  readonly address: string;
  /** Makes an empty database, or a copy of one that nobody is connected to, and gives its address. */
  readonly createDatabase: (template?: string) => Promise<string>;
  /** Removes what was made. */
  readonly stop: () => Promise<void>;
};

export type TestPostgresOptions = {
  /** Writes to the disk as in service, for tests of what survives; without it everything else is faster. */
  readonly durable?: boolean;
  /** What to try; for tests of this file itself. */
  readonly binaries?: readonly BinariesOffer[];
  readonly identities?: readonly Identity[];
  /** Where servers keep their folders, and where those of dead test runs are looked for. */
  readonly parent?: string;
  /** A folder in which its databases outlive it. */
  readonly kept?: string;
  /** Of the server, by their names. */
  readonly settings?: Readonly<Record<string, string>>;
};

const ENVIRONMENT = "SHIRASE_TEST_DATABASE_URL";

/** Start it once in a test file, in `before`. Throws, saying what was tried, when no server can be had: tests then fail. */
export async function startTestPostgres(options: TestPostgresOptions = {}): Promise<TestPostgres> {
  const given = process.env[ENVIRONMENT];
  if (given) return databasesOn(given, BY_LOG, dropAll);
  for (const folder of options.parent === undefined ? serverParents() : [options.parent])
    await stopLeftovers(folder);
  const parent = options.parent ?? chooseParent(options.durable ?? false);
  const server = await startAny({ ...options, parent });
  const strategy = parent === IN_MEMORY ? BY_FILES : BY_LOG;
  return databasesOn(server.address, strategy, async (address, made) => {
    // Those that are not kept go with the server's folder: to drop one makes it write down all that it has in memory.
    if (options.kept !== undefined) await dropAll(address, made);
    await server.stop();
  });
}

async function startAny({
  durable = false,
  binaries = listBinaries(),
  identities = listIdentities(),
  parent,
  kept,
  settings = {},
}: TestPostgresOptions & { readonly parent: string }): Promise<PostgresServer> {
  const tried: string[] = [];
  for (const { name, prepare } of binaries) {
    const folder = await prepare().catch(
      (cause: unknown) => void tried.push(`- ${name}: ${sentenceOf(cause)}`),
    );
    if (folder === undefined) continue;
    for (const identity of identities) {
      try {
        return await startServer(folder, identity, {
          durable,
          parent,
          settings,
          ...(kept !== undefined && { kept }),
        });
      } catch (cause) {
        tried.push(`- ${name}, ${identity.name}: ${sentenceOf(cause)}`);
      }
    }
  }
  throw new Error(
    `No PostgreSQL could be started for the tests. Install one, or name a server in ${ENVIRONMENT}. Tried:\n${tried.join("\n")}`,
  );
}

function sentenceOf(cause: unknown): string {
  return messageOf(cause);
}

/** How a database is copied: file by file takes 16 ms in memory and the log 50; on a disk the log is the quicker. */
const BY_FILES = " strategy file_copy";
const BY_LOG = "";

type EndUse = (server: string, made: readonly string[]) => Promise<void>;

/** On a server that has others too. */
async function dropAll(server: string, made: readonly string[]): Promise<void> {
  const connection = keepConnection(server);
  for (const name of made) await connection.execute(`drop database if exists ${name} with (force)`);
  await connection.close();
}

function databasesOn(server: string, strategy: string, endUse: EndUse): TestPostgres {
  const made: string[] = [];
  const connection = keepConnection(server);
  return {
    address: server,
    async createDatabase(template) {
      const name = `shirase_test_${randomBytes(6).toString("hex")}`;
      const copied = template === undefined ? "" : ` template ${nameIn(template)}`;
      await connection.execute(`create database ${name}${copied}${strategy}`);
      made.push(name);
      const address = new URL(server);
      address.pathname = `/${name}`;
      return address.href;
    },
    async stop() {
      await connection.close();
      await endUse(server, made);
    },
  };
}

/** Of a database that was made here. */
function nameIn(address: string): string {
  return new URL(address).pathname.slice(1);
}

type KeptConnection = {
  readonly execute: (statement: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opened by the first statement and asked one thing at a time: one for each database would cost half as much as its copy. */
function keepConnection(address: string): KeptConnection {
  let opening: Promise<Client> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const open = async (): Promise<Client> => {
    const client = new Client({ connectionString: address });
    // A server that is stopped under it is one that the next statement cannot reach.
    client.on("error", () => (opening = undefined));
    await client.connect();
    return client;
  };
  const ask = async (statement: string): Promise<void> => {
    try {
      await (await (opening ??= open())).query(statement);
    } catch (cause) {
      throw new Error(`The PostgreSQL for tests refused "${statement}": ${sentenceOf(cause)}`, { cause });
    }
  };
  return {
    execute: (statement) => {
      const asked = last.then(() => ask(statement));
      last = asked.catch(() => {});
      return asked;
    },
    close: async () => {
      await last;
      const client = await opening?.catch(() => {});
      opening = undefined;
      await client?.end().catch(() => {});
    },
  };
}
