// Readership tables: who was read when and by how many, and what an editor keeps out, as queries see them.

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

export type ReadershipTables = {
  day_keys: { day: string; key: Uint8Array };
  reader_days: ReaderDayRow;
  view_counts: ViewCountRow;
  view_classes: ViewClassRow;
  empty_searches: EmptySearchRow;
  view_clock: ViewClockRow;
  ranking_decisions: RankingDecisionRow;
};
