// Migration 18: the desk's people, what lets them in, and who is in; the one key that the desk had before opens nothing any more.

import type { Migration } from "./migration.ts";

export const peopleTables: Migration = {
  number: 18,
  name: "people",
  statements: ({ text, bytes }) => [
    `create table accounts (
      id integer primary key,
      name ${text} not null,
      login_name ${text} not null,
      login_key ${text} not null unique,
      role ${text} not null,
      closed_at ${text},
      created_at ${text} not null
    )`,
    `create table account_passwords (
      account_id integer primary key references accounts (id),
      hash ${text} not null
    )`,
    `create table passkeys (
      id integer primary key,
      account_id integer not null references accounts (id),
      credential ${text} not null unique,
      public_key ${bytes} not null,
      counter bigint not null,
      transports ${text} not null,
      name ${text} not null,
      synced integer not null,
      created_at ${text} not null,
      used_at ${text}
    )`,
    "create index passkeys_by_account on passkeys (account_id, id)",
    `create table sessions (
      id integer primary key,
      token_sha256 ${text} not null unique,
      account_id integer not null references accounts (id),
      means ${text} not null,
      browser ${text} not null,
      opened_at ${text} not null,
      seen_at ${text} not null,
      ends_at ${text} not null
    )`,
    "create index sessions_by_account on sessions (account_id, seen_at)",
    "create index sessions_by_end on sessions (ends_at)",
    `create table one_time_links (
      id integer primary key,
      token_sha256 ${text} not null unique,
      kind ${text} not null,
      account_id integer references accounts (id),
      purpose ${text} not null,
      made_at ${text} not null,
      expires_at ${text},
      used_at ${text}
    )`,
    `create table passkey_challenges (
      key ${text} primary key,
      challenge ${text} not null,
      purpose ${text} not null,
      account_id integer,
      expires_at ${text} not null
    )`,
    "create index passkey_challenges_by_end on passkey_challenges (expires_at)",
    `create table door_tries (key ${text} primary key, count integer not null, until bigint not null)`,
    "create index door_tries_by_end on door_tries (until)",
    "insert into counters (name, value) values ('session', 0), ('passkey', 0), ('link', 0)",
    "delete from settings where name = 'secret:desk-key'",
  ],
};
