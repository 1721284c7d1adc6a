// All migrations: the steps this program knows, in order.

import { archiveTables } from "./0001-archive.ts";
import { readershipTables } from "./0002-readership.ts";
import { audienceTables } from "./0003-audience.ts";
import { searchTables } from "./0004-search.ts";
import { redirectTables } from "./0005-redirects.ts";
import { mediaTables } from "./0006-media.ts";
import { termTables } from "./0007-terms.ts";
import { importTables } from "./0008-imports.ts";
import { sitemapTables } from "./0009-sitemap.ts";
import { searchByThrees } from "./0010-search-by-threes.ts";
import { reportTables } from "./0011-reports.ts";
import { sitemapParts } from "./0012-sitemap-parts.ts";
import { searchAnew } from "./0013-search-anew.ts";
import { auditTables } from "./0014-audit.ts";
import { judgementTables } from "./0015-judgements.ts";
import { inboxTables } from "./0016-inbox.ts";
import { pictureLibrary } from "./0017-picture-library.ts";
import { peopleTables } from "./0018-people.ts";
import { copyTables } from "./0019-copies.ts";
import { connectionTables } from "./0020-connections.ts";
import { ledgerTables } from "./0021-ledger.ts";
import { auditByToken } from "./0022-audit-by-token.ts";
import { ledgerWork } from "./0023-ledger-work.ts";
import { copyEditors } from "./0024-copy-editors.ts";
import { evidenceKeys } from "./0025-evidence-keys.ts";
import { sightingTables } from "./0026-sightings.ts";
import { preparedPromises } from "./0027-prepared-promises.ts";
import { heldEvidence } from "./0028-held-evidence.ts";
import { ledgerShown } from "./0029-ledger-shown.ts";
import { statusMatters } from "./0030-status-matters.ts";
import { sourceTables } from "./0031-sources.ts";
import { announcementRoutes } from "./0032-routes.ts";
import { carriers } from "./0033-carriers.ts";
import { promiseOutlines } from "./0034-promise-outlines.ts";
import { heldRanks } from "./0035-held-ranks.ts";
import { waitingAnnouncements } from "./0036-waiting.ts";
import { heldPromises } from "./0037-held-promises.ts";
import type { Migration } from "./migration.ts";

export const ALL_MIGRATIONS: readonly Migration[] = [
  archiveTables,
  readershipTables,
  audienceTables,
  searchTables,
  redirectTables,
  mediaTables,
  termTables,
  importTables,
  sitemapTables,
  searchByThrees,
  reportTables,
  sitemapParts,
  searchAnew,
  auditTables,
  judgementTables,
  inboxTables,
  pictureLibrary,
  peopleTables,
  copyTables,
  connectionTables,
  ledgerTables,
  auditByToken,
  ledgerWork,
  copyEditors,
  evidenceKeys,
  sightingTables,
  preparedPromises,
  heldEvidence,
  ledgerShown,
  statusMatters,
  sourceTables,
  announcementRoutes,
  carriers,
  promiseOutlines,
  heldRanks,
  waitingAnnouncements,
  heldPromises,
];
