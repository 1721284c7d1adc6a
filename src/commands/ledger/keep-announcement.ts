// Keep announcement: a chain of revisions in, all that the ledger has of it worked out anew and kept, out.

import { setTimeout as delay } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { InForce, RecordPlace } from "../../newsroom/ports/ledger-keeping.ts";
import type { LedgerGiven, LedgerRead } from "../../read-ledger.ts";
import { LEDGER_RULES } from "../../ledger/rules-version.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { KeptRecord } from "../../terms/ledger/kept-record.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { findEvidence } from "./find-evidence.ts";
import type { LedgerReader } from "./ledger-reader.ts";
import { linkStatements } from "./link-statements.ts";

export type LedgerDeps = {
  readonly archive: Archive;
  readonly reader: LedgerReader;
  /** An announcement that cannot be read is told of, and kept without records. */
  readonly onUnreadable: (error: Error) => void;
  /** Whoever keeps the ledger is ending, and the reader with it. */
  readonly ending: AbortSignal;
};

/**
 * Somebody else's announcement may be kept in between, once, twice, hardly ever more often; of several servers that work
 * out everything anew on a busy machine a quick one overtakes a slow one for as long as it has something to keep.
 */
const MOST_TRIES = 60;
const PATIENT_FROM = 5;
const REST_MS = 50;

async function listOthers(
  archive: Archive,
  chain: number,
  { announcement }: InForce,
): Promise<LedgerGiven["others"]> {
  const names = (await archive.listNames(chain)).filter((place) => place.announcement !== announcement.id);
  const others = [];
  for (const [id, places] of Map.groupBy(names, (place) => place.announcement)) {
    const other = await archive.findAnnouncement(id);
    if (other) others.push({ text: other.document.text, names: places });
  }
  return others;
}

async function readInForce(
  { archive, reader, onUnreadable }: LedgerDeps,
  chain: number,
  inForce: InForce,
): Promise<LedgerRead> {
  const { announcement, article } = inForce;
  const { id, receivedAt, sourceId } = announcement;
  const source = await archive.findSource(sourceId);
  const answer = await reader.ask({
    kind: "read",
    given: {
      announcement: { id, receivedAt, ...(article !== undefined && { article }) },
      // What reading goes by is the text: the bytes stay here.
      document: { ...announcement.document, bytes: new Uint8Array() },
      judgements: await archive.listJudgements(id),
      ...(source && { source }),
      others: await listOthers(archive, chain, inForce),
    },
  });
  if (answer.kind === "read") return answer.read;
  const reason = answer.kind === "unreadable" ? answer.reason : "the reader answered another question";
  onUnreadable(new Error(`Announcement ${id}: ${reason}`));
  return { day: dayOf(Date.parse(receivedAt)), records: [], carried: [] };
}

function rename({ records }: LedgerRead, ids: readonly LedgerId[]): LedgerRead["records"] {
  return records.map((read, at) => ({ ...read, record: { ...read.record, id: ids[at] ?? read.record.id } }));
}

const isUndertaking = (record: KeptRecord): record is Undertaking => record.kind === "undertaking";

/** Undertakings of the chain as the ledger has them, and the announcements in which they stand. */
async function listBefore(
  archive: Archive,
  chain: readonly AnnouncementId[],
): Promise<readonly Undertaking[]> {
  const stored = await Promise.all(chain.map((id) => archive.listRecordsOf(id)));
  return stored.flat().flatMap(({ record }) => (isUndertaking(record) ? [record] : []));
}

/** `none`: the store has no such announcement. */
export async function keepAnnouncement(deps: LedgerDeps, chain: number): Promise<"kept" | "same" | "none"> {
  const { archive } = deps;
  const inForce = await archive.findInForce(chain);
  if (!inForce) return "none";
  const announcement = inForce.announcement.id;
  const read = await readInForce(deps, chain, inForce);
  const places = read.records.map(({ record: { id, kind, span } }): RecordPlace => ({ id, kind, span }));
  const records = rename(read, await archive.nameRecords(announcement, places, read.carried));
  const after = records.flatMap(({ record, withdrawn }) =>
    withdrawn === undefined && isUndertaking(record) ? [record] : [],
  );
  const revisions = [...new Set([announcement, ...inForce.others])];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const seen = await archive.readLedgerNumber();
    const before = await listBefore(archive, revisions);
    const linked = await linkStatements(archive, { chain: new Set(revisions), before, after });
    const found = await findEvidence(deps, {
      announcement: inForce.announcement,
      chain,
      revisions: new Set(revisions),
      read,
      undertakings: after,
    });
    const outcome = await archive.keepRead({
      announcement,
      day: read.day,
      records,
      ...found,
      ...linked,
      rules: LEDGER_RULES,
      seen,
    });
    if (outcome !== "overtaken") return outcome;
    if (tries >= PATIENT_FROM) await delay(REST_MS * Math.random() * 2, undefined, { signal: deps.ending });
  }
  throw new Error(`Announcement ${announcement} was overtaken ${MOST_TRIES} times while it was kept.`);
}
