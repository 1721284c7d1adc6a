// Archive: what the rooms that show and change articles ask of the store; both engines answer alike.

import type { Announcement } from "../../terms/announcement.ts";
import type {
  Article,
  ArticleCard,
  ArticleDraft,
  ArticleKind,
  Embargo,
  Provenance,
} from "../../terms/article.ts";
import type { Carrier, ToldCarrier } from "../../terms/carrier.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { AnnouncementId, ArticleId, SourceId } from "../../terms/ids.ts";
import type { PictureName } from "../../terms/picture.ts";
import type { Source } from "../../terms/source.ts";
import type { Route } from "../../terms/sources/route.ts";
import type { SetAside } from "../../terms/sources/held.ts";
import type { Priority } from "../../terms/sources/routing-rule.ts";
import type { TermName } from "../../terms/term.ts";
import type { Account } from "../../terms/desk/account.ts";
import type { AuditEntry, NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { DueStore } from "../due-work.ts";
import type { AuditStore } from "./audit-store.ts";
import type { JudgementStore } from "./judgement-store.ts";
import type { Dismissal } from "../../terms/desk/dismissal.ts";
import type { Judgement } from "../../terms/desk/judgement.ts";
import type { HeldStore } from "./held-store.ts";
import type { InboxStore } from "./inbox-store.ts";
import type { LibraryPicture, PictureLibrary } from "./picture-library.ts";
import type { PeopleStore } from "./people-store.ts";
import type { CopyStep } from "../../terms/desk/copy-step.ts";
import type { CopyHead, CopySnapshot, CopyStore } from "./copy-store.ts";
import type { RecordPlace } from "./ledger-keeping.ts";
import type { LedgerStore } from "./ledger-store.ts";
import type { MediaStore } from "./media-store.ts";
import type { ImportStore } from "./import-store.ts";
import type { ReadersStore } from "./readers-store.ts";
import type { RankingDecision, ReadershipStore } from "./readership-store.ts";
import type { Redirect, RedirectStore } from "./redirect-store.ts";
import type { ReaderReport, ReportStore } from "./report-store.ts";
import type { RevisionStore } from "./revision-store.ts";
import type { SearchStore } from "./search-store.ts";
import type { TermReads, TermsStore } from "./terms-store.ts";
import type { TokenStore } from "./token-store.ts";
import type { WebhookStore } from "./webhook-store.ts";
import type { SitemapStore } from "./sitemap-store.ts";
import type { RuleVersion, SourcesStore } from "./sources-store.ts";

export type CardQuery = {
  readonly section?: string;
  readonly kind?: ArticleKind;
  readonly series?: string;
  /** What they are about. With section, kind or series as well, all articles of the term are looked through for them. */
  readonly term?: TermName;
  readonly limit: number;
  /** Only cards older than this one in (publishedAt, id) order. */
  readonly before?: { readonly publishedAt: string; readonly id: ArticleId };
  /** Only cards published at this instant or later. */
  readonly since?: string;
};

/** Neighbours in the same section by (publishedAt, id): previous is older, next is newer. */
export type Neighbours = { readonly previous?: ArticleCard; readonly next?: ArticleCard };

/** What readers may see; every list is of published articles, newest first by (publishedAt, id). */
export type PublishedArticles = TermReads & {
  findArticle(id: ArticleId): Promise<Article | undefined>;
  listCards(query: CardQuery): Promise<readonly ArticleCard[]>;
  /** In the order of `ids`; those not published are left out. */
  listCardsById(ids: readonly ArticleId[]): Promise<readonly ArticleCard[]>;
  /** In reading order (`series.order`). */
  listSeries(series: string): Promise<readonly ArticleCard[]>;
  findNeighbours(id: ArticleId): Promise<Neighbours>;
  countPublished(section?: string): Promise<number>;
  readChanges(): Promise<Changes>;
  /** The `change` of `readChanges`. */
  readChangeNumber(): Promise<number>;
  /** What `readChanges` gives, without waiting; undefined where the store is too far away for that. */
  peekChanges(): Changes | undefined;
};

/** Numbers of what was committed, by any process on the same store. */
export type Changes = {
  /** Grows with every change that a page may show which shows nothing of the ledger. */
  readonly change: number;
  /** Grows with each of these, and with every change of the ledger that readers may see. */
  readonly ledger: number;
};

export type IntakeOutcome = {
  readonly announcement: Announcement;
  /** `same`: this document was already here, nothing was added. `revision`: it replaces an earlier one at its address. */
  readonly outcome: "new" | "same" | "revision";
};

/** What one received document brings: stored whole in one transaction, or not at all. */
export type NewAnnouncement = {
  readonly sourceId: SourceId;
  readonly document: SourceDocument;
  readonly receivedAt: string;
  readonly announcedAt?: string;
  /** What stood at its place before, where no address says so: it is the next revision of that, unless it is the same. */
  readonly revises?: AnnouncementId;
  /**
   * What was decided about it; kept with it for ever. By hand: it is held, and nobody drafts it before somebody asks,
   * unless it changes what the desk has an article of.
   */
  readonly route?: Route;
};

export type NewArticle = {
  readonly draft: ArticleDraft;
  readonly provenance?: Provenance;
  readonly createdAt: string;
  /** Publishes in the same transaction. */
  readonly publishedAt?: string;
  readonly embargo?: Embargo;
  /** Makes a repeated call harmless where no announcement stands behind the article: the same key is the same article. */
  readonly key?: string;
  /** Noted in the same transaction, with the article's number, where an article is made; the first tells of its arrival. */
  readonly audit?: NewAuditEntry | readonly NewAuditEntry[];
  /** Of its line in the inbox. */
  readonly priority?: Priority;
};

/** One line of an export: what a store holds, whole, with its ids. */
export type ArchiveRecord =
  /** A small fact about the store itself, such as that it is the sample newsroom. */
  | { readonly kind: "setting"; readonly name: string; readonly value: string }
  | { readonly kind: "source"; readonly source: Source }
  /** One version of a rule of routing; the last one of a rule holds. */
  | { readonly kind: "routing-rule"; readonly version: RuleVersion }
  | { readonly kind: "announcement"; readonly announcement: Announcement }
  /** One that is held and that somebody set aside. */
  | {
      readonly kind: "set-aside";
      readonly announcement: AnnouncementId;
      /** Of the announcement's bytes: another document of the same number is not meant. */
      readonly sha256: string;
      readonly aside: SetAside;
    }
  /** A message, with the announcements that came in it and the hashes of their bytes: others of the same numbers are not meant. */
  | {
      readonly kind: "carrier";
      readonly carrier: Carrier;
      readonly receivedAt: string;
      readonly announcements: readonly { readonly id: AnnouncementId; readonly sha256: string }[];
    }
  /** Every revision, oldest first. */
  | {
      readonly kind: "article";
      readonly revisions: readonly Article[];
      readonly key?: string;
      /** What an import of another system wrote last under the key, and as which revision. */
      readonly imported?: { readonly fingerprint: string; readonly revision: number };
    }
  /** After the articles, so that those which came while they were read are not missed. */
  | {
      readonly kind: "picture";
      readonly name: PictureName;
      readonly width: number;
      readonly height: number;
      readonly bytes: Uint8Array;
      /** What the desk's library says of it. */
      readonly library?: Pick<LibraryPicture, "addedAt" | "addedBy" | "fileName" | "alt" | "credit">;
    }
  /** One of the decisions by which `excluded` of an article came about; the last of them holds. */
  | {
      readonly kind: "ranking-decision";
      /** Of two decisions the later one has the higher id. */
      readonly id: number;
      readonly decision: RankingDecision;
      /** When the article that it is about came into being: another article of the same number is not meant. */
      readonly articleCreatedAt: string;
    }
  | { readonly kind: "redirect"; readonly redirect: Redirect }
  /** What a reader wrote to the desk: it may name people. */
  | {
      readonly kind: "reader-report";
      readonly report: ReaderReport;
      /** When the article that it is about came into being; absent where it is about none. */
      readonly articleCreatedAt?: string;
    }
  /** What the desk decided of a fact; the last one of a fact holds. */
  | {
      readonly kind: "judgement";
      readonly judgement: Judgement;
      /** Of the announcement's bytes: another document of the same number is not meant. */
      readonly sha256: string;
    }
  /** A warning or slip that the desk let stand; the last one of a matter holds. */
  | {
      readonly kind: "dismissal";
      readonly dismissal: Dismissal;
      /** When the article that it is about came into being. */
      readonly articleCreatedAt: string;
    }
  /** What editors have done in an article that no revision has yet. */
  | {
      readonly kind: "working-copy";
      readonly article: ArticleId;
      readonly articleCreatedAt: string;
      readonly head: CopyHead;
      readonly snapshot: CopySnapshot;
      /** Those after the snapshot. */
      readonly steps: readonly CopyStep[];
    }
  /** What facts of an announcement are called in the ledger; before the articles, so that nothing gets another name. */
  | {
      readonly kind: "ledger-names";
      readonly announcement: AnnouncementId;
      /** Of the announcement's bytes: another document of the same number is not meant. */
      readonly sha256: string;
      readonly names: readonly RecordPlace[];
    }
  /** What the desk decided about the ledger; the last one about a thing that was not taken back holds. */
  | {
      readonly kind: "ledger-decision";
      readonly decision: LedgerDecision;
      /** Those that it is about, with the hash of their bytes. */
      readonly documents: readonly { readonly announcement: AnnouncementId; readonly sha256: string }[];
    }
  /** Of the desk's people: without anything that opens a door, so that whoever comes back needs a link. */
  | { readonly kind: "account"; readonly account: Account }
  | {
      readonly kind: "audit-entry";
      readonly entry: AuditEntry;
      /** When the article that it is about came into being; absent where it is about none. */
      readonly articleCreatedAt?: string;
    }
  /** One minute, hour or day (`width` in minutes, `start` in minutes since the epoch) and who was read in it, by how many; never by whom. */
  | {
      readonly kind: "reader-count";
      readonly width: number;
      readonly start: number;
      /** How far the newsroom's days stand ahead of UTC. */
      readonly offsetMinutes: number;
      /** The newsroom's own identity: articles of another one have the same numbers. */
      readonly site?: string;
      /** Articles, in the order of their numbers, and their readers. */
      readonly counts: readonly (readonly [article: number, readers: number])[];
    };

/** `same`: it is already here, unchanged. `taken`: its id belongs to something else; nothing was written. */
export type Restored = "added" | "same" | "taken";

/** `before`: only older ones. `since`: only those received then or later, an instant. */
export type PastQuery = {
  readonly limit: number;
  readonly before?: AnnouncementId;
  readonly since?: string;
};

/** `article`: what was drafted of it. */
export type NewerRevision = {
  readonly announcement: AnnouncementId;
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
  readonly article?: ArticleId;
};

export type DeskStore = {
  saveSource(source: Source): Promise<void>;
  findSource(id: SourceId): Promise<Source | undefined>;
  listSources(): Promise<readonly Source[]>;

  /** Idempotent: the same document twice is one announcement. */
  saveAnnouncement(announcement: NewAnnouncement): Promise<IntakeOutcome>;
  findAnnouncement(id: AnnouncementId): Promise<Announcement | undefined>;
  /** The newest revision of the same announcement, where it is a later one. */
  findNewerRevision(id: AnnouncementId): Promise<NewerRevision | undefined>;
  /** The messages that it came in, without their bytes. */
  listCarriers(id: AnnouncementId): Promise<readonly ToldCarrier[]>;
  findCarrier(id: AnnouncementId, sha256: string): Promise<Carrier | undefined>;
  findArticleOf(announcement: AnnouncementId): Promise<Article | undefined>;
  /** In id order, without holding all of them in memory. */
  readAnnouncements(): AsyncIterable<Announcement>;
  readArticles(): AsyncIterable<Article>;
  /** Announcements that no article was made of yet (the program was killed in between), oldest first; none that is held. */
  listUnwritten(limit: number): Promise<readonly Announcement[]>;
  /** Whatever became of them, newest first. */
  listPast(query: PastQuery): Promise<readonly Announcement[]>;

  /** One article for one announcement: a second call for the same announcement returns the first article. */
  createArticle(article: NewArticle): Promise<Article>;
  /** Saves `article` as its next revision; refused when `article.revision` is not the stored one plus one. */
  /** `audit` is noted in the same transaction, and not at all where it is refused. */
  saveArticle(article: Article, audit?: NewAuditEntry): Promise<"saved" | "conflict">;
  listRevisions(id: ArticleId): Promise<readonly Article[]>;

  /** Settings, sources, announcements, articles, pictures, decisions on rankings, then redirects, each in the order of their ids or names, without holding all of them in memory. */
  exportRecords(): AsyncIterable<ArchiveRecord>;
  /** Puts a record back under its own id. Rejects where something is missing that it rests on. */
  restoreRecord(record: ArchiveRecord): Promise<Restored>;

  /** Small facts about the store itself, such as whether the sample newsroom is complete. */
  readSetting(name: string): Promise<string | undefined>;
  saveSetting(name: string, value: string): Promise<void>;
  /** Keeps `value` under the name unless something is there already; gives what is kept. One whose name begins with `secret:` is in no export. */
  keepSetting(name: string, value: string): Promise<string>;
};

export type Archive = PublishedArticles &
  RevisionStore &
  SitemapStore &
  DeskStore &
  ReadershipStore &
  ReadersStore &
  SearchStore &
  RedirectStore &
  MediaStore &
  PictureLibrary &
  TermsStore &
  ImportStore &
  ReportStore &
  JudgementStore &
  LedgerStore &
  AuditStore &
  InboxStore &
  PeopleStore &
  TokenStore &
  WebhookStore &
  DueStore &
  SourcesStore &
  HeldStore &
  CopyStore & {
    readonly engine: "sqlite" | "postgresql";
    close(): Promise<void>;
  };
