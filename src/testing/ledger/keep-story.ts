// Keep story: a store in → two published announcements in it, an undertaking in the first and a proposal of evidence in the second.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import { type EvidenceId, type LedgerId, evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "../archive/specimens.ts";
import { facetUndertaking, makeEvidence, makeRead, makeUndertaking } from "./ledger-specimens.ts";

export type LedgerStory = {
  readonly undertaking: LedgerId;
  readonly evidence: EvidenceId;
  readonly earlier: AnnouncementId;
  readonly later: AnnouncementId;
  readonly article: ArticleId;
};

const PUBLISHED = "2025-09-08T09:00:00.000Z";
const PROMISE = "両大臣は、部隊の相互訪問を毎年行うことで一致した。";
const TOLD = "横須賀で交流があった。部隊の相互訪問が、予定どおり行われた。";
const SENTENCE = "部隊の相互訪問が、予定どおり行われた。";

/** `times`: so many later announcements, one after another. */
export async function keepStory(archive: Archive, times = 1): Promise<LedgerStory> {
  const receive = async (text: string) => {
    const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
    const article = await archive.createArticle(
      makeArticle({ provenance: makeProvenance(announcement), publishedAt: PUBLISHED }),
    );
    return { announcement, article };
  };
  const { announcement: earlier, article } = await receive(PROMISE);
  const id = ledgerIdOf(earlier.id, 0);
  const record = makeUndertaking(id, earlier.id, {
    article: article.id,
    title: "部隊の相互訪問",
    sentence: PROMISE.slice(5, -1),
    at: "2025-08",
    span: [5, PROMISE.length - 1],
  });
  const value = {
    ...record.value,
    due: "2025-08",
    context: { text: PROMISE, span: [0, PROMISE.length] },
  } as const;
  await archive.nameRecords(earlier.id, [{ id, kind: "undertaking", span: record.span }]);
  const seen = () => archive.readLedgerNumber();
  await archive.keepRead(
    makeRead(earlier, await seen(), { records: [facetUndertaking({ ...record, value })] }),
  );
  const laters: AnnouncementId[] = [];
  for (let at = 0; at < times; at += 1) {
    const { announcement } = await receive(`${TOLD}\n${"次".repeat(at)}`);
    const start = TOLD.indexOf(SENTENCE);
    const evidence = makeEvidence(id, announcement.id, {
      span: [start, start + SENTENCE.length],
      sentence: SENTENCE,
      score: 0.9 - at / 20,
      reasons: [
        { code: "matter-words", words: "部隊の相互訪問", weight: 0.4 },
        { code: "tells-done", words: "行われた", weight: 0.5 },
      ],
    });
    await archive.keepRead(makeRead(announcement, await seen(), { day: "2026-01-30", evidence: [evidence] }));
    laters.push(announcement.id);
  }
  const [later = earlier.id] = laters;
  return {
    undertaking: id,
    evidence: evidenceIdOf(id, later, TOLD.indexOf(SENTENCE)),
    earlier: earlier.id,
    later,
    article: article.id,
  };
}
