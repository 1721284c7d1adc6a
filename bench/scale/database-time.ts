// Database time: a PostgreSQL database → the time of a core that its connections have had.

import { readFileSync } from "node:fs";
import { Client } from "pg";

export type DatabaseTime = {
  /** Of the connections that there are now; what the server does by itself meanwhile is not theirs. */
  readonly look: () => Promise<void>;
  /** Milliseconds of a core, of those that were there at the last look. */
  readonly read: () => number;
  readonly close: () => Promise<void>;
};

/** A database within this process costs nothing outside of it. */
export const NO_DATABASE: DatabaseTime = {
  look: async () => {},
  read: () => 0,
  close: async () => {},
};

/** The kernel's scheduler counts in nanoseconds what `stat` tells in hundredths of a second. */
function readRunTime(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return 0;
  }
}

export async function openDatabaseTime(location: string): Promise<DatabaseTime> {
  const client = new Client({ connectionString: location });
  await client.connect();
  let pids: readonly number[] = [];
  return {
    async look() {
      const { rows } = await client.query<{ pid: number }>(
        "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
      );
      pids = rows.map(({ pid }) => pid);
    },
    read: () => pids.reduce((sum, pid) => sum + readRunTime(pid), 0),
    close: () => client.end(),
  };
}
