// Archive side: what the fetching of entries needs → the same for entries of an archive: asked for behind all others, kept without a draft, never published by a rule, never asked for again.

import type { TakenItem } from "../../../newsroom/ports/sources-store.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { PlaceAnswer } from "../../../terms/sources/place-answer.ts";
import type { FetchNeeds } from "../fetch-call.ts";
import { type Archived, readArchived } from "../read-archived.ts";

/** What came of the last request; nothing where none was needed. */
export type Answered = { answer?: PlaceAnswer };

/** An old page that is not there twice is not there; what was announced today may be put up late. */
const GONE_TRIES = 2;
const GONE: ReadonlySet<number | undefined> = new Set([404, 410]);

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
