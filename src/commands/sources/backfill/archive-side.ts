// Archive side: what the fetching of entries needs → the same for entries of an archive: asked for behind all others, kept without a draft, never published by a rule, never asked for again.

import type { TakenItem } from "../../../newsroom/ports/sources-store.ts";
import { success } from "../../../terms/result.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { PlaceAnswer } from "../../../terms/sources/place-answer.ts";
import type { Route } from "../../../terms/sources/route.ts";
import { isNews } from "../../../watching/backfill/is-news.ts";
import type { FetchNeeds, TakeInWatched } from "../fetch-call.ts";

/** What came of the last request; nothing where none was needed. */
export type Answered = { answer?: PlaceAnswer };

/** An old page that is not there twice is not there; what was announced today may be put up late. */
const GONE_TRIES = 2;
const GONE: ReadonlySet<number | undefined> = new Set([404, 410]);

/** When its backfill began, and when the entry was announced as far as its list tells. */
export type Archived = { readonly begunAt: string; readonly announcedAt?: string | undefined };

export function archiveSide(needs: FetchNeeds, of: Archived, answered: Answered): FetchNeeds {
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
    takeIn: { ...needs.takeIn, read: readArchived(needs.takeIn, of) },
    store: {
      findSource: (id) => store.findSource(id),
      findAnnouncement: (id) => store.findAnnouncement(id),
      findArticleOf: (id) => store.findArticleOf(id),
      findAlike: (bands, limit) => store.findAlike(bands, limit),
      async findKeptItem(source, key) {
        const kept = await store.findKeptItem(source, key);
        return kept?.state === "in-archive" ? { ...kept, state: "to-fetch" } : undefined;
      },
      keepTaken: (taken) => store.keepTaken(archived(taken, of.begunAt, answered)),
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

const BY = { kind: "backfill" } as const;
/** No rule of routing is asked: nobody is told of what is years old, and nothing of it is urgent. */
const OF_ARCHIVE: Route = { publish: { is: "by-hand", by: BY }, alerts: [] };
const NEWS: Route = { publish: { is: "draft", by: BY }, alerts: [] };

/** What is of the archive is held until somebody asks for its draft; what turns out to be news is drafted, and waits for the desk. */
function readArchived(takeIn: TakeInWatched, { begunAt, announcedAt }: Archived): TakeInWatched["read"] {
  return async (received, source) => {
    const drafted = await takeIn.read(received, source, { kind: "decided", route: OF_ARCHIVE });
    if (!drafted.ok) return drafted;
    const day = drafted.value.reading.announcedAt ?? announcedAt;
    return success({ ...drafted.value, route: isNews(day, begunAt) ? NEWS : OF_ARCHIVE });
  };
}
