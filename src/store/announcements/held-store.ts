// Held store: announcements that are held, of an engine: listed, counted, set aside and taken back, and held no more.

import { type RawBuilder, sql } from "kysely";
import type { HeldAnnouncement, HeldOf, HeldStore } from "../../newsroom/ports/held-store.ts";
import type { Doing } from "../../newsroom/ports/people-store.ts";
import { type AnnouncementId, announcementId, articleId } from "../../terms/ids.ts";
import type { HeldNow, HeldTurn, SetAside } from "../../terms/sources/held.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { ANNOUNCEMENT_COLUMNS, fromAnnouncementRow } from "./announcement-row.ts";

export function createHeldStore(engine: Engine): HeldStore {
  return {
    listHeld: (query) => listHeld(engine.reads, query),
    async countHeld(of = "all") {
      const rows = engine.reads.selectFrom("announcements").select(({ fn }) => fn.countAll().as("held"));
      return Number((await rows.where(HELD[of]).executeTakeFirstOrThrow()).held);
    },
    turnHeld: (id, to, doing) => changeDesk(engine, (writer) => turnHeld(writer, id, to, doing)),
  };
}

/** As the indexes of migration 36 are written: a bound value would not let them be used. */
export const HELD: Readonly<Record<HeldOf, RawBuilder<boolean>>> = {
  all: sql`waits = 1 and aside is null`,
  rules: sql`waits = 1 and aside is null and held_rank > 0`,
  urgent: sql`waits = 1 and aside is null and held_rank = 2`,
  aside: sql`waits = 1 and aside is not null`,
};

async function listHeld(
  reads: ArchiveReader,
  { of = "all", limit, before, since }: Parameters<HeldStore["listHeld"]>[0],
): Promise<readonly HeldAnnouncement[]> {
  let rows = reads.selectFrom("announcements").select(ANNOUNCEMENT_COLUMNS).select("aside");
  if (before !== undefined) rows = rows.where("id", "<", before);
  if (since !== undefined) rows = rows.where("received_at", ">=", since);
  const found = await rows.where(HELD[of]).orderBy("id", "desc").limit(limit).execute();
  return found.map(({ aside, ...row }) => ({
    ...fromAnnouncementRow(row),
    ...(aside !== null && { aside: parseSetAside(aside) }),
  }));
}

/** Written by this room alone, from the same type. */
export function parseSetAside(json: string): SetAside {
  return JSON.parse(json) as SetAside;
}

export const writeSetAside = ({ at, by }: SetAside): string => JSON.stringify({ at, by });

async function findHeldNow(writer: ArchiveWriter, id: AnnouncementId): Promise<HeldNow | undefined> {
  const row = await writer
    .selectFrom("announcements")
    .select(["chain", "held", "waits", "aside", "article_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.waits === 1)
    return row.aside === null ? { kind: "held" } : { kind: "aside", ...parseSetAside(row.aside) };
  if (row.article_id !== null) return { kind: "drafted", article: articleId(row.article_id) };
  if (row.held === 0) return { kind: "never-held" };
  const { newest } = await writer
    .selectFrom("announcements")
    .select(({ fn }) => fn.max("id").as("newest"))
    .where("chain", "=", row.chain)
    .executeTakeFirstOrThrow();
  return { kind: "replaced", by: announcementId(newest) };
}

async function turnHeld(
  writer: ArchiveWriter,
  id: AnnouncementId,
  to: "aside" | "held",
  doing: Doing,
): Promise<HeldTurn | undefined> {
  const now = await findHeldNow(writer, id);
  if (!now) return undefined;
  if (now.kind === to) return { outcome: "same", now };
  if (now.kind !== "held" && now.kind !== "aside") return { outcome: "refused", now };
  const aside = to === "aside" ? { at: doing.at, by: doing.actor.name } : undefined;
  await writer
    .updateTable("announcements")
    .set({ aside: aside ? writeSetAside(aside) : null })
    .where("id", "=", id)
    .execute();
  const action = aside ? "announcement.set-aside" : "announcement.held-again";
  await noteAudit(writer, { ...doing, action, announcement: id });
  return { outcome: "done", now: aside ? { kind: "aside", ...aside } : { kind: "held" } };
}

/** Of a chain up to this revision, which is drafted, or behind which a later one has come. Inside `changeDesk` only. */
export async function endHold(writer: ArchiveWriter, chain: number, upTo: number): Promise<void> {
  await writer
    .updateTable("announcements")
    .set({ waits: 0, aside: null })
    .where("chain", "=", chain)
    .where("id", "<=", upTo)
    .where("waits", "=", 1)
    .execute();
}
