// Source tables: what is kept of the places that announcements come from, as queries see it.

/** `state` as JSON; `looked_at` is its last look. */
type PlaceRow = { source_id: string; state: string; looked_at: string | null; next_at: string };

/** `item`: what has no column of its own, as JSON; hashes are of UTF-16 units, the title's as the item says. */
type ItemRow = {
  source_id: string;
  key: string;
  guid_sha: string | null;
  address_sha: string | null;
  title_sha: string | null;
  announcement_id: number | null;
  state: string;
  first_seen_at: string;
  last_seen_at: string;
  item: string;
};

/** Times in milliseconds. `free_at`: nobody asks before; `queue_at`: where those that wait in line end. */
type HostRow = {
  host: string;
  lease: string | null;
  lease_until: number;
  free_at: number;
  queue_at: number;
  robots: string | null;
  robots_until: number;
  crawl_delay: number | null;
};

/** Never changed: the last one of a rule is in force; without a rule it was removed. `rule` as JSON. */
type RuleRow = { id: number; rule_id: number; at: string; changed_by: string; rule: string | null };

type AlertRow = {
  key: string;
  source_id: string;
  first_at: string;
  cleared_at: string | null;
  alert: string;
};

type CarrierRow = {
  id: string;
  content_type: string;
  name: string;
  bytes: Uint8Array;
  size: number;
  received_at: string;
};

export type SourceTables = {
  carriers: CarrierRow;
  announcement_carriers: { id: string; announcement_id: number; carrier_id: string };
  source_places: PlaceRow;
  source_items: ItemRow;
  source_looks: { source_id: string; at: string; look: string };
  source_hosts: HostRow;
  announcement_likeness: { band: number; value: number; announcement_id: number };
  announcement_sketches: { announcement_id: number; sketch: Uint8Array };
  source_rules: RuleRow;
  source_backfills: { source_id: string; state: string; backfill: string };
  source_alerts: AlertRow;
};
