// Open served desk: a newsroom in a folder of its own, served by the program in another process, with a session for each role.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { ROLES, type Role } from "../../terms/desk/role.ts";
import { openAccount } from "./open-account.ts";
import { type DeskCaller, createCaller } from "./open-test-desk.ts";
import { TEST_SOURCE } from "./sample-announcement.ts";
import { startServe } from "./serve-process.ts";

const PROJECT = join(import.meta.dirname, "../../..");

export type ServedDesk = {
  readonly base: string;
  readonly port: number;
  /** The same store, opened by this process, too. */
  readonly archive: Archive;
  readonly cookieOf: (role: Role) => string;
  readonly as: (role: Role) => DeskCaller;
  /** A file below `samples/announcements` comes in from the source by the console, as a draft; gives its article. */
  readonly takeIn: (file: string) => Promise<number>;
  readonly kill: () => Promise<void>;
  /** Again, at the same port. */
  readonly start: () => Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

const run = promisify(execFile);
/** A line of `publish --json`. */
const takenIn = z.looseObject({ article: z.looseObject({ id: z.int() }) });

export async function openServedDesk(): Promise<ServedDesk> {
  const data = mkdtempSync(join(tmpdir(), "shirase-served-desk-"));
  const opened = await openArchive(join(data, "shirase.sqlite"));
  if (!opened.ok) throw new Error(`Cannot open the desk's store: ${JSON.stringify(opened.error)}`);
  const archive = opened.value;
  await archive.saveSource(TEST_SOURCE);
  const cookies = new Map<Role, string>();
  for (const role of ROLES) cookies.set(role, await openAccount(archive, role, Date.now()));
  let server = await startServe({ data });
  const { port } = server;
  const cookieOf = (role: Role): string => cookies.get(role) ?? "";
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    archive,
    cookieOf,
    as: (role) => createCaller(port, cookieOf(role)),
    async takeIn(file) {
      const how = ["publish", "--draft", "--source", TEST_SOURCE.id, "--data", data, "--json"];
      const sample = join(PROJECT, "samples/announcements", file);
      const { stdout } = await run(process.execPath, [join(PROJECT, "bin/shirase.js"), ...how, sample]);
      return takenIn.parse(JSON.parse(stdout)).article.id;
    },
    kill: () => server.kill(),
    async start() {
      server = await startServe({ data, port });
    },
    async [Symbol.asyncDispose]() {
      await server.kill();
      await archive.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
