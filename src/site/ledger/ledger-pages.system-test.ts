// Pages of the ledger over a store itself: what was kept and decided there is what readers are told, until its article is withdrawn.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { facetsOfUndertaking } from "../../ledger/undertakings/facets-of-undertaking.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { withdraw } from "../../testing/archive/change-articles.ts";
import {
  MINISTRY,
  makeAnnouncement,
  makeArticle,
  makeDraft,
  makeProvenance,
} from "../../testing/archive/specimens.ts";
import {
  decisionOf,
  makeEvidence,
  makeRead,
  makeUndertaking,
  noteOf,
} from "../../testing/ledger/ledger-specimens.ts";
import { openSite } from "../../testing/site/open-site.ts";

const SENTENCE = "両大臣は、幹部の往来を毎年行うことで一致した。";
const TOLD = "幹部の往来が行われた。";
const PUBLISHED = "2025-09-08T09:00:00.000Z";

async function publish(archive: Archive, text: string) {
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
  const body = [{ kind: "official", block: 0, shape: "paragraph", text }] as const;
  const article = await archive.createArticle(
    makeArticle({
      draft: makeDraft({ body }),
      provenance: makeProvenance(announcement),
      publishedAt: PUBLISHED,
    }),
  );
  return { announcement, article };
}

test("what the store keeps is what pages, feeds and sitemaps of the ledger tell, and a withdrawal takes it from all of them", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-ledger-pages-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const opened = await openArchive(join(folder, "shirase.db"));
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  await archive.saveSource(MINISTRY);
  const { announcement, article } = await publish(archive, SENTENCE);
  const later = await publish(archive, TOLD);
  const id = ledgerIdOf(announcement.id, 0);
  const record = makeUndertaking(id, announcement.id, { article: article.id, span: [0, SENTENCE.length] });
  await archive.nameRecords(announcement.id, [record]);
  const keep = async (of: Parameters<typeof makeRead>[0], more: Parameters<typeof makeRead>[2]) =>
    archive.keepRead(makeRead(of, await archive.readLedgerNumber(), more));
  await keep(announcement, { records: [{ record, facets: facetsOfUndertaking(record) }] });
  await keep(later.announcement, {
    day: "2025-09-09",
    evidence: [makeEvidence(id, later.announcement.id, { sentence: TOLD, date: "2025-09-09" })],
  });

  await using site = await openSite({ archive });
  const page = `/ledger/undertakings/${id}`;
  const before = await site.ask(page);
  assert.equal(before.status, 200);
  assert.ok(before.text.includes(`<mark>${SENTENCE}</mark>`));
  assert.ok(!before.text.includes(TOLD));
  const evidence = evidenceIdOf(id, later.announcement.id, 0);
  await archive.decide(
    decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
    noteOf("ledger.evidence-judged"),
  );
  await archive.decide(
    decisionOf({ kind: "status", undertaking: id, outcome: "kept", cites: [evidence] }),
    noteOf("ledger.status-set"),
  );
  const after = await site.ask(page);
  assert.match(after.text, /実現<\/span>/);
  assert.ok(after.text.includes(TOLD));
  for (const path of ["/ledger", "/ledger/feed.json", "/ledger/undertakings?outcome=kept"])
    assert.ok((await site.ask(path)).text.includes("幹部の"), path);
  const { text } = await site.ask(`/articles/${article.id}`);
  assert.ok(text.includes(`href="${page}"`));

  await withdraw(archive, later.article, Date.parse(PUBLISHED) + 1);
  assert.match((await site.ask(page)).text, /結果はまだ<\/span>/);
  await withdraw(archive, article, Date.parse(PUBLISHED) + 2);
  assert.equal((await site.ask(page)).status, 410);
  for (const path of ["/ledger", "/ledger/feed.json", "/ledger/undertakings", "/sitemap.xml"])
    assert.doesNotMatch((await site.ask(path)).text, /幹部の|sitemap-ledger/, path);
});
