// Create archive: an engine whose tables are up to date → all that the rooms ask of the store.

import type { Archive } from "../newsroom/ports/archive.ts";
import { createAnnouncementStore } from "./announcements/announcement-store.ts";
import { createHeldStore } from "./announcements/held-store.ts";
import { createCarrierStore } from "./announcements/carrier-store.ts";
import { createArticleStore } from "./articles/article-store.ts";
import { createImportStore } from "./articles/import-articles.ts";
import { createRevisionStore } from "./articles/revision-store.ts";
import { createPublishedArticles } from "./articles/published-articles.ts";
import { createAuditStore } from "./audit/audit-store.ts";
import { createPeopleStore } from "./people/people-store.ts";
import { createCopyStore } from "./copies/copy-store.ts";
import { createDueStore } from "./due-store.ts";
import type { Engine } from "./engines/engine.ts";
import { createInboxStore } from "./inbox/inbox-store.ts";
import { createRedirectStore } from "./redirect-store.ts";
import { createPictureLibrary } from "./media/picture-library.ts";
import { createLedgerStore } from "./ledger/ledger-store.ts";
import { createMediaStore } from "./media/media-store.ts";
import { createJudgementStore } from "./judgements/judgement-store.ts";
import { createReportStore } from "./reports/report-store.ts";
import { createRecordStore } from "./records/record-store.ts";
import { createSearchStore } from "./search/search-store.ts";
import { createSitemapStore } from "./sitemap/sitemap-store.ts";
import { createSourceStore } from "./source-store.ts";
import { createSourcesStore } from "./sources/sources-store.ts";
import { createTokenStore } from "./tokens/token-store.ts";
import { createWebhookStore } from "./webhooks/webhook-store.ts";
import { createTermsStore } from "./terms/terms-store.ts";
import { createReadersStore } from "./views/readers-store.ts";
import { createReadershipStore } from "./views/readership-store.ts";

/** `offsetMinutes`: how far the newsroom's clocks, and so its readers' days, stand ahead of UTC. */
export function createArchive(engine: Engine, offsetMinutes: number): Archive {
  const sources = createSourceStore(engine);
  const announcements = createAnnouncementStore(engine);
  const media = { ...createMediaStore(engine), ...createPictureLibrary(engine) };
  const people = createPeopleStore(engine);
  return {
    engine: engine.name,
    ...sources,
    ...announcements,
    ...createHeldStore(engine),
    ...createCarrierStore(engine),
    ...createArticleStore(engine),
    ...createRevisionStore(engine),
    ...createPublishedArticles(engine),
    ...createSitemapStore(engine),
    ...createRecordStore(engine, { ...sources, ...announcements, ...media, ...people }),
    ...createReadershipStore(engine, offsetMinutes),
    ...createReadersStore(engine, offsetMinutes),
    ...createSearchStore(engine),
    ...createRedirectStore(engine),
    ...media,
    ...createTermsStore(engine),
    ...createImportStore(engine),
    ...createReportStore(engine),
    ...createJudgementStore(engine),
    ...createAuditStore(engine),
    ...createLedgerStore(engine),
    ...createInboxStore(engine),
    ...createTokenStore(engine),
    ...createWebhookStore(engine),
    ...people,
    ...createDueStore(engine),
    ...createSourcesStore(engine),
    ...createCopyStore(engine),
    close: () => engine.close(),
  };
}
