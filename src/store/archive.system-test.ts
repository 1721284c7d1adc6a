// The store's suites on PostgreSQL.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "kysely";
import { describeAnnouncements } from "../testing/archive/announcement-suite.ts";
import { describeArticles } from "../testing/archive/article-suite.ts";
import { describeAudit } from "../testing/archive/audit-suite.ts";
import { describeJudgements } from "../testing/archive/judgement-suite.ts";
import { describePeople } from "../testing/archive/people-suite.ts";
import { describeCopies } from "../testing/archive/copy-suite.ts";
import { describeConnections } from "../testing/archive/connection-suite.ts";
import { describeDueWork } from "../testing/archive/due-suite.ts";
import { describeInbox } from "../testing/archive/inbox-suite.ts";
import { describeSchedule } from "../testing/archive/schedule-suite.ts";
import { describeMedia } from "../testing/archive/media-suite.ts";
import { describePictureLibrary } from "../testing/archive/picture-library-suite.ts";
import { describeLedger } from "../testing/archive/ledger-suite.ts";
import { describeLedgerRebuild } from "../testing/ledger/rebuild-suite.ts";
import { describeImports } from "../testing/archive/import-suite.ts";
import { describeMove } from "../testing/archive/move-suite.ts";
import { describeMigrations } from "../testing/archive/migration-suite.ts";
import { describeOneAnnouncement } from "../testing/archive/one-announcement-suite.ts";
import { createPostgresBench } from "../testing/archive/benches/postgres-bench.ts";
import { describeRankings } from "../testing/readership/ranking-suite.ts";
import { describeReaders } from "../testing/readership/readers-suite.ts";
import { describeReadership } from "../testing/readership/readership-suite.ts";
import { describeRecords } from "../testing/archive/record-suite.ts";
import { describeSitemap } from "../testing/archive/sitemap-suite.ts";
import { describeRedirects } from "../testing/archive/redirect-suite.ts";
import { describeSearchTrial } from "../testing/archive/search-trial-suite.ts";
import { describeReaderRecords } from "../testing/archive/reader-record-suite.ts";
import { describeReports } from "../testing/archive/report-suite.ts";
import { describeSearch } from "../testing/archive/search-suite.ts";
import { describeRouting } from "../testing/archive/routing-suite.ts";
import { describeSources } from "../testing/archive/sources-suite.ts";
import { describeTerms } from "../testing/archive/terms-suite.ts";
import type { TestPostgres } from "../testing/postgres/postgres.ts";
import { startTestPostgres } from "../testing/postgres/postgres.ts";
import { openPostgresql } from "./engines/postgresql.ts";

const RANDOM_HISTORIES = 5;
const UNTIL_KNOWN_MS = 100;

describe("the archive in PostgreSQL", () => {
  let postgres: TestPostgres | undefined;
  before(async () => {
    postgres = await startTestPostgres();
  });
  after(() => postgres?.stop());
  const bench = createPostgresBench(() => postgres);
  describeMove(bench);
  describeAnnouncements(bench);
  describeArticles(bench);
  describeSitemap(bench);
  describeRecords(bench);
  describeReports(bench);
  describeJudgements(bench);
  describePeople(bench);
  describeAudit(bench, openPostgresql);
  describeInbox(bench, openPostgresql);
  describeConnections(bench);
  describeReaderRecords(bench);
  describeSearch(bench);
  describeSearchTrial(bench, openPostgresql);
  describeRedirects(bench);
  describeMedia(bench);
  describePictureLibrary(bench);
  describeTerms(bench, openPostgresql);
  describeLedger(bench);
  describeLedgerRebuild(bench, openPostgresql);
  describeImports(bench);
  describeSources(bench);
  describeRouting(bench);
  describeOneAnnouncement(bench, openPostgresql);
  describeCopies(bench);
  describeDueWork(bench);
  describeSchedule(bench);
  describeReadership(bench);
  describeReaders(bench);
  describeRankings(bench, RANDOM_HISTORIES);
  describeMigrations(bench, openPostgresql);

  it("a connection that ends between two statements of a transaction fails that, and nothing else", async (t) => {
    const engine = await openPostgresql(await bench.makeLocation());
    t.after(() => engine.close());
    const work = engine.writes.transaction().execute(async (writer) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(writer);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(engine.reads);
      await delay(UNTIL_KNOWN_MS);
      await sql`select 1`.execute(writer);
    });
    await assert.rejects(work, /terminat|not queryable|closed/i);
    const again = await sql<{ one: number }>`select 1 as one`.execute(engine.writes);
    assert.deepEqual(again.rows, [{ one: 1 }]);
  });
});
