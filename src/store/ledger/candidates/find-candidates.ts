// Find candidates: names of promises in, the promises as they are compared out; or the keys of a promise in, the later announcements that share enough of them out.

import { sql } from "kysely";
import { LEAST_OF_ALL } from "../../../ledger/evidence/keys/least-told.ts";
import type { CandidateMention, CandidatePromise } from "../../../newsroom/ports/ledger-keeping.ts";
import { announcementId } from "../../../terms/ids.ts";
import type { MentionGlance, MentionTold, PromiseKey } from "../../../terms/ledger/evidence-keys.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { ArchiveReader, Engine } from "../../engines/engine.ts";

const ROWS_AT_ONCE = 500;

/** Those that there still are, by their ids. */
export async function loadPromises(
  reads: ArchiveReader,
  ids: readonly LedgerId[],
): Promise<readonly CandidatePromise[]> {
  const promises: CandidatePromise[] = [];
  const sorted = ids.toSorted();
  for (let at = 0; at < sorted.length; at += ROWS_AT_ONCE) {
    const rows = await reads
      .selectFrom("ledger_promises")
      .select(["announcement_id", "prepared"])
      .where("undertaking", "in", sorted.slice(at, at + ROWS_AT_ONCE))
      .orderBy("undertaking")
      .execute();
    for (const { announcement_id, prepared } of rows)
      promises.push({ announcement: announcementId(announcement_id), prepared });
  }
  return promises;
}

/** Of days behind `day`, by their chains; their texts are asked for apart. */
export async function findMentions(
  { reads, rowsOf }: Pick<Engine, "reads" | "rowsOf">,
  asked: { readonly keys: readonly PromiseKey[]; readonly day: string },
): Promise<readonly CandidateMention[]> {
  const keys = asked.keys.map(({ key, share }): [string, number] => [key, share]);
  const { rows } = await sql<{ announcement_id: number; day: string; told: string; share: number | string }>`
    select n.announcement_id, n.day, n.told, found.share from (
      select m.chain, sum(asked.share) as share from (
        select value ->> 0 as key, cast(value ->> 1 as integer) as share from ${rowsOf(keys)}
      ) as asked
      cross join ledger_mention_keys as m
      where m.key = asked.key and m.day > ${asked.day}
      group by m.chain having sum(asked.share) >= ${LEAST_OF_ALL}
    ) as found
    join ledger_mentions as n on n.chain = found.chain order by n.chain
  `.execute(reads);
  return rows.map(({ announcement_id, day, told: written, share }) => {
    const { glance, ...told } = JSON.parse(written) as MentionTold & { readonly glance: MentionGlance };
    return { announcement: announcementId(announcement_id), day, told, glance, share: Number(share) };
  });
}
