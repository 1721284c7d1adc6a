// Desk deps: what the API's routes ask of the rest of the program; filled in by `commands/opening/open-desk.ts`.

import type { DeskWords, WriteHeadline } from "../../newsroom/desk-piece/compose-desk-article.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import type { DeskDoor } from "../door/desk-door.ts";
import type { SiteSection } from "../../site/site-config.ts";
import type { CopyDesk } from "../copies/copy-desk.ts";
import type { WebhookCalls } from "../webhooks/webhook-calls.ts";
import type { LessonBook } from "../ledger/looking/lesson-book.ts";
import type { Trials } from "../sources/trials/open-trials.ts";
import type { LiveChannel } from "../live/live-channel.ts";
import type { TakeInByHand } from "./announcements/take-in-by-hand.ts";
import type { RuleDesk } from "../rules/rule-desk.ts";
import type { TakePushed } from "./sources/take-pushed.ts";
import type { SaveWithCopy } from "./articles/save-with-copy.ts";
import type { DeskOriginals } from "./originals/desk-originals.ts";
import type { DeskPictures } from "./pictures/desk-pictures.ts";
import type { JudgingDesk } from "./judging/judging-desk.ts";

export type HouseWords = Omit<DeskWords, "sections"> & {
  readonly sections: readonly { readonly slug: string; readonly ja: string; readonly en: string }[];
  readonly writeHeadline: WriteHeadline;
};

export type DeskDeps = {
  readonly archive: Archive;
  /** By which people of the desk come in and go. */
  readonly door: DeskDoor;
  readonly webhooks: WebhookCalls;
  /** How every decision on an article is saved. */
  readonly saveWithCopy: SaveWithCopy;
  /** The working copies that editors are at. */
  readonly copies: CopyDesk;
  /** In the order of the navigation. */
  readonly sections: readonly SiteSection[];
  readonly pictures: DeskPictures;
  readonly originals: DeskOriginals;
  /** Who reads, drafts and proof-reads, and writes into the house's authority. */
  readonly judging: JudgingDesk;
  /** Sections, labels and headlines as the house has them; rejects where its style cannot be read. */
  readonly readHouseWords: () => Promise<HouseWords>;
  readonly takeInByHand: TakeInByHand;
  readonly takePushed: TakePushed;
  /** Discoveries and test looks at places that may become sources. */
  readonly trials: Trials;
  /** Rules of routing, tried and read with the house's names. */
  readonly rules: RuleDesk;
  /** What the desk's judgements of evidence teach. */
  readonly lessons: LessonBook;
  /** What happens, as it happens. */
  readonly live: LiveChannel;
  /** The site's own page of an article that readers do not see yet; `at`: when it would be published. */
  readonly renderPreview: (article: Article, at: string) => Promise<string>;
  /** Most signs of a headline by the house style, where it says so. */
  readonly loadHeadlineLimits: () => Promise<{ readonly ja?: number; readonly en?: number }>;
};
