// Picture library: what the desk asks of the store about its pictures: those there are, what is said of them, where they are shown.

import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { AccountId } from "../../terms/desk/account.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { NewPicture, Picture, PictureName } from "../../terms/picture.ts";

export type LibraryPicture = Picture & {
  /** Of two pictures the later one has the higher number. */
  readonly number: number;
  /** ISO 8601 instant in UTC with milliseconds; absent of those that came with an import or an export. */
  readonly addedAt?: string;
  readonly addedBy?: { readonly id: AccountId; readonly name: string };
  /** As it was called where it came from; empty where that is not known. */
  readonly fileName: string;
  /** What who cannot see it was told last, and whose it is: suggestions for the next article. */
  readonly alt: string;
  readonly credit: string;
  /** An article shows it or has shown it: it stays, since every revision does. */
  readonly isKept: boolean;
};

/** What comes with an uploaded picture. */
export type PictureNote = {
  readonly fileName: string;
  /** Of the bytes as they were sent: the same file once more is the same picture. */
  readonly sentSha256: string;
  readonly addedAt: string;
  readonly addedBy?: { readonly id: AccountId; readonly name: string };
};

export type LibraryQuery = {
  /** Each of them in the alt text, the credit or the file name, folded as search folds. */
  readonly words?: string;
  /** Only those that no article shows or has shown. */
  readonly isUnused?: boolean;
  readonly limit: number;
  /** Only those with a lower number. */
  readonly before?: number;
};

export type PictureLibrary = {
  /** Idempotent: the same bytes are one picture, with what was said of it first. The entry is noted where it is new. */
  addPicture(
    picture: NewPicture,
    note: PictureNote,
    audit: (name: PictureName) => NewAuditEntry,
  ): Promise<{ readonly picture: LibraryPicture; readonly isNew: boolean }>;
  /** What became of a file with this hash of its bytes, or the picture whose bytes they are. */
  findSentPicture(sentSha256: string): Promise<LibraryPicture | undefined>;
  findLibraryPicture(name: PictureName): Promise<LibraryPicture | undefined>;
  /** Newest first. */
  listPictures(query: LibraryQuery): Promise<readonly LibraryPicture[]>;
  /** Articles that show it as they are now, drafts too, newest first. */
  listPictureUses(name: PictureName, limit: number): Promise<readonly ArticleId[]>;
  /** Undefined where there is no such picture. */
  describePicture(
    name: PictureName,
    words: { readonly alt?: string; readonly credit?: string },
  ): Promise<LibraryPicture | undefined>;
  /** Its bytes are gone with it. `kept`: an article shows it or has shown it. */
  discardPicture(name: PictureName, audit: NewAuditEntry): Promise<"discarded" | "kept" | "missing">;
};
