// Desk tables: the log, the inbox, judgements, working copies and what readers reported, as queries see them.

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

export type DeskTables = {
  reader_reports: ReaderReportRow;
  audit_entries: AuditRow;
  audit_of_tokens: AuditOfTokenRow;
  judgements: JudgementRow;
  dismissals: DismissalRow;
  desk_entries: DeskEntryRow;
  desk_counts: { state: string; entries: number };
  desk_seen: { account_id: number; seen: number };
  copies: CopyRow;
  copy_snapshots: CopySnapshotRow;
  copy_steps: CopyStepRow;
  copy_presence: CopyPresenceRow;
};
