// Sources store: what the watchers of sources, the desk and the command line ask of the store; both engines answer alike.

import type { Carrier } from "../../terms/carrier.ts";
import type { AnnouncementId, ArticleId, SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem, KeptItemState } from "../../terms/sources/kept-item.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { NewRoutingRule, RoutingRule, RuleInForce } from "../../terms/sources/routing-rule.ts";
import type { SourceAlert } from "../../terms/sources/source-alert.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { IntakeOutcome, NewAnnouncement } from "./archive.ts";
import type { Doing } from "./people-store.ts";

/** A source with a place, and what is kept of it; nothing before the first look was due. */
export type WatchedSource = { readonly source: Source; readonly state?: PlaceState };

/** All that one look changes, written in one transaction. */
export type KeptLook = {
  readonly look: Look;
  readonly state: PlaceState;
  /** When the look before this one was: where the store knows of a later one, another worker was quicker. */
  readonly before?: string;
  /** Where was looked, and how: of what is another place by now nothing is kept. */
  readonly at?: Pick<WatchSettings, "kind" | "place">;
  /** New ones and changed ones, whole; those to be fetched become due work in the order in which they stand here. */
  readonly items: readonly KeptItem[];
  /** Keys of the others that the place showed. */
  readonly seen: readonly string[];
};

export type ItemQuery = {
  readonly source: SourceId;
  readonly state?: KeptItemState;
  readonly limit: number;
  /** Only what stands behind this one. */
  readonly before?: Pick<KeptItem, "firstSeenAt" | "key">;
};

/** Everything that may be new, changed or taken of one entry, written with what it became in one transaction. */
export type TakenItem = {
  readonly kept: KeptItem;
  /** The entry as it stood when it was read to be taken; nothing for one that was not kept yet. */
  readonly before?: KeptItem;
  /** It is received with it; `kept` gets its number and the state `taken`, or `same-as` where another entry brought it. */
  readonly announcement?: NewAnnouncement;
  /** The message that the announcement came in: kept with it, or with the one that says the same. */
  readonly carrier?: Carrier;
  /** Entries that this one led to: the PDFs of its page. */
  readonly more?: readonly KeptItem[];
  /** Of the announcement, so that others like it are found; worked out of its text where it is not given. */
  readonly likeness?: SoughtLikeness;
};

/** By what others like it were looked for, and the newest announcement there was when somebody began to look; 0 for none. */
export type SoughtLikeness = Pick<Likeness, "sketch" | "bands"> & { readonly among?: number };

export type FoundAlike = Pick<Likeness, "announcement" | "sketch"> & { readonly shared: number };

/** `held`: one request may be made; whoever holds it lets go. `busy`: nobody may ask before `until` (milliseconds since the epoch). */
export type HostHold =
  | { readonly kind: "held"; readonly lease: string; readonly robots?: KeptRobots }
  | { readonly kind: "busy"; readonly until: number };

/** `text`: of robots.txt, empty where there is none; `until`: milliseconds since the epoch. */
export type KeptRobots = { readonly text: string; readonly until: number; readonly crawlDelayMs?: number };

export type HostRequest = {
  readonly host: string;
  readonly now: number;
  /** After which a dead holder is replaced. */
  readonly leaseMs: number;
  /**
   * `look`: asked again as soon as it is free. `queue`: gets a time of its own behind all others that wait, `pauseMs` apart.
   * `behind`: not while anybody stands in that line.
   */
  readonly waits: "look" | "queue" | "behind";
  readonly pauseMs: number;
};

/** A document by whose words others like it are found: bands of its sketch (see `watching/recognise/likeness.ts`). */
export type Likeness = {
  readonly announcement: AnnouncementId;
  readonly sketch: Uint32Array;
  /** One value a band, in the order of the bands; integers of 32 bits. */
  readonly bands: readonly number[];
};

/** `rule` is absent where it was removed. Of two versions the later one has the higher number. */
export type RuleVersion = {
  readonly version: number;
  readonly id: number;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly by: string;
  readonly rule?: RoutingRule;
};

export type Became = { readonly article?: ArticleId; readonly isRevision: boolean };

/** When an announcement was made and came in, and when the first entry of its source was seen at all. */
export type Receipt = {
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly receivedAt: string;
  readonly watchedSince?: string;
  /** EDTF, or ISO 8601 with offset. */
  readonly announcedAt?: string;
};

export type PublishedReceipt = Receipt & {
  readonly article: ArticleId;
  readonly source: SourceId;
  readonly publishedAt: string;
  /** It is about a later revision of its announcement. */
  readonly isRevision: boolean;
};

export type SourceReads = {
  /** Sources with a place, in the order of their ids. */
  listWatched(query: {
    readonly after?: SourceId;
    readonly limit: number;
  }): Promise<readonly WatchedSource[]>;
  findPlace(source: SourceId): Promise<PlaceState | undefined>;
  /** The last looks at each of several sources, newest first, `each` at most; nothing of those that have none. */
  listLastLooks(sources: readonly SourceId[], each: number): Promise<ReadonlyMap<SourceId, readonly Look[]>>;
  /** How many announcements each of several sources gave since then (ISO 8601); nothing of those that gave none. */
  countTaken(sources: readonly SourceId[], since: string): Promise<ReadonlyMap<SourceId, number>>;
  /** What became of several announcements: their articles, and whether they are revisions of others. */
  listBecame(announcements: readonly AnnouncementId[]): Promise<ReadonlyMap<AnnouncementId, Became>>;
  /** Newest first. */
  listLooks(query: {
    readonly source: SourceId;
    readonly before?: string;
    readonly limit: number;
  }): Promise<readonly Look[]>;
  findKeptItem(source: SourceId, key: string): Promise<KeptItem | undefined>;
  /** All of the source's that share guid, address or title with any of these. */
  findLikeItems(source: SourceId, items: readonly Item[]): Promise<readonly KeptItem[]>;
  /** Of any source: the entries that became this announcement, or are the same as it. */
  listItemsOf(announcement: AnnouncementId): Promise<readonly KeptItem[]>;
  /** Newest first by (firstSeenAt, key). */
  listKeptItems(query: ItemQuery): Promise<readonly KeptItem[]>;
  countKeptItems(query: { readonly source: SourceId; readonly state: KeptItemState }): Promise<number>;
  /** In the order of their ids. */
  listRules(): Promise<readonly RuleInForce[]>;
  /** Every version of the rules, newest first. */
  listRuleVersions(query: {
    readonly before?: number;
    readonly limit: number;
  }): Promise<readonly RuleVersion[]>;
  findBackfill(source: SourceId): Promise<SourceBackfill | undefined>;
  /** In the order of their sources. */
  listBackfills(): Promise<readonly SourceBackfill[]>;
  /** Articles that readers got between two instants (milliseconds, half-open), by when; announcements stand behind all of them. */
  listPublished(query: {
    readonly source?: SourceId;
    readonly from: number;
    readonly until: number;
    readonly after?: Pick<PublishedReceipt, "article" | "publishedAt">;
    readonly limit: number;
  }): Promise<readonly PublishedReceipt[]>;
  /** Of announcements that entries of the source became, the last ones seen first; no later revisions. */
  listReceipts(source: SourceId, limit: number): Promise<readonly Receipt[]>;
  findAlert(key: string): Promise<SourceAlert | undefined>;
  /** Newest first by (firstAt, key). `open`: only those that are not over. */
  listAlerts(query: {
    readonly source?: SourceId;
    readonly open?: boolean;
    readonly before?: Pick<SourceAlert, "firstAt" | "key">;
    readonly limit: number;
  }): Promise<readonly SourceAlert[]>;
};

export type SourcesStore = SourceReads & {
  /**
   * Keeps the source's settings. One that is on is looked at as soon as it is due, one that is paused or without a place
   * not at all: its due work goes with it in the same transaction. `was`: only where it stands so in the store, `null`
   * only where no place is watched under its id; `overtaken`: it stands otherwise, and nothing was written.
   */
  saveWatch(source: Source, doing: Doing, was?: Source | null): Promise<"saved" | "overtaken">;
  /** Forgets the place and all that was seen there. A source that announcements came from stays, without a place. */
  removeWatch(source: SourceId, doing: Doing): Promise<"removed" | "emptied" | "missing">;
  /** A look is due at `at` (milliseconds since the epoch), because somebody wants it. */
  askToLook(source: SourceId, at: number, doing: Doing): Promise<void>;
  /** `overtaken`: another look was kept meanwhile, and nothing was written. */
  keepLook(kept: KeptLook): Promise<"kept" | "overtaken">;
  /** Of entries that became nothing: their states, and the due work of those to be fetched. */
  keepItems(items: readonly KeptItem[]): Promise<void>;
  /**
   * Where another worker has taken it since, what it became there. Undefined where no announcement belongs to it.
   * `look-again`: an announcement like it has come since others like it were looked for, and nothing was written.
   */
  keepTaken(taken: TakenItem): Promise<IntakeOutcome | "look-again" | undefined>;

  /** One request at a time a host, over all processes and nodes on this store. */
  holdHost(request: HostRequest): Promise<HostHold>;
  /** The request is over: nobody asks before `freeAt`. Nothing where the lease had ended. */
  letGoOfHost(
    host: string,
    lease: string,
    after: { readonly freeAt: number; readonly robots?: KeptRobots },
  ): Promise<void>;

  /**
   * Those that share a band, most shared bands first; of a band that very many share, the newest. `among`: the newest
   * announcement that they were looked for among, 0 where there is none.
   */
  findAlike(
    bands: readonly number[],
    limit: number,
  ): Promise<{ readonly among: number; readonly alike: readonly FoundAlike[] }>;

  /** Some of those that were received before others like them could be found; the newest first. */
  markOlder(): Promise<"done" | "more">;

  /**
   * A new version of each in one transaction; those without an id get one. Gives all that are in force. `seen`: by id the
   * version that somebody looked at; `overtaken`: another one is in force, or none. `too-many`: it adds some, and there
   * would be more than `MOST_RULES`. Nothing was written then.
   */
  changeRules(
    change: {
      readonly save: readonly (RoutingRule | NewRoutingRule)[];
      readonly remove: readonly number[];
      readonly seen?: ReadonlyMap<number, number>;
    },
    doing: Doing,
  ): Promise<readonly RuleInForce[] | "overtaken" | "too-many">;

  /**
   * With its due work: one that runs goes on as soon as somebody has time. `was`: only where it stands so in the store;
   * `overtaken`: it stands otherwise, and nothing was written. `null`: only where there is none. Of what somebody does
   * there is a line of the audit log.
   */
  saveBackfill(
    backfill: SourceBackfill,
    doing: Doing,
    was?: SourceBackfill["state"] | null,
  ): Promise<"saved" | "overtaken">;
  /**
   * One step of it, only where it still stands exactly as it was; with the entries that it found, in one transaction. Those
   * that are kept meanwhile stay as they are.
   */
  stepBackfill(step: {
    readonly before: SourceBackfill;
    readonly after: SourceBackfill;
    readonly found: readonly KeptItem[];
  }): Promise<"saved" | "overtaken">;
  /** Alerts as they stand now, joined with what others have noted of them since, and as due work those that have to be told. */
  saveAlerts(alerts: readonly SourceAlert[]): Promise<void>;
};
