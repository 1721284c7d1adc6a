// Record store: everything a store holds as records, and records put back under their own ids.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, DeskStore, Restored } from "../../newsroom/ports/archive.ts";
import type { PictureLibrary } from "../../newsroom/ports/picture-library.ts";
import type { AccountStore } from "../../newsroom/ports/people-store.ts";
import type { MediaStore } from "../../newsroom/ports/media-store.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { Source } from "../../terms/source.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { likenessMarksOf } from "../../watching/recognise/likeness.ts";
import { keepLikeness } from "../sources/likeness-store.ts";
import { rememberAddress } from "../announcements/announcement-address.ts";
import { toAnnouncementRow } from "../announcements/announcement-row.ts";
import { endHold } from "../announcements/held-store.ts";
import { findAnnouncement, requireSource } from "../announcements/save-announcement.ts";
import { insertArticle, listRevisions } from "../articles/article-store.ts";
import { readHighestAuditId } from "../audit/audit-store.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { listRedirectRecords, restoreRedirect } from "./redirect-records.ts";
import { findSource, writeSource } from "../source-store.ts";
import {
  readDismissalRecords,
  readJudgementRecords,
  restoreDismissal,
  restoreJudgement,
} from "./judgement-records.ts";
import { restoreAccount } from "./account-records.ts";
import { readAuditRecords, restoreAuditEntry } from "./audit-records.ts";
import { readCopyRecords, restoreCopy } from "./copy-records.ts";
import {
  readLedgerDecisionRecords,
  readNamesRecords,
  restoreLedgerDecision,
  restoreNames,
} from "./ledger-records.ts";
import { listPictureRecords, restorePicture } from "./picture-records.ts";
import { readCountRecords, restoreReaderCount } from "./reader-count-records.ts";
import { readCarrierRecords, restoreCarrier } from "../announcements/carrier-store.ts";
import { readSetAsideRecords, restoreSetAside } from "./set-aside-records.ts";
import { readRuleRecords, restoreRule } from "./rule-records.ts";
import { watchPlace } from "../sources/watch-store.ts";
import { readReportRecords, restoreReport } from "./report-records.ts";
import { readDecisionRecords, restoreRankingDecision } from "./ranking-decision-records.ts";
import { SITE_IDENTITY } from "../../newsroom/site-identity.ts";

type RecordStore = Pick<DeskStore, "exportRecords" | "restoreRecord">;
type Readers = Pick<DeskStore, "listSources" | "readAnnouncements"> &
  Pick<AccountStore, "listAccounts"> &
  Pick<MediaStore, "readPictures" | "readPicture"> &
  Pick<PictureLibrary, "findLibraryPicture">;

const KEYS_AT_ONCE = 500;

export function createRecordStore(engine: Engine, readers: Readers): RecordStore {
  return {
    exportRecords: () => exportRecords(engine, readers),
    restoreRecord: (record) => changeDesk(engine, (writer) => restoreRecord(engine, writer, record)),
  };
}

/** Articles that come into being meanwhile are left out: their announcements may have been missed. */
async function* exportRecords({ reads }: Engine, readers: Readers): AsyncGenerator<ArchiveRecord> {
  // Read before the last article: what was noted by now is about articles that are here by now.
  const lastEntry = await readHighestAuditId(reads);
  const last = await findLastArticle(reads);
  for (const setting of await listSettings(reads)) yield { kind: "setting", ...setting };
  for (const source of await readers.listSources()) yield { kind: "source", source };
  yield* readRuleRecords(reads);
  let lastAnnouncement = 0;
  for await (const announcement of readers.readAnnouncements()) {
    lastAnnouncement = announcement.id;
    yield { kind: "announcement", announcement };
  }
  yield* readSetAsideRecords(reads, lastAnnouncement);
  yield* readCarrierRecords(reads, lastAnnouncement);
  yield* readNamesRecords(reads, lastAnnouncement);
  for await (const { id, key, fingerprint, written } of readArticleKeys(reads, last)) {
    const revisions = await listRevisions(reads, id);
    const imported =
      fingerprint === null || written === null ? undefined : { fingerprint, revision: written };
    yield { kind: "article", revisions, ...(key !== null && { key }), ...(imported && { imported }) };
  }
  yield* listPictureRecords(readers);
  yield* readDecisionRecords(reads, last);
  yield* listRedirectRecords(reads);
  yield* readReportRecords(reads, last);
  yield* readJudgementRecords(reads, lastAnnouncement);
  yield* readLedgerDecisionRecords(reads, lastAnnouncement);
  yield* readDismissalRecords(reads, last);
  yield* readCopyRecords(reads, last);
  for (const { account } of await readers.listAccounts()) yield { kind: "account", account };
  yield* readAuditRecords(reads, lastEntry);
  yield* readCountRecords(reads, last);
}

async function findLastArticle(reads: ArchiveReader): Promise<number> {
  const { highest } = await reads
    .selectFrom("articles")
    .select((at) => at.fn.max("id").as("highest"))
    .executeTakeFirstOrThrow();
  return highest ?? 0;
}

/** Secrets are the store's own: a copy makes itself new ones. */
function listSettings(reads: ArchiveReader): Promise<readonly { name: string; value: string }[]> {
  return reads
    .selectFrom("settings")
    .select(["name", "value"])
    .where("name", "not like", "secret:%")
    .orderBy("name")
    .execute();
}

type ArticleKey = {
  readonly id: number;
  readonly key: string | null;
  readonly fingerprint: string | null;
  readonly written: number | null;
};

async function* readArticleKeys(reads: ArchiveReader, last: number): AsyncGenerator<ArticleKey> {
  let after = 0;
  for (;;) {
    const keys = reads
      .selectFrom("articles as a")
      .leftJoin("imports as i", "i.key", "a.key")
      .select(["a.id", "a.key", "i.fingerprint", "i.revision as written"])
      .orderBy("a.id")
      .limit(KEYS_AT_ONCE);
    const page = await keys.where("a.id", ">", after).where("a.id", "<=", last).execute();
    yield* page;
    after = page.at(-1)?.id ?? last;
    if (page.length < KEYS_AT_ONCE) return;
  }
}

function restoreRecord(engine: Engine, writer: ArchiveWriter, record: ArchiveRecord): Promise<Restored> {
  if (record.kind === "setting") return restoreSetting(writer, record);
  if (record.kind === "source") return restoreSource(writer, record.source);
  if (record.kind === "routing-rule") return restoreRule(writer, record.version);
  if (record.kind === "announcement") return restoreAnnouncement(writer, record.announcement);
  if (record.kind === "set-aside") return restoreSetAside(writer, record);
  if (record.kind === "carrier") return restoreCarrier(writer, record);
  if (record.kind === "picture") return restorePicture(writer, record);
  if (record.kind === "ranking-decision") return restoreRankingDecision(writer, record);
  if (record.kind === "redirect") return restoreRedirect(writer, record);
  if (record.kind === "reader-report") return restoreReport(writer, record);
  if (record.kind === "judgement") return restoreJudgement(writer, record);
  if (record.kind === "ledger-names") return restoreNames(writer, record);
  if (record.kind === "ledger-decision") return restoreLedgerDecision(writer, record);
  if (record.kind === "dismissal") return restoreDismissal(writer, record);
  if (record.kind === "working-copy") return restoreCopy(writer, record);
  if (record.kind === "account") return restoreAccount(writer, record.account);
  if (record.kind === "audit-entry") return restoreAuditEntry(writer, record);
  if (record.kind === "reader-count") return restoreReaderCount(engine, writer, record);
  return restoreArticle(engine, writer, record);
}

/** A server that was started once has given its store an identity: nobody knows it while there is no article. */
async function hasArticles(writer: ArchiveWriter): Promise<boolean> {
  return (await writer.selectFrom("articles").select("id").limit(1).executeTakeFirst()) !== undefined;
}

async function restoreSetting(
  writer: ArchiveWriter,
  { name, value }: { readonly name: string; readonly value: string },
): Promise<Restored> {
  const rows = writer.selectFrom("settings").select("value").where("name", "=", name);
  const existing = await rows.executeTakeFirst();
  if (existing?.value === value) return "same";
  if (existing && (name !== SITE_IDENTITY || (await hasArticles(writer)))) return "taken";
  if (existing) {
    await writer.updateTable("settings").set({ value }).where("name", "=", name).execute();
    return "added";
  }
  await writer.insertInto("settings").values({ name, value }).execute();
  return "added";
}

async function restoreSource(writer: ArchiveWriter, source: Source): Promise<Restored> {
  const existing = await findSource(writer, source.id);
  if (existing) return isDeepStrictEqual(existing, source) ? "same" : "taken";
  await writeSource(writer, source);
  // As if it were new: what is kept of a place is this store's own, and its first look is due at once.
  await watchPlace(writer, source, undefined, new Date(0).toISOString());
  return "added";
}

async function restoreAnnouncement(writer: ArchiveWriter, announcement: Announcement): Promise<Restored> {
  const existing = await findAnnouncement(writer, announcement.id);
  if (existing) return isDeepStrictEqual(existing, announcement) ? "same" : "taken";
  await requireSource(writer, announcement.sourceId);
  const chain = await findChain(writer, announcement);
  if (await hasRevision(writer, chain, announcement.revision)) return "taken";
  await endHold(writer, chain, announcement.id);
  await writer.insertInto("announcements").values(toAnnouncementRow(announcement, chain)).execute();
  const { address } = announcement.document;
  if (address) await rememberAddress(writer, address, announcement.id);
  const likeness = likenessMarksOf(contentOf(announcement.document));
  await keepLikeness(writer, { announcement: announcement.id, ...likeness });
  return "added";
}

async function findChain(writer: ArchiveWriter, { id, replaces }: Announcement): Promise<number> {
  if (replaces === undefined) return id;
  const replaced = await writer
    .selectFrom("announcements")
    .select("chain")
    .where("id", "=", replaces)
    .executeTakeFirst();
  if (!replaced) {
    throw new Error(
      `Cannot put back announcement ${id}: it replaces ${replaces}, which the store does not have.`,
    );
  }
  return replaced.chain;
}

async function hasRevision(writer: ArchiveWriter, chain: number, revision: number): Promise<boolean> {
  const rows = writer
    .selectFrom("announcements")
    .select("id")
    .where("chain", "=", chain)
    .where("revision", "=", revision);
  return (await rows.executeTakeFirst()) !== undefined;
}

async function restoreArticle(
  engine: Engine,
  writer: ArchiveWriter,
  { revisions, key, imported }: Extract<ArchiveRecord, { kind: "article" }>,
): Promise<Restored> {
  const current = revisions.at(-1);
  if (!current) throw new Error("Cannot put back an article without a revision.");
  const stored = await writer
    .selectFrom("articles")
    .select("key")
    .where("id", "=", current.id)
    .executeTakeFirst();
  if (stored) {
    const existing = await listRevisions(writer, current.id);
    return stored.key === (key ?? null) && isDeepStrictEqual(existing, revisions) ? "same" : "taken";
  }
  if (await isTaken(writer, revisions, key)) return "taken";
  await insertArticle(engine, writer, revisions, key);
  if (key !== undefined && imported)
    await writer
      .insertInto("imports")
      .values({ key, article_id: current.id, ...imported })
      .execute();
  return "added";
}

/** True when the key, or an announcement that the article rests on, belongs to another article. */
async function isTaken(
  writer: ArchiveWriter,
  revisions: readonly Article[],
  key: string | undefined,
): Promise<boolean> {
  const announcements = revisions.flatMap(({ provenance }) => provenance?.announcementId ?? []);
  if (announcements.length > 0) {
    const written = writer
      .selectFrom("announcements")
      .select("id")
      .where("id", "in", announcements)
      .where("article_id", "is not", null);
    if (await written.executeTakeFirst()) return true;
  }
  if (key === undefined) return false;
  const keyed = writer.selectFrom("articles").select("id").where("key", "=", key);
  return (await keyed.executeTakeFirst()) !== undefined;
}
