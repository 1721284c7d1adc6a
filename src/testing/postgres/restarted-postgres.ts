// Restarted PostgreSQL: a server for tests that can be stopped and started again at the same address, with what it had.

import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestPostgres, startTestPostgres } from "./postgres.ts";

export type RestartedPostgres = {
  /** Of a database that stays. */
  readonly address: string;
  /** In order, as an administrator stops one: those who are connected are cut off. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** With all that was in it. */
  readonly remove: () => Promise<void>;
};

export async function startRestartedPostgres(): Promise<RestartedPostgres> {
  const kept = await mkdtemp(join(tmpdir(), "shirase-restarted-"));
  await chmod(kept, 0o755);
  let server: TestPostgres | undefined = await startTestPostgres({ durable: true, kept });
  const { address } = server;
  const { port } = new URL(address);
  const stop = async (): Promise<void> => {
    await server?.stop();
    server = undefined;
  };
  return {
    address,
    stop,
    async start() {
      server ??= await startTestPostgres({ durable: true, kept, settings: { port } });
    },
    async remove() {
      await stop();
      await rm(kept, { recursive: true, force: true });
    },
  };
}
