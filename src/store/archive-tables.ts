// Archive tables: the columns of the store as its queries see them; migrations/ makes them.

type SourceRow = { id: string; source: string };

type AnnouncementRow = {
  id: number;
  source_id: string;
  sha256: string;
  text_sha256: string;
  /** Id of the first announcement of the chain of revisions that this one belongs to. */
  chain: number;
  revision: number;
  replaces: number | null;
  received_at: string;
  announced_at: string | null;
  /** The article that was made of it, once there is one. */
  article_id: number | null;
  /** The document as JSON, without its bytes: any UTF-16 survives, NUL and lone surrogates too. */
  document: string;
  bytes: Uint8Array;
};

/** The announcement last seen at an address; addresses can be longer than an index key, so their hash is the key. */
type AddressRow = { address_sha256: string; announcement_id: number };

type ArticleRow = {
  id: number;
  revision: number;
  state: string;
  section: string;
  kind: string;
  series: string | null;
  series_order: number | null;
  /** Milliseconds since the epoch while readers may see the article, null otherwise: it leads every list's index. */
  published_at: number | null;
  key: string | null;
  /** ArticleCard as JSON, while readers may see the article. */
  card: string | null;
  /** Number of the last change of it that a page or a ranking may show. */
  change: number;
  /** 1 while an editor keeps it out of the rankings. */
  excluded: number;
};

type ArticleRevisionRow = { article_id: number; revision: number; article: string };

type ReaderDayRow = { day: string; article_id: number; reader: string };

/** Reader-days by article in buckets `width` minutes wide; `start` is the bucket's first minute since the epoch. */
type ViewCountRow = { width: number; start: number; article_id: number; readers: number };

/** The same reader-days by class in place of article: for each bucket the sums are those of its view counts. */
type ViewClassRow = { width: number; start: number; referrer: string; device: string; readers: number };

/** Words that readers searched for on a day without finding anything, and how often. */
type EmptySearchRow = { day: string; words: string; times: number };

/** One row: the minute that views are counted in, and how far hours and days stand ahead of UTC. */
type ViewClockRow = { id: number; minute: number; epoch: number; offset_minutes: number };

/** Never changed: the last one of an article is in force. */
type RankingDecisionRow = {
  id: number;
  article_id: number;
  excluded: number;
  decided_by: string;
  decided_at: string;
  reason: string;
};

/** Held by `lease` until `lease_until` (milliseconds); free when that has passed. */
type DueWorkRow = {
  kind: string;
  key: string;
  due_at: number;
  lease: string | null;
  lease_until: number;
  attempts: number;
  last_error: string | null;
};

/** Where a published article stands in the search index, which itself only the engines know. */
type SearchPlaceRow = { place: number; article_id: number };

/** An address that pages had elsewhere, in the spelling of `newsroom/redirects/redirect-address.ts`; no target: gone for good. */
type RedirectRow = {
  address: string;
  target: string | null;
  /** Of a target of ours without its fragment: another row may not be kept under it. */
  target_address: string | null;
};
/** `name` holds the hash of the bytes, which stand in media_pieces, one after another. */
type MediaRow = { name: string; width: number; height: number; size: number };

type MediaPieceRow = { name: string; piece: number; bytes: Uint8Array };

/** `added_by`: account and name as JSON. `kept`: 1 once an article has shown it. `words`: what it is found by, folded. */
type PictureLibraryRow = {
  name: string;
  number: number;
  added_at: string | null;
  added_by: string | null;
  file_name: string;
  alt: string;
  credit: string;
  words: string;
  kept: number;
};

/** The picture that a file with this hash of its bytes became. */
type SentPictureRow = { sha256: string; name: string };

/** The pictures of an article's revision in force. */
type MediaUseRow = { article_id: number; name: string };

/** `articles`: how many published ones are about it now. `label`: a Term as JSON, by the newest article that names it. */
type TermRow = {
  id: number;
  kind: string;
  key: string;
  articles: number;
  label: string;
  labelled_at: number;
};

/** One term of a published article; `position` in the article's own order. */
type ArticleTermRow = { term_id: number; published_at: number; article_id: number; position: number };
/** When a part of the sitemap changed last, in milliseconds since the epoch. */
type SitemapShardRow = { shard: number; changed_at: number };

/** What an import wrote last: of which content, as which revision of the article. */
type ImportRow = { key: string; article_id: number; fingerprint: string; revision: number };
/** `text` as JSON. */
type ReaderReportRow = {
  id: number;
  article_id: number | null;
  text: string;
  received_at: string;
  closed_at: string | null;
  closed_by: string | null;
};

/** Added and never changed: the database refuses it. `entry`: all of it but its id, as JSON; the rest is to find it by. */
type AuditRow = {
  id: number;
  at: string;
  action: string;
  account_id: number | null;
  article_id: number | null;
  announcement_id: number | null;
  entry: string;
};

/** Entries of the log that a token's calls have written. */
type AuditOfTokenRow = { token_id: number; at: string; id: number };

/** `fact`: its key in one word. `judgement` as JSON. Never changed: the last one of a fact is in force. */
type JudgementRow = { id: number; announcement_id: number; fact: string; judgement: string };

/** `matter` and `dismissal` as JSON. Never changed: the last one of a matter is in force. */
type DismissalRow = { id: number; article_id: number; matter: string; dismissal: string };
/** One line an article, in whatever state; the desk's own are `priority`, `assignee`, `arrival`, and `discarded` among the states. */
type DeskEntryRow = {
  article_id: number;
  revision: number;
  announcement_id: number | null;
  source_id: string | null;
  issuer: string;
  announcement_kind: string | null;
  kind: string;
  section: string;
  state: string;
  /** 1 while the desk still has to do something about it. */
  is_open: number;
  announced_at: string | null;
  /** Milliseconds since the epoch. */
  received_at: number;
  updated_at: number;
  headline: string;
  /** Headline, lead, issuer and number, folded as search folds. */
  words: string;
  warnings: number;
  priority: number;
  assignee: number | null;
  arrival: number;
};
/** `login_key`: the login name folded. */
type AccountRow = {
  id: number;
  name: string;
  login_name: string;
  login_key: string;
  role: string;
  closed_at: string | null;
  created_at: string;
};

type PasskeyRow = {
  id: number;
  account_id: number;
  credential: string;
  public_key: Uint8Array;
  counter: number;
  /** As JSON. */
  transports: string;
  name: string;
  synced: number;
  created_at: string;
  used_at: string | null;
};

/** `browser` as JSON. */
type SessionRow = {
  id: number;
  token_sha256: string;
  account_id: number;
  means: string;
  browser: string;
  opened_at: string;
  seen_at: string;
  ends_at: string;
};

/** `purpose` as JSON; its kind and account stand beside it, to be found by. */
type OneTimeLinkRow = {
  id: number;
  token_sha256: string;
  kind: string;
  account_id: number | null;
  purpose: string;
  made_at: string;
  expires_at: string | null;
  used_at: string | null;
};

type PasskeyChallengeRow = {
  key: string;
  challenge: string;
  purpose: string;
  account_id: number | null;
  expires_at: string;
};

/** Tries at the door under a key, and until when (milliseconds since the epoch) they count. */
type DoorTryRow = { key: string; count: number; until: number };

/** `fields` and `left_over` as JSON. */
type CopyRow = {
  article_id: number;
  revision: number;
  version: number;
  taken_version: number;
  fields: string;
  left_over: string;
  editors: string;
};

type CopySnapshotRow = { article_id: number; version: number; document: string };

/** `step`: the step, who took it and their name, as JSON. */
type CopyStepRow = {
  article_id: number;
  version: number;
  client: string;
  number: number;
  at: string;
  step: string;
};

type CopyPresenceRow = { article_id: number; client: string; seen_at: number; presence: string };

/** `scopes`: parted by spaces. */
type TokenRow = {
  id: number;
  name: string;
  account_id: number;
  scopes: string;
  token_sha256: string;
  hint: string;
  created_at: string;
  expires_at: string | null;
  used_at: string | null;
  revoked_at: string | null;
};

/** `told`: the last entry of the audit log that it was told of, or need not be. */
type WebhookRow = {
  id: number;
  name: string;
  address: string;
  /** Parted by spaces. */
  events: string;
  /** As JSON, newest first: there is no signing without them. */
  secrets: string;
  told: number;
  created_at: string;
  failing_since: string | null;
  paused_at: string | null;
  pause_reason: string | null;
  /** A number that was one's is never another's. */
  removed_at: string | null;
};

/** Added and never changed: where in which announcement a fact was first read, and what it is called ever since. */
type LedgerIdRow = {
  id: string;
  kind: string;
  chain: number;
  announcement_id: number;
  span_start: number;
  span_end: number;
};

/** `decision`: all of it but its id, as JSON. */
type LedgerDecisionRow = { id: number; at: string; decision: string };

/** `facets` and `record` as JSON. `month`: in which it is counted. */
type LedgerRecordRow = {
  id: string;
  kind: string;
  chain: number;
  announcement_id: number;
  day: string;
  at_first: string | null;
  at_last: string | null;
  month: string;
  shown: number;
  withdrawn: string | null;
  facets: string;
  record: string;
};

type LedgerFacetRow = {
  kind: string;
  facet: string;
  key: string;
  shown: number;
  place: string;
  record_id: string;
  due: string | null;
};

/** `month`: empty for all of the key. */
type LedgerCountRow = {
  kind: string;
  facet: string;
  month: string;
  key: string;
  records: number;
  shown: number;
};

/** `proposal` and `decided` as JSON. `proposed`: 1 while the rules find it, 0 of what is kept because the desk decided. */
type LedgerEvidenceRow = {
  id: string;
  undertaking: string;
  undertaking_chain: number;
  announcement_id: number;
  chain: number;
  place: string;
  proposed: number;
  shown: number;
  verdict: string | null;
  decided: string | null;
  proposal: string;
};

type LedgerLinkRow = {
  earlier: string;
  later: string;
  earlier_chain: number;
  later_chain: number;
  proposed: number;
  decided: string | null;
  link: string;
};

export type ArchiveTables = {
  sources: SourceRow;
  announcements: AnnouncementRow;
  announcement_addresses: AddressRow;
  articles: ArticleRow;
  article_revisions: ArticleRevisionRow;
  counters: { name: string; value: number };
  settings: { name: string; value: string };
  day_keys: { day: string; key: Uint8Array };
  reader_days: ReaderDayRow;
  view_counts: ViewCountRow;
  view_classes: ViewClassRow;
  empty_searches: EmptySearchRow;
  view_clock: ViewClockRow;
  ranking_decisions: RankingDecisionRow;
  due_work: DueWorkRow;
  search_places: SearchPlaceRow;
  sitemap_shards: SitemapShardRow;
  redirects: RedirectRow;
  media: MediaRow;
  media_pieces: MediaPieceRow;
  media_uses: MediaUseRow;
  picture_library: PictureLibraryRow;
  sent_pictures: SentPictureRow;
  terms: TermRow;
  article_terms: ArticleTermRow;
  published_days: { day: string; articles: number };
  imports: ImportRow;
  reader_reports: ReaderReportRow;
  audit_entries: AuditRow;
  audit_of_tokens: AuditOfTokenRow;
  judgements: JudgementRow;
  dismissals: DismissalRow;
  desk_entries: DeskEntryRow;
  desk_counts: { state: string; entries: number };
  desk_seen: { account_id: number; seen: number };
  accounts: AccountRow;
  account_passwords: { account_id: number; hash: string };
  passkeys: PasskeyRow;
  sessions: SessionRow;
  one_time_links: OneTimeLinkRow;
  passkey_challenges: PasskeyChallengeRow;
  door_tries: DoorTryRow;
  copies: CopyRow;
  copy_snapshots: CopySnapshotRow;
  copy_steps: CopyStepRow;
  copy_presence: CopyPresenceRow;
  tokens: TokenRow;
  webhooks: WebhookRow;
  webhook_deliveries: { id: number; webhook_id: number; delivery: string };
  ledger_ids: LedgerIdRow;
  ledger_decisions: LedgerDecisionRow;
  ledger_decision_matters: { matter: string; decision_id: number };
  ledger_records: LedgerRecordRow;
  ledger_facets: LedgerFacetRow;
  ledger_counts: LedgerCountRow;
  ledger_evidence: LedgerEvidenceRow;
  ledger_links: LedgerLinkRow;
  ledger_reads: { chain: number; announcement_id: number; day: string; rules: string };
  applied_migrations: { number: number; name: string; hash: string; applied_at: string };
};
