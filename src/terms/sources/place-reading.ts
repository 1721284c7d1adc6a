// PlaceReading: what a place showed at one look, before it is compared with what is known of it.

import type { Warning } from "../document.ts";
import type { Item } from "./item.ts";

export type PlaceReading = {
  /** In the place's order, newest first as a rule. */
  readonly items: readonly Item[];
  readonly title?: string;
  readonly hints: {
    /** How long the place says that it does not change. */
    readonly ttlMinutes?: number;
    /** A WebSub hub. */
    readonly hub?: string;
    /** Pages of an archive: older entries, newer ones. */
    readonly next?: string;
    readonly previous?: string;
  };
  readonly warnings: readonly Warning[];
  /** False where it was cut off or is partly unreadable: what is not there may still exist. */
  readonly complete: boolean;
  /** Of a list page: how it is built, to tell a redesign. */
  readonly shape?: string;
  /** Of a list page: by what its entries are told from other links, as a sentence. */
  readonly rule?: { readonly ja: string; readonly en: string };
};
