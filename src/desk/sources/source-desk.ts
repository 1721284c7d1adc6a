// Source desk: what the desk asks of the rest of the program about places that it may look at, handed in by the wiring.

import type { SourceId } from "../../terms/ids.ts";
import type { FailureCause } from "../../terms/sources/failure-cause.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";

export type ProposedSource = {
  readonly kind: "feed" | "list-page";
  readonly address: string;
  readonly title: string;
  /** Entries that it shows now, and those of them with a day. */
  readonly items: number;
  readonly dated: number;
  /** Titles of the newest. */
  readonly newest: readonly string[];
};

export type DiscoveredSources = {
  readonly places: readonly ProposedSource[];
  readonly requests: number;
  /** A sentence: why not everything was tried. */
  readonly reason?: string;
  /** What kept the site itself from being read. */
  readonly cause?: FailureCause;
};

export type TriedEntry = {
  readonly title?: string;
  /** Absolute. */
  readonly address?: string;
  /** ISO 8601 with offset, or EDTF. */
  readonly announcedAt?: string;
};

/** A look that is not kept. */
export type TriedPlace =
  | {
      readonly kind: "read";
      readonly title?: string;
      /** How many it shows; `entries` are the newest of them. */
      readonly count: number;
      readonly entries: readonly TriedEntry[];
      /** Of a list page: by what its entries are told from other links. */
      readonly rule?: { readonly ja: string; readonly en: string };
      /** Sentences. */
      readonly doubts: readonly string[];
    }
  | { readonly kind: "unread"; readonly reason: string; readonly cause?: FailureCause }
  /** Nobody goes there: what belongs there is brought. */
  | { readonly kind: "brought" };

/** A public source that the house knows, ready to be added. */
export type PresetSource = {
  readonly id: SourceId;
  readonly name: { readonly ja: string; readonly en: string };
  readonly issuer: string;
  /** Slug. */
  readonly section: string;
  readonly watch: WatchSettings;
  /** A sentence each: why it was not verified, how its address is known, what is not known. */
  readonly whyNot?: string;
  readonly knownBy: string;
  readonly unsure?: string;
};

/** None where they cannot be read: whoever wires it tells the log. */
export type LoadPresets = () => Promise<readonly PresetSource[]>;

/** Both go through the address guard and keep to robots.txt and the pauses of hosts; with `signal` they are over. */
export type SourceDesk = {
  readonly discover: (site: string, signal: AbortSignal) => Promise<DiscoveredSources>;
  readonly tryPlace: (source: SourceId, watch: WatchSettings, signal: AbortSignal) => Promise<TriedPlace>;
};
