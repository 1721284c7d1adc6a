// Ledger tables: what was agreed, seen and ordered, and what the desk decided of it, as queries see them.

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

/** `verdict`: `confirmed`, `rejected`, or `held` of what was confirmed by who may not publish. `proposal` and `decided` as JSON. `proposed`: 1 while the rules find it, 0 of what is kept because the desk decided. */
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

/** One for each report that readers see. `seen`: of the lead what the sighting is listed under, as JSON; else empty. */
type LedgerSightingRow = {
  record_id: string;
  craft: string;
  first_day: string | null;
  last_day: string | null;
  lead: string;
  seen: string;
};

export type LedgerTables = {
  ledger_ids: LedgerIdRow;
  ledger_decisions: LedgerDecisionRow;
  ledger_decision_matters: { matter: string; decision_id: number };
  ledger_records: LedgerRecordRow;
  ledger_facets: LedgerFacetRow;
  ledger_counts: LedgerCountRow;
  ledger_evidence: LedgerEvidenceRow;
  ledger_links: LedgerLinkRow;
  /** `prepared`: all of the chain's, as JSON of the rules. `number`: of the kept reading that changed them last. */
  ledger_promises: { chain: number; number: number; prepared: string };
  ledger_mention_keys: { key: string; day: string; chain: number };
  /** `told` as JSON, with what is seen of it at a glance. */
  ledger_mentions: { chain: number; announcement_id: number; day: string; told: string };
  ledger_sightings: LedgerSightingRow;
  ledger_sighting_doubts: { one: string; other: string; place: string };
  ledger_reads: { chain: number; announcement_id: number; day: string; rules: string };
};
