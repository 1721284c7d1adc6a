// The store's suites on SQLite.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe } from "node:test";
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
import { describeImports } from "../testing/archive/import-suite.ts";
import { describeMigrations } from "../testing/archive/migration-suite.ts";
import { createSqliteBench } from "../testing/archive/benches/sqlite-bench.ts";
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
import { describeTerms } from "../testing/archive/terms-suite.ts";
import { openSqlite } from "./engines/sqlite.ts";

const RANDOM_HISTORIES = 20;

describe("the archive in SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-store-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const bench = createSqliteBench(folder);
  describeAnnouncements(bench);
  describeArticles(bench);
  describeSitemap(bench);
  describeRecords(bench);
  describeReports(bench);
  describeJudgements(bench);
  describePeople(bench);
  describeAudit(bench, openSqlite);
  describeInbox(bench, openSqlite);
  describeConnections(bench);
  describeReaderRecords(bench);
  describeSearch(bench);
  describeSearchTrial(bench, openSqlite);
  describeRedirects(bench);
  describeMedia(bench);
  describePictureLibrary(bench);
  describeTerms(bench, openSqlite);
  describeLedger(bench);
  describeImports(bench);
  describeCopies(bench);
  describeDueWork(bench);
  describeSchedule(bench);
  describeReadership(bench);
  describeReaders(bench);
  describeMigrations(bench, openSqlite);
});

describe("the archive in memory", () => {
  const inMemory = async () => ":memory:";
  const bench = { makeLocation: inMemory, makeStore: inMemory };
  describeArticles(bench);
  describeRecords(bench);
  describeReports(bench);
  describeReaderRecords(bench);
  describeSearch(bench);
  describeMedia(bench);
  describeRankings(bench, RANDOM_HISTORIES);
});
