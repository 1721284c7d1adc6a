// Piece: one article of another system as its export tells it, before the newsroom's nouns are put on it.

import type { ArticleKind } from "../terms/article.ts";

export const MOVING_FORMATS = ["wordpress", "ghost", "ninjs", "folder"] as const;
export type MovingFormat = (typeof MOVING_FORMATS)[number];

/** What happened to a part of a piece; every one stands in the report. */
export type Note = { readonly code: NoteCode; readonly about: string };

/** What each note says, with what it is about behind it. */
export const NOTES = {
  "script-removed": "a script is left out",
  "embed-removed": "something embedded is left out",
  "form-removed": "a form is left out",
  "hidden-removed": "hidden text is left out",
  "shortcode-removed": "a shortcode is left out",
  "block-removed": "a block that its system fills in is left out",
  "picture-removed": "a picture is left out",
  "picture-not-fetched": "a picture could not be fetched and is left out",
  "link-written-out": "a link stands as its text and its address",
  "reading-written-out": "a reading stands in parentheses",
  "emphasis-dropped": "code or preformatted text stands as plain text",
  "date-broken": "a date cannot be read",
  "date-missing": "no date is given: it stays a draft",
  "date-ahead": "its time has not come: it stays a draft",
  "section-unknown": "no section is mapped to it",
  "series-shortened": "the name of its series is too long for an address: it is cut",
  "title-missing": "it has no title: its first words stand there",
  "text-missing": "it has no text",
  "address-taken": "an old address leads elsewhere already",
  "fields-unread": "fields of its front matter are not read",
  "characters-removed": "control characters are left out",
  "characters-unreadable": "some characters cannot be read",
  "text-only": "only its plain text is in the export",
  "zone-assumed": "a time without a zone is taken as that of the newsroom",
} as const;
export type NoteCode = keyof typeof NOTES;

/** A category or tag: its name, and its slug where the system has one. */
export type Label = { readonly name: string; readonly slug?: string };

export type Piece = {
  /** Where it stands in its file, for people: `item 12 (post 345)`, `posts/first.md`. */
  readonly place: string;
  /** System, site and id: the same key is the same article, however often it is imported. */
  readonly key: string;
  /** May hold markup. */
  readonly title: string;
  /** Excerpt or standfirst; may hold markup. */
  readonly lead?: string;
  readonly html: string;
  /** Empty lines part paragraphs, as the classic editor of WordPress has it. */
  readonly linesAreParagraphs?: boolean;
  readonly isPublic: boolean;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly categories: readonly Label[];
  readonly tags: readonly Label[];
  readonly authors: readonly string[];
  readonly series?: { readonly name: string; readonly part?: string; readonly order?: number };
  readonly kind?: ArticleKind;
  readonly language?: "ja" | "en";
  /** Old addresses: absolute, or paths of the old site with their query. */
  readonly addresses: readonly string[];
  /** The picture over the article. */
  readonly picture?: PictureReference;
  readonly notes: readonly Note[];
};

export type PictureReference = {
  readonly kind: "picture";
  /** As the export names it: absolute, a path, or relative to the piece's own file. */
  readonly address: string;
  readonly alt: string;
  readonly caption?: string;
  /** Whose picture it is. */
  readonly credit?: string;
};

/** One entry of an export. `left-out`: no article, or none for readers. `refused`: it should be one and cannot be read. */
export type Entry =
  | { readonly kind: "piece"; readonly piece: Piece; readonly readBytes: number }
  | {
      readonly kind: "left-out" | "refused";
      readonly place: string;
      readonly reason: string;
      readonly readBytes: number;
    };

/** The file as a whole cannot be read on; what was read before stands. The sentence names the file. */
export class UnreadableExport extends Error {}
