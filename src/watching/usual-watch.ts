// usualWatch: takes a kind of place and the place, gives how it is looked at unless its owner sets it otherwise, and what it may be called in lists.

import type { Follow, WatchKind, WatchSettings } from "../terms/sources/watch-settings.ts";

/** As offices in Japan keep them; the owner may set others. */
const USUAL_RHYTHM = {
  zone: "Asia/Tokyo",
  officeDays: [1, 2, 3, 4, 5],
  from: "08:30",
  to: "18:30",
} as const;

/** Between two looks: while the office works, and otherwise. A folder is at hand, and its files may come at any time. */
export const USUAL_MINUTES: Readonly<Record<WatchKind, readonly [least: number, most: number]>> = {
  feed: [10, 120],
  "list-page": [10, 120],
  mailbox: [5, 30],
  folder: [1, 1],
  push: [10, 120],
  paste: [10, 120],
};

export const USUAL_FOLLOW: Readonly<Record<WatchKind, Follow>> = {
  feed: "page",
  "list-page": "page",
  folder: "none",
  mailbox: "none",
  push: "none",
  paste: "none",
};

export function usualWatch(kind: WatchKind, place: string): WatchSettings {
  const [leastMinutes, mostMinutes] = USUAL_MINUTES[kind];
  return {
    kind,
    place,
    rhythm: { ...USUAL_RHYTHM, officeDays: [...USUAL_RHYTHM.officeDays], leastMinutes, mostMinutes },
    follow: USUAL_FOLLOW[kind],
    state: "on",
    verified: true,
  };
}

/** Out of the place itself: its host, or the name of the folder. */
/** Names of the API beside those of sources: a source called so could not be read by it. */
export const TAKEN_IDS: ReadonlySet<string> = new Set(["timeliness", "test", "discover"]);

export function suggestId(kind: WatchKind, place: string): string {
  const text = kind === "folder" ? (place.split("/").at(-1) ?? "") : (URL.parse(place)?.hostname ?? kind);
  const words = text.replace(/^www\./, "").toLowerCase();
  return (
    words
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 40)
      .replace(/-+$/, "") || kind
  );
}
