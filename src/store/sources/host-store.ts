// Host store: a host and a time → leave to make one request there, or when to come again; one at a time over all processes on the store.

import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { HostHold, HostRequest, KeptRobots, SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

type HostRow = ArchiveTables["source_hosts"];

/** Nobody is put off for longer: what says more was written by a clock that had jumped ahead. */
const LONGEST_MS = 25 * 3_600_000;

type HostStore = Pick<SourcesStore, "holdHost" | "letGoOfHost">;

export function createHostStore(engine: Engine): HostStore {
  return {
    holdHost: (request) => engine.writes.transaction().execute((writer) => holdHost(writer, request)),
    letGoOfHost: async (host, lease, after) => {
      await engine.writes.transaction().execute((writer) => letGo(writer, host, lease, after));
    },
  };
}

async function holdHost(writer: ArchiveWriter, request: HostRequest): Promise<HostHold> {
  const { host, now, leaseMs } = request;
  const fresh = { host, lease: null, lease_until: 0, free_at: 0, queue_at: 0, robots: null, robots_until: 0 };
  await writer
    .insertInto("source_hosts")
    .values({ ...fresh, crawl_delay: null })
    .onConflict((at) => at.column("host").doNothing())
    .execute();
  const lease = randomUUID();
  const held = await writer
    .updateTable("source_hosts")
    .set({ lease, lease_until: now + leaseMs })
    .where("host", "=", host)
    .where(isPast("lease_until", now))
    .where(isPast("free_at", now))
    .$if(request.waits === "behind", (row) => row.where(isPast("queue_at", now)))
    .returningAll()
    .executeTakeFirst();
  if (!held) return putOff(writer, request);
  const robots = robotsOf(held, now);
  return { kind: "held", lease, ...(robots && { robots }) };
}

function isPast(column: "lease_until" | "free_at" | "queue_at", now: number) {
  return sql<boolean>`not (${sql.ref(column)} > ${now} and ${sql.ref(column)} <= ${now + LONGEST_MS})`;
}

function robotsOf({ robots, robots_until, crawl_delay }: HostRow, now: number): KeptRobots | undefined {
  if (robots === null || robots_until <= now || robots_until > now + LONGEST_MS) return undefined;
  const delay = crawl_delay === null ? {} : { crawlDelayMs: crawl_delay };
  return { text: robots, until: robots_until, ...delay };
}

/** A request under way ends nobody knows when: whoever waits comes again after a pause. */
async function putOff(writer: ArchiveWriter, { host, now, waits, ...asked }: HostRequest): Promise<HostHold> {
  const rows = writer.selectFrom("source_hosts").selectAll().where("host", "=", host);
  const row = await rows.executeTakeFirstOrThrow();
  // Those in line come as far apart as the host wants.
  const pauseMs = Math.max(asked.pauseMs, row.crawl_delay ?? 0);
  const isHeld = row.lease_until > now && row.lease_until <= now + LONGEST_MS;
  const free = row.free_at > now + LONGEST_MS ? now : row.free_at;
  const next = Math.max(free, isHeld ? now + pauseMs : now);
  if (waits === "look") return { kind: "busy", until: next };
  const isLine = row.queue_at > now && row.queue_at <= now + LONGEST_MS;
  // No place in the line: whoever comes to it later is asked before.
  if (waits === "behind") return { kind: "busy", until: isLine ? Math.max(next, row.queue_at) : next };
  // Whose time it almost is keeps it: at the end of the line it would leave the host idle.
  if (!isHeld && next - now < pauseMs) return { kind: "busy", until: next };
  // In one statement: of two who stand in line at once, one is behind the other.
  const line = await writer
    .updateTable("source_hosts")
    .set({
      queue_at: sql<number>`case when queue_at > ${next} and queue_at <= ${now + LONGEST_MS} then queue_at else ${next} end + ${pauseMs}`,
    })
    .where("host", "=", host)
    .returning("queue_at")
    .executeTakeFirstOrThrow();
  return { kind: "busy", until: line.queue_at - pauseMs };
}

async function letGo(
  writer: ArchiveWriter,
  host: string,
  lease: string,
  { freeAt, robots }: Parameters<SourcesStore["letGoOfHost"]>[2],
): Promise<void> {
  await writer
    .updateTable("source_hosts")
    .set({
      lease: null,
      lease_until: 0,
      free_at: freeAt,
      ...(robots && {
        robots: robots.text,
        robots_until: robots.until,
        crawl_delay: robots.crawlDelayMs ?? null,
      }),
    })
    .where("host", "=", host)
    .where("lease", "=", lease)
    .execute();
}
