// Find candidates: the keys of a promise in, the later announcements that share enough of them out.

import { sql } from "kysely";
import { LEAST_OF_ALL } from "../../../ledger/evidence/keys/least-told.ts";
import type { CandidateMention } from "../../../newsroom/ports/ledger-keeping.ts";
import { announcementId } from "../../../terms/ids.ts";
import type { MentionGlance, MentionTold, PromiseKey } from "../../../terms/ledger/evidence-keys.ts";
import type { Engine } from "../../engines/engine.ts";

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
