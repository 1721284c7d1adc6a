// Fetch call: what the work on one entry of a place needs, and when its page is asked again.

import type { IntakeError } from "../../intake/receive.ts";
import type { DeskStore } from "../../newsroom/ports/archive.ts";
import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { Drafted, Routing } from "../../path.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { nextVisit } from "../../watching/look/next-visit.ts";
import type { Brought } from "../taking-in/read-brought.ts";
import type { LookNeeds } from "./look-at-source.ts";

/** The path of an announcement, in the two halves between which it is kept. */
export type TakeInWatched = {
  /** Long, and touches no store. */
  readonly read: (
    received: Brought,
    source: Source,
    /** By the rules as they are now, unless given. */
    routing?: Routing,
  ) => Promise<Result<Drafted, IntakeError>>;
  /** Its article by its rules and the source's; once, however often called. None of what is held. */
  readonly write: (
    drafted: Drafted,
    announcement: Announcement,
    source: Source,
    at: string,
  ) => Promise<Article | undefined>;
};

export type FetchNeeds = Pick<LookNeeds, "ask" | "readers" | "now" | "chance"> & {
  readonly store: Pick<SourcesStore, "findKeptItem" | "keepTaken" | "findAlike"> &
    Pick<DeskStore, "findSource" | "findAnnouncement" | "findArticleOf">;
  readonly takeIn: TakeInWatched;
};

export type FetchCall = {
  readonly needs: FetchNeeds;
  readonly source: Source;
  readonly settings: WatchSettings;
  readonly item: KeptItem;
  readonly at: string;
};

/** Where the place's own list does not show whether an entry's page was changed. */
export function isVisited({ needs, settings, item }: FetchCall): boolean {
  return (
    item.address !== undefined && needs.readers[settings.kind]?.kind !== "own" && settings.follow !== "none"
  );
}

/** Milliseconds since the epoch; undefined where it is left alone from now on. */
export function visitOf({ firstSeenAt, changedAt }: KeptItem, now: number): number | undefined {
  return nextVisit(Date.parse(changedAt ?? firstSeenAt), now);
}

/** Its page stands as it did: what was missed before is made up for. `validators`: what it said of itself this time. */
export async function noteWell({ needs, item }: FetchCall, validators = item.validators): Promise<void> {
  const isAsKept = item.tries === 0 && JSON.stringify(validators) === JSON.stringify(item.validators);
  if (!isAsKept)
    await needs.store.keepTaken({
      before: item,
      kept: { ...item, tries: 0, ...(validators && { validators }) },
    });
}
