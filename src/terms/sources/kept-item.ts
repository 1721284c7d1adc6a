// KeptItem: what is kept of an entry of a place, so that it is taken in once.

import type { AnnouncementId, SourceId } from "../ids.ts";
import type { Item } from "./item.ts";

/**
 * `in-archive`: found in the archive, and fetched by the backfill when nothing else is. `same-as`: it is another's
 * announcement, which `announcement` names. `refused`: it was not to be had, `reason` says why.
 */
export type KeptItemState = "to-fetch" | "in-archive" | "taken" | "same-as" | "refused" | "gone";

export type KeptItem = {
  readonly source: SourceId;
  /** Stable within its source; without white space, at most 80 characters. */
  readonly key: string;
  readonly guid?: string;
  readonly address?: string;
  /** SHA-256 of the title, in hex. */
  readonly titleSha?: string;
  /** SHA-256 of what the place itself shows of it, in hex: another one is a change. */
  readonly contentSha?: string;
  readonly announcement?: AnnouncementId;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** When it was last seen to be another than before. */
  readonly changedAt?: string;
  readonly goneAt?: string;
  /** Found by the backfill that began then; nothing where a look has found it. */
  readonly fromArchive?: string;
  /** It stood there at the first look, of this time: what was announced long before is held. Until it is taken. */
  readonly oldSince?: string;
  /** How often it was tried since it was last taken. */
  readonly tries: number;
  readonly state: KeptItemState;
  /** A sentence. */
  readonly reason?: string;
  /** As it was read last, until it is taken: what is fetched then. */
  readonly entry?: Item;
  /** Of its page, when it was fetched last: asked along the next time. */
  readonly validators?: { readonly etag?: string; readonly lastModified?: string };
};
