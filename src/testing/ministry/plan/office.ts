// Office: one source of the test ministry: where it shows its announcements, in which shape, how it is watched, and what goes wrong there.

import { sourceId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import type { Follow, LinkExamples, Rhythm, WatchKind } from "../../../terms/sources/watch-settings.ts";

export const SHAPES = ["rss", "atom", "rdf", "json", "list"] as const;
export type Shape = (typeof SHAPES)[number];

/** What an entry leads to: a page, a PDF, a page that leads to its PDF, or its text stands in the feed. */
export type Form = "page" | "pdf" | "page-with-pdf" | "content";

/** How the pages of a host say whether they have changed. */
export type Validators = "etag" | "last-modified" | "none";

export type Host = {
  readonly name: string;
  readonly validators: Validators;
  /** Seconds. */
  readonly crawlDelay?: number;
};

export type Office = {
  readonly id: string;
  readonly name: string;
  readonly host: Host;
  readonly shape: Shape;
  /** Path of the feed or list. */
  readonly place: string;
  readonly charset?: "SJIS" | "EUCJP";
  readonly forms: readonly Form[];
  readonly follow: Follow;
  /** Entries shown, newest first. */
  readonly shown: number;
  /** Announcements of an office day, in the mean. */
  readonly perDay: number;
  readonly leastMinutes: number;
  readonly mostMinutes: number;
  /** Every guid of this many is one that was used before. */
  readonly reusesGuids?: number;
  /** `moves`: the pages get other addresses, to which the old ones lead. */
  readonly redesign?: "in-place" | "moves";
  /** Changes around its announcements with every answer, or with every announcement. */
  readonly frame?: "token" | "news";
};

export const RHYTHM: Pick<Rhythm, "zone" | "officeDays" | "from" | "to" | "closedOn"> = {
  zone: "Asia/Tokyo",
  officeDays: [1, 2, 3, 4, 5],
  from: "09:00",
  to: "18:00",
  closedOn: ["2025-09-15", "2025-09-23", "2025-10-13"],
};
export const CONTACT = "desk@news.example";

export const originOf = ({ host }: Office): string => `http://${host.name}`;

/** Links that the owner showed: words of one title that stands in the list from the first day on, and one that is none. */
export function sourceOf(office: Office, links: LinkExamples): Source {
  const { id, name, place, follow, leastMinutes, mostMinutes } = office;
  const kind: WatchKind = office.shape === "list" ? "list-page" : "feed";
  return {
    id: sourceId(id),
    name,
    issuer: "見本省",
    section: "japan",
    autoPublish: false,
    watch: {
      kind,
      place: originOf(office) + place,
      ...(kind === "list-page" && { links }),
      rhythm: { ...RHYTHM, leastMinutes, mostMinutes },
      follow,
      contact: CONTACT,
      state: "on",
      verified: true,
    },
  };
}
