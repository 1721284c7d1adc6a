// Look by hand: a source that somebody wants looked at now → the look that was kept, or why nobody looked; its host is waited for a moment.

import type { Worker } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SourceId } from "../../terms/ids.ts";
import type { Look } from "../../terms/sources/look.ts";

export type LookedByHand =
  | { readonly kind: "looked"; readonly look: Look }
  /** Its owner's shortest interval since the last look is not over. ISO 8601 in UTC with milliseconds. */
  | { readonly kind: "early"; readonly lastAt: string; readonly nextAt: string }
  /** Its host is asked by somebody else, or wants to be left alone until then; milliseconds since the epoch. */
  | { readonly kind: "busy"; readonly until: number | undefined };

export type HandNeeds = {
  readonly store: Pick<Archive, "findPlace" | "listLooks">;
  readonly looker: Worker;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
};

/** A host's pauses, and what was asked of it just before: the look that came before the source was added. */
const MOST_WAITING_MS = 30_000;

export async function lookByHand(
  { store, looker, now, wait }: HandNeeds,
  source: SourceId,
): Promise<LookedByHand> {
  const before = (await store.findPlace(source))?.lastLookAt;
  const end = now() + MOST_WAITING_MS;
  const work = { kind: "check-source", key: source, dueAt: 0, attempts: 1, lease: "" } as const;
  for (;;) {
    const until = await looker.perform(work, now);
    const place = await store.findPlace(source);
    const [look] = await store.listLooks({ source, limit: 1 });
    if (look && look.at !== before && look.at === place?.lastLookAt) return { kind: "looked", look };
    if (place?.lastLookAt !== undefined && until === Date.parse(place.nextAt))
      return { kind: "early", lastAt: place.lastLookAt, nextAt: place.nextAt };
    if (until === undefined || until > end) return { kind: "busy", until };
    await wait(Math.max(until - now(), 1));
  }
}
