// Opening the live channel: the store in, what the desk's browsers hear as it happens out.

import { PRESENT_MS } from "../../desk/api/copies/presence.ts";
import { type LiveChannel, createLiveChannel } from "../../desk/live/live-channel.ts";
import { createStoreWatch } from "../../desk/live/store-watch.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";

/** `now`: milliseconds since the epoch, by which people are here or gone. */
export function openLive(
  archive: Archive,
  now: () => number,
  onError: (error: unknown) => void,
): LiveChannel {
  const watch = createStoreWatch(
    {
      readHighestAuditId: () => archive.readHighestAuditId(),
      listAuditAfter: (after, limit) => archive.listAuditAfter(after, limit),
      readCopyMarks: (articles) => archive.readCopyMarks(articles),
      async listPresent() {
        const all = await archive.listPresent(now() - PRESENT_MS);
        return all.map(({ article, account, name, client }) => ({ article, account, name, client }));
      },
    },
    onError,
  );
  return createLiveChannel(watch);
}
