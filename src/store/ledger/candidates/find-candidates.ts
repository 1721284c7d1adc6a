// Find candidates: the keys of an announcement, or of a promise, in; the earlier promises, or the later announcements, that share enough of them, out.

import { sql } from "kysely";
import { ENOUGH_KEYS } from "../../../ledger/evidence/keys/evidence-keys.ts";
import type { CandidateMention, CandidatePromise } from "../../../newsroom/ports/ledger-keeping.ts";
import { announcementId } from "../../../terms/ids.ts";
import type { MentionTold, PromiseKey } from "../../../terms/ledger/evidence-keys.ts";
import type { Engine } from "../../engines/engine.ts";

const ENOUGH = Math.round(ENOUGH_KEYS * 1000);

/** Of days before `day`, whatever they are; by their ids. */
export async function findPromises(
  { reads }: Pick<Engine, "reads">,
  asked: { readonly keys: readonly string[]; readonly day: string },
): Promise<readonly CandidatePromise[]> {
  if (asked.keys.length === 0) return [];
  // A list, not a table of keys: PostgreSQL would read the keys of all promises beside it.
  const { rows } = await sql<{ announcement_id: number; prepared: string }>`
    select n.announcement_id, n.prepared from (
      select undertaking from ledger_promise_keys
      where key in (${sql.join(asked.keys)}) and day < ${asked.day}
      group by undertaking having sum(share) >= ${ENOUGH}
    ) as found
    join ledger_promises as n on n.undertaking = found.undertaking order by n.undertaking
  `.execute(reads);
  return rows.map(({ announcement_id, prepared }) => ({
    announcement: announcementId(announcement_id),
    prepared,
  }));
}

/** Of days behind `day`, by their chains; their texts are asked for apart. */
export async function findMentions(
  { reads, rowsOf }: Pick<Engine, "reads" | "rowsOf">,
  asked: { readonly keys: readonly PromiseKey[]; readonly day: string },
): Promise<readonly CandidateMention[]> {
  const keys = asked.keys.map(({ key, share }): [string, number] => [key, Math.round(share * 1000)]);
  const { rows } = await sql<{ announcement_id: number; day: string; told: string }>`
    select n.announcement_id, n.day, n.told from (
      select m.chain from (
        select value ->> 0 as key, cast(value ->> 1 as integer) as share from ${rowsOf(keys)}
      ) as asked
      cross join ledger_mention_keys as m
      where m.key = asked.key and m.day > ${asked.day}
      group by m.chain having sum(asked.share) >= ${ENOUGH}
    ) as found
    join ledger_mentions as n on n.chain = found.chain order by n.chain
  `.execute(reads);
  return rows.map(({ announcement_id, day, told }) => ({
    announcement: announcementId(announcement_id),
    day,
    told: JSON.parse(told) as MentionTold,
  }));
}
