// Read archived: how a document is read → the same of one that came with years of others: held, or drafted where it turns out to be news; no rule decides about it.

import { success } from "../../terms/result.ts";
import type { Route } from "../../terms/sources/route.ts";
import { isNews } from "../../watching/backfill/is-news.ts";
import type { TakeInWatched } from "./fetch-call.ts";

/** When its backfill began, or the first look was, and when the entry was announced as far as its list tells. */
export type Archived = { readonly begunAt: string; readonly announcedAt?: string | undefined };

const BY = { kind: "backfill" } as const;
/** No rule of routing is asked: nobody is told of what is years old, and nothing of it is urgent. */
const OF_ARCHIVE: Route = { publish: { is: "by-hand", by: BY }, alerts: [] };
const NEWS: Route = { publish: { is: "draft", by: BY }, alerts: [] };

/** What is of the archive is held until somebody asks for its draft; what turns out to be news is drafted, and waits for the desk. */
export function readArchived(
  takeIn: TakeInWatched,
  { begunAt, announcedAt }: Archived,
): TakeInWatched["read"] {
  return async (received, source) => {
    const drafted = await takeIn.read(received, source, { kind: "decided", route: OF_ARCHIVE });
    if (!drafted.ok) return drafted;
    const day = drafted.value.reading.announcedAt ?? announcedAt;
    return success({ ...drafted.value, route: isNews(day, begunAt) ? NEWS : OF_ARCHIVE });
  };
}
