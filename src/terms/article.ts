// Article: what the desk publishes; headline, lead, body, state, and what each word rests on.

import type { BlockShape, Warning } from "./document.ts";
import type { AnnouncementId, ArticleId, FactId } from "./ids.ts";
import type { AnnouncementKind } from "./kind.ts";
import type { TextMark } from "./marks/text-mark.ts";
import type { PictureName } from "./picture.ts";
import type { Span } from "./span.ts";
import type { Term } from "./term.ts";

export const ARTICLE_KINDS = ["announcement", "feature", "explainer", "notice"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What a stretch of desk text rests on (law 2: nothing without a ground). */
export type GroundSource =
  | { readonly kind: "fact"; readonly facts: readonly FactId[] }
  | { readonly kind: "text"; readonly span: Span }
  | { readonly kind: "calculation"; readonly rule: string; readonly facts: readonly FactId[] }
  | { readonly kind: "authority"; readonly entry: string }
  | { readonly kind: "source"; readonly field: string }
  /** Of the desk's own knowledge; `facts`: those whose value it decided. */
  | { readonly kind: "desk"; readonly facts?: readonly FactId[] };

export type Ground = {
  /** Stretch of the composed text. */
  readonly span: Span;
  readonly from: GroundSource;
};

/** Text that the desk composed, with its grounds. */
export type ComposedText = { readonly text: string; readonly grounds: readonly Ground[] };

type Marks = readonly TextMark[];

export type ArticleBlock =
  /** A whole block of the official text, character for character (law 1: verbatim). */
  | {
      readonly kind: "official";
      /** Index in the announcement's `document.blocks`. */
      readonly block: number;
      readonly shape: BlockShape;
      readonly text: string;
      readonly level?: number;
      readonly table?: number;
      readonly cells?: readonly string[];
      readonly header?: boolean;
      /** Readings the source gave in ruby; spans in `text`. */
      readonly rubies?: readonly { readonly span: Span; readonly reading: string }[];
    }
  /** Official blocks left out by the desk, marked on the page. */
  | { readonly kind: "omission"; readonly blocks: readonly number[]; readonly reason: string }
  /** The desk's closing of the official text: (以上). */
  | { readonly kind: "closing"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string; readonly level: number; readonly marks?: Marks }
  | { readonly kind: "paragraph"; readonly text: string; readonly marks?: Marks }
  /** Where there are marks, those of each entry. */
  | { readonly kind: "list"; readonly entries: readonly string[]; readonly marks?: readonly Marks[] }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly string[])[];
      readonly header: boolean;
      /** Where there are marks, those of each cell. */
      readonly marks?: readonly (readonly Marks[])[];
    }
  | { readonly kind: "quote"; readonly text: string; readonly credit?: string; readonly marks?: Marks }
  | PictureBlock;

/** A picture of the newsroom's store; its page asks nothing else of it. */
export type PictureBlock = {
  readonly kind: "picture";
  readonly media: PictureName;
  /** What who cannot see it is told; empty where it says nothing that the text does not. */
  readonly alt: string;
  /** Whose it is, as shown; empty where nobody is named. */
  readonly credit: string;
  readonly caption?: string;
  /** In pixels: the page keeps its place before it is there. */
  readonly width: number;
  readonly height: number;
};

export type SeriesPart = { readonly series: string; readonly part: string; readonly order: number };

export const CORRECTION_KINDS = ["correction", "clarification"] as const;

/** What the desk tells readers about an article that was wrong (`correction`) or could be misread (`clarification`). */
export type Correction = {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly kind: (typeof CORRECTION_KINDS)[number];
  readonly text: string;
  /** Who of the desk decided it, where that is known: kept, and shown to no reader. */
  readonly by?: string;
};

/** What drafting makes, before the newsroom gives it an identity. */
export type ArticleDraft = {
  readonly kind: ArticleKind;
  readonly section: string;
  readonly headline: ComposedText;
  readonly lead: ComposedText;
  readonly body: readonly ArticleBlock[];
  readonly warnings: readonly Warning[];
  readonly language: "ja" | "en";
  readonly announcementKind?: AnnouncementKind;
  readonly series?: SeriesPart;
  /** Topics that the desk gave it, as it writes them: each has a page. */
  readonly topics?: readonly string[];
  /** Who wrote it, by name as readers are told. */
  readonly authors?: readonly string[];
  /** What it is about by the facts of its announcement, first what it is mostly about; see `newsroom/terms`. */
  readonly about?: readonly Term[];
};

/** The official document behind an article, as the page shows it. */
export type Provenance = {
  readonly announcementId: AnnouncementId;
  readonly issuer: string;
  readonly address?: string;
  readonly sha256: string;
  /** EDTF or ISO 8601 with offset. */
  readonly announcedAt?: string;
  readonly receivedAt: string;
};

/** Where an article stands. Times are ISO 8601 instants in UTC with milliseconds; `by` is a name as it was then. */
export type ArticleState =
  /** `returned`: an editor looked at it and gave it back, with what is to be done. */
  | {
      readonly kind: "draft";
      readonly returned?: { readonly at: string; readonly by: string; readonly note: string };
    }
  | { readonly kind: "review"; readonly since: string; readonly by: string }
  | { readonly kind: "approved"; readonly since: string; readonly by: string }
  /** Goes out at `dueAt`, which the wall time in that zone was when it was chosen. */
  | {
      readonly kind: "scheduled";
      readonly dueAt: string;
      /** As it was typed: a local date and time without a zone, like `2026-03-29T07:00`. */
      readonly wallTime: string;
      /** IANA name, like `Asia/Tokyo`. */
      readonly zone: string;
      readonly by: string;
    }
  /** `dueAt`: when it was to go out, of what was scheduled; `publishedAt` is always when it did. */
  | { readonly kind: "published"; readonly publishedAt: string; readonly dueAt?: string }
  | {
      readonly kind: "withdrawn";
      readonly publishedAt: string;
      readonly withdrawnAt: string;
      readonly reason: string;
    };

export const ARTICLE_STATES = [
  "draft",
  "review",
  "approved",
  "scheduled",
  "published",
  "withdrawn",
] as const satisfies readonly ArticleState["kind"][];

/** Nobody publishes the article before it: what the issuer asked for, or the desk itself. */
export type Embargo = {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly until: string;
  readonly reason: string;
  /** Who set it, by name as it was then. */
  readonly by: string;
};

export type Article = ArticleDraft & {
  readonly id: ArticleId;
  readonly state: ArticleState;
  /** 1 for the first; every saved change is the next. */
  readonly revision: number;
  /** ISO 8601 UTC instants with milliseconds. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly provenance?: Provenance;
  /** In force until its time has come or somebody lifts it. */
  readonly embargo?: Embargo;
  /** Oldest first; every later revision keeps them. */
  readonly corrections?: readonly Correction[];
};

/** What lists, feeds and rankings show of a published article. */
export type ArticleCard = {
  readonly id: ArticleId;
  readonly headline: string;
  readonly lead: string;
  readonly section: string;
  readonly kind: ArticleKind;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly series?: SeriesPart;
  readonly issuer?: string;
};
