// Save announcement: a received document → the announcement it is: a new one, one already here, or the next revision.

import type { IntakeOutcome, NewAnnouncement } from "../../newsroom/ports/archive.ts";
import type { TakenItem } from "../../newsroom/ports/sources-store.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Route } from "../../terms/sources/route.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { likenessMarksOf } from "../../watching/recognise/likeness.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { askToKeep } from "../ledger/ask-to-keep.ts";
import { keepLikeness } from "../sources/likeness-store.ts";
import { endHold } from "./held-store.ts";
import { noteRoute } from "./note-route.ts";
import type { SeenAnnouncement } from "./announcement-address.ts";
import { findLatestAt, findLatestOf, rememberAddress } from "./announcement-address.ts";
import {
  ANNOUNCEMENT_COLUMNS,
  fromAnnouncementRow,
  hashText,
  toAnnouncementRow,
} from "./announcement-row.ts";

export function saveAnnouncement(engine: Engine, received: NewAnnouncement): Promise<IntakeOutcome> {
  return changeDesk(engine, (writer) => keepAnnouncement(writer, received));
}

/**
 * At an address that is known, the document is compared with what was last seen there: equal bytes or equal text are
 * the same announcement, anything else is its next revision, a return to an older text too: unless it was received
 * before that, when it is only handed in once more. A document that comes without an address, or from one not seen before, is the same as any announcement of the same bytes.
 * Inside `changeDesk` only.
 */
export async function keepAnnouncement(
  writer: ArchiveWriter,
  received: NewAnnouncement,
  likeness: TakenItem["likeness"] = likenessMarksOf(contentOf(received.document)),
): Promise<IntakeOutcome> {
  const { document } = received;
  const latest = await findLatest(writer, received);
  const same = latest ? await findSameInChain(writer, latest, received) : await findBytes(writer, document);
  const outcome = same
    ? { announcement: await loadAnnouncement(writer, same), outcome: "same" as const }
    : await addAnnouncement(writer, received, latest);
  if (!same) await keepLikeness(writer, { announcement: outcome.announcement.id, ...likeness });
  if (document.address && (latest?.id ?? 0) < outcome.announcement.id) {
    await rememberAddress(writer, document.address, outcome.announcement.id);
  }
  return outcome;
}

async function findLatest(
  writer: ArchiveWriter,
  { document, revises }: NewAnnouncement,
): Promise<SeenAnnouncement | undefined> {
  const there = document.address ? await findLatestAt(writer, document.address) : undefined;
  return there ?? (revises === undefined ? undefined : await findLatestOf(writer, revises));
}

export async function findAnnouncement(reader: ArchiveReader, id: number): Promise<Announcement | undefined> {
  const row = await reader
    .selectFrom("announcements")
    .select(ANNOUNCEMENT_COLUMNS)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && fromAnnouncementRow(row);
}

async function loadAnnouncement(reader: ArchiveReader, id: number): Promise<Announcement> {
  const announcement = await findAnnouncement(reader, id);
  if (!announcement) throw new Error(`Cannot load announcement ${id}: the store has no such announcement.`);
  return announcement;
}

async function findBytes(writer: ArchiveWriter, { sha256 }: SourceDocument): Promise<number | undefined> {
  const found = await writer
    .selectFrom("announcements")
    .select("id")
    .where("sha256", "=", sha256)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.id;
}

/**
 * The latest at this address, or a later revision of it that was first seen at another address of the same
 * announcement: without that, one change shown at two addresses would be two revisions.
 * A document received before the latest is looked for among the earlier revisions, too: an interrupted run that is
 * repeated, or two that run at once, hand in again what has been replaced since.
 */
async function findSameInChain(
  writer: ArchiveWriter,
  latest: SeenAnnouncement,
  { document, receivedAt }: NewAnnouncement,
): Promise<number | undefined> {
  const oldest = receivedAt < latest.received_at ? 0 : latest.id;
  const found = await writer
    .selectFrom("announcements")
    .select("id")
    .where("chain", "=", latest.chain)
    .where("id", ">=", oldest)
    .where((at) =>
      at.or([
        at("sha256", "=", document.sha256),
        // Documents without any text (a scanned PDF) are not equal because they have none.
        ...(document.text === "" ? [] : [at("text_sha256", "=", hashText(document.text))]),
      ]),
    )
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.id;
}

async function addAnnouncement(
  writer: ArchiveWriter,
  { sourceId, document, receivedAt, announcedAt, route }: NewAnnouncement,
  latest: SeenAnnouncement | undefined,
): Promise<IntakeOutcome> {
  await requireSource(writer, sourceId);
  if (latest) await endHold(writer, latest.chain, latest.id);
  const id = await nextId(writer, "announcements");
  const announcement: Announcement = {
    id: announcementId(id),
    sourceId,
    document,
    receivedAt,
    ...(announcedAt === undefined ? {} : { announcedAt }),
    revision: latest ? await nextRevision(writer, latest.chain) : 1,
    ...(latest ? { replaces: announcementId(latest.id) } : {}),
    ...(route ? { route } : {}),
    ...(route && (await isHeld(writer, route, latest)) ? { held: true } : {}),
  };
  await writer
    .insertInto("announcements")
    .values(toAnnouncementRow(announcement, latest?.chain ?? id))
    .execute();
  if (route) await noteRoute(writer, { ...announcement, route });
  // Of others the ledger is told with their articles.
  if (announcement.held) await askToKeep(writer, announcement.id);
  return { announcement, outcome: latest ? "revision" : "new" };
}

/** Whether an article has to be corrected is asked at the draft of what was changed: that one is not held back. */
async function isHeld(
  writer: ArchiveWriter,
  { publish }: Route,
  latest: SeenAnnouncement | undefined,
): Promise<boolean> {
  if (publish?.is !== "by-hand") return false;
  if (!latest) return true;
  const written = writer
    .selectFrom("announcements")
    .select("id")
    .where("chain", "=", latest.chain)
    .where("article_id", "is not", null)
    .limit(1);
  return (await written.executeTakeFirst()) === undefined;
}

async function nextRevision(writer: ArchiveWriter, chain: number): Promise<number> {
  const { highest } = await writer
    .selectFrom("announcements")
    .select((at) => at.fn.max("revision").as("highest"))
    .where("chain", "=", chain)
    .executeTakeFirstOrThrow();
  return highest + 1;
}

export async function requireSource(writer: ArchiveWriter, source: string): Promise<void> {
  const found = await writer.selectFrom("sources").select("id").where("id", "=", source).executeTakeFirst();
  if (!found)
    throw new Error(`Cannot save an announcement of the source "${source}": the store has no such source.`);
}
