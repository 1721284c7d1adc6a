// Tell ledger: an announcement whose records or what the desk decided of them are other ones now in, a row of due work for each feed of the ledger that tells of them out.

import type { Worker } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { announcementId } from "../../terms/ids.ts";
import { FEED_STALE_SECONDS } from "../delivery/freshness.ts";
import { ledgerTopics } from "../ledger/feeds/ledger-topics.ts";

/** As with other feeds: until then no shared cache may have the old one. */
const WAIT_MS = (FEED_STALE_SECONDS + 5) * 1_000;

/** By then the keeper of the ledger has read what was taken in and published at once. */
export const LEDGER_READ_MS = 10_000;

/** `key`: the announcement's number. */
export function createLedgerTeller(store: Pick<Archive, "listRecordsOf" | "scheduleUnlessWaiting">): Worker {
  return {
    async perform({ key }, now) {
      const records = await store.listRecordsOf(announcementId(Number(key)));
      for (const topic of ledgerTopics(records.map(({ record }) => record)))
        await store.scheduleUnlessWaiting({ kind: "ping-hub", key: topic, dueAt: now() + WAIT_MS });
      return undefined;
    },
  };
}
