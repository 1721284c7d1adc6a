// Migration 21: the ledger: ids and decisions, kept for ever, and what is worked out of them and the announcements; as due work the announcements from before.

import type { Migration } from "./migration.ts";

export const ledgerTables: Migration = {
  number: 21,
  name: "ledger",
  statements: ({ text, keptByKey, appendOnly }) => [
    // `chain`: an id goes with a fact through the revisions of its announcement.
    `create table ledger_ids (
      id ${text} primary key,
      kind ${text} not null,
      chain integer not null,
      announcement_id integer not null references announcements (id),
      span_start integer not null,
      span_end integer not null
    )`,
    "create index ledger_ids_by_chain on ledger_ids (chain)",
    `create table ledger_decisions (
      id integer primary key,
      at ${text} not null,
      decision ${text} not null
    )`,
    `create table ledger_decision_matters (
      matter ${text} not null,
      decision_id integer not null references ledger_decisions (id),
      primary key (matter, decision_id)
    ) ${keptByKey}`,
    `create table ledger_records (
      id ${text} primary key,
      kind ${text} not null,
      chain integer not null,
      announcement_id integer not null references announcements (id),
      day ${text} not null,
      at_first ${text},
      at_last ${text},
      month ${text} not null,
      shown integer not null,
      withdrawn ${text},
      facets ${text} not null,
      record ${text} not null
    )`,
    "create index ledger_records_by_chain on ledger_records (chain)",
    "create index ledger_records_by_announcement on ledger_records (announcement_id)",
    // In the order of every list: a page of it is one stretch of this table. `place` holds day and id, `due` the last day on which it is due and id.
    `create table ledger_facets (
      kind ${text} not null,
      facet ${text} not null,
      key ${text} not null,
      shown integer not null,
      place ${text} not null,
      record_id ${text} not null,
      due ${text},
      primary key (kind, facet, key, shown, place)
    ) ${keptByKey}`,
    "create index ledger_facets_by_due on ledger_facets (kind, facet, key, shown, due) where due is not null",
    // Added up as records come and go: counts cost the same however many there are. No month: all of the key.
    `create table ledger_counts (
      kind ${text} not null,
      facet ${text} not null,
      month ${text} not null,
      key ${text} not null,
      records integer not null,
      shown integer not null,
      primary key (kind, facet, month, key)
    ) ${keptByKey}`,
    "create index ledger_counts_by_key on ledger_counts (kind, facet, key, month)",
    `create table ledger_evidence (
      id ${text} primary key,
      undertaking ${text} not null,
      undertaking_chain integer not null,
      announcement_id integer not null references announcements (id),
      chain integer not null,
      place ${text} not null,
      proposed integer not null,
      shown integer not null,
      verdict ${text},
      decided ${text},
      proposal ${text} not null
    )`,
    "create index ledger_evidence_by_undertaking on ledger_evidence (undertaking, place)",
    "create index ledger_evidence_by_undertaking_chain on ledger_evidence (undertaking_chain)",
    "create index ledger_evidence_by_announcement on ledger_evidence (announcement_id, place)",
    "create index ledger_evidence_by_chain on ledger_evidence (chain)",
    "create index ledger_evidence_undecided on ledger_evidence (place) where verdict is null",
    `create table ledger_links (
      earlier ${text} not null,
      later ${text} not null,
      earlier_chain integer not null,
      later_chain integer not null,
      proposed integer not null,
      decided ${text},
      link ${text} not null,
      primary key (earlier, later)
    ) ${keptByKey}`,
    "create index ledger_links_by_later on ledger_links (later, earlier)",
    "create index ledger_links_by_earlier_chain on ledger_links (earlier_chain)",
    "create index ledger_links_by_later_chain on ledger_links (later_chain)",
    `create table ledger_reads (
      chain integer primary key,
      announcement_id integer not null references announcements (id),
      day ${text} not null,
      rules ${text} not null
    )`,
    "insert into counters (name, value) values ('ledger', 0)",
    "insert into counters (name, value) values ('ledger-fill', 0)",
    ...appendOnly("ledger_ids"),
    ...appendOnly("ledger_decisions"),
  ],
};
