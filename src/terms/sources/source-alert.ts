// SourceAlert: something about a source that its owner has to know, told once while it lasts.

import type { SourceId } from "../ids.ts";

/** Instants: ISO 8601 in UTC with milliseconds. */
export type SourceAlert = {
  /** Of one matter of one source: the same matter again is the same alert while it is open. */
  readonly key: string;
  readonly source: SourceId;
  /** In the house's languages. */
  readonly sentences: { readonly ja: string; readonly en: string };
  /** A mail address, or the name of a webhook; the house's own where none is given. */
  readonly to?: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly toldAt?: string;
  readonly clearedAt?: string;
  /** That it is over was told. */
  readonly clearToldAt?: string;
};
