// Archive side: what the fetching of entries needs → the same for entries of an archive: asked for behind all others, kept without a draft, never published by a rule, never asked for again.

import type { TakenItem } from "../../../newsroom/ports/sources-store.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { PlaceAnswer } from "../../../terms/sources/place-answer.ts";
import { isNews } from "../../../watching/backfill/is-news.ts";
import type { FetchNeeds, TakeInWatched } from "../fetch-call.ts";

/** What came of the last request; nothing where none was needed. */
export type Answered = { answer?: PlaceAnswer };

/** An old page that is not there twice is not there; what was announced today may be put up late. */
const GONE_TRIES = 2;
const GONE: ReadonlySet<number | undefined> = new Set([404, 410]);

/** `begunAt`: of the backfill. */
export function archiveSide(needs: FetchNeeds, begunAt: string, answered: Answered): FetchNeeds {
  const { store } = needs;
  return {
    ...needs,
    ask(choice) {
      const asking = needs.ask({ ...choice, waits: "behind" });
      return async (address, kept) => {
        const answer = await asking(address, kept);
        answered.answer = answer;
        return answer;
      };
    },
    takeIn: takeInArchived(needs.takeIn, begunAt),
    store: {
      findSource: (id) => store.findSource(id),
      findAnnouncement: (id) => store.findAnnouncement(id),
      findArticleOf: (id) => store.findArticleOf(id),
      findAlike: (bands, limit) => store.findAlike(bands, limit),
      async findKeptItem(source, key) {
        const kept = await store.findKeptItem(source, key);
        return kept?.state === "in-archive" ? { ...kept, state: "to-fetch" } : undefined;
      },
      keepTaken: (taken) => store.keepTaken(archived(taken, begunAt, answered)),
    },
  };
}

const back = (kept: KeptItem): KeptItem =>
  kept.state === "to-fetch" ? { ...kept, state: "in-archive" } : kept;

function archived(
  { kept, before, more, ...rest }: TakenItem,
  begunAt: string,
  { answer }: Answered,
): TakenItem {
  const isGone =
    kept.state === "to-fetch" &&
    kept.tries >= GONE_TRIES &&
    answer?.kind === "failed" &&
    GONE.has(answer.status);
  return {
    ...rest,
    kept: isGone ? { ...kept, state: "gone", goneAt: kept.lastSeenAt } : back(kept),
    ...(before && { before: back(before) }),
    ...(more && { more: more.map((one) => ({ ...back(one), fromArchive: begunAt })) }),
  };
}

/** What is of the archive waits for somebody who asks for its draft; what turns out to be news is drafted, and waits for the desk. */
function takeInArchived(takeIn: TakeInWatched, begunAt: string): TakeInWatched {
  return {
    read: (received, source) => takeIn.read(received, source),
    async write(drafted, announcement, source, at) {
      if (!isNews(announcement.announcedAt, begunAt)) return undefined;
      return takeIn.write(drafted, announcement, { ...source, autoPublish: false }, at);
    },
  };
}
