// Ledger bench: a store with announcements whose records are kept, for tests of the ledger.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openEmpty } from "../archive/store-bench.ts";
import { facetUndertaking, makeEvidence, makeRead, makeUndertaking } from "./ledger-specimens.ts";

export const PUBLISHED = "2025-09-08T09:00:00.000Z";
export const TEXT = "両大臣は、幹部の往来を毎年行うことで一致した。";
export const JP_KR = { facet: "parties", key: "JP+KR" } as const;

export async function receive(
  archive: Archive,
  text: string,
  publishedAt?: string,
): Promise<{ readonly announcement: Announcement; readonly article: Article }> {
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
  const article = await archive.createArticle(
    makeArticle({
      provenance: makeProvenance(announcement),
      ...(publishedAt !== undefined && { publishedAt }),
    }),
  );
  return { announcement, article };
}

export const seen = (archive: Archive): Promise<number> => archive.readLedgerNumber();
export const idsOf = (stored: readonly { readonly record: { readonly id: LedgerId } }[]) =>
  stored.map(({ record }) => record.id);

/** An announcement with so many undertakings, one behind another. */
export async function keepUndertakings(
  archive: Archive,
  { announcement }: { readonly announcement: Announcement },
  count: number,
  more: (at: number) => Parameters<typeof makeUndertaking>[2] = () => ({}),
): Promise<readonly LedgerId[]> {
  const records = Array.from({ length: count }, (_, at): FacetedRecord => {
    const id = ledgerIdOf(announcement.id, at * 30);
    return facetUndertaking(
      makeUndertaking(id, announcement.id, { span: [at * 30, at * 30 + 20], ...more(at) }),
    );
  });
  const found = records.map(({ record: { id, kind, span } }) => ({ id, kind, span }));
  const ids = await archive.nameRecords(announcement.id, found);
  assert.equal(await archive.keepRead(makeRead(announcement, await seen(archive), { records })), "kept");
  return ids;
}

/** Two statements, of which the second gives evidence of what the first undertook. */
export async function openWithEvidence(t: TestContext, bench: StoreBench) {
  const archive = await openEmpty(t, bench);
  const earlier = await receive(archive, TEXT, PUBLISHED);
  const later = await receive(archive, "幹部の往来が行われた。", PUBLISHED);
  const [undertaking] = await keepUndertakings(archive, earlier, 1);
  assert.ok(undertaking);
  const keepEvidence = async (more?: Parameters<typeof makeEvidence>[2]) => {
    const evidence = more ? [makeEvidence(undertaking, later.announcement.id, more)] : [];
    return archive.keepRead(
      makeRead(later.announcement, await seen(archive), { day: "2026-01-30", evidence }),
    );
  };
  assert.equal(await keepEvidence({}), "kept");
  const evidence = evidenceIdOf(undertaking, later.announcement.id, 0);
  return { archive, earlier, later, undertaking, evidence, keepEvidence };
}
