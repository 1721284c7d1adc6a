// Migration 33: messages that announcements came in, as received, each once however many came in it; only ever added.

import type { Migration } from "./migration.ts";

export const carriers: Migration = {
  number: 33,
  name: "carriers",
  statements: ({ text, bytes, appendOnly }) => [
    // By the SHA-256 of its bytes, in hex.
    `create table carriers (
      id ${text} primary key,
      content_type ${text} not null,
      name ${text} not null,
      bytes ${bytes} not null,
      size integer not null,
      received_at ${text} not null
    )`,
    ...appendOnly("carriers"),
    // By both numbers: ANNOUNCEMENT CARRIER.
    `create table announcement_carriers (
      id ${text} primary key,
      announcement_id integer not null references announcements (id),
      carrier_id ${text} not null references carriers (id)
    )`,
    "create index announcement_carriers_by_announcement on announcement_carriers (announcement_id, carrier_id)",
    "create index announcement_carriers_by_carrier on announcement_carriers (carrier_id, announcement_id)",
    ...appendOnly("announcement_carriers"),
  ],
};
