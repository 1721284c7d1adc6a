// Takes a draft and its source and tells whether it goes out without a human decision, and if not, why.

import type { ArticleDraft } from "../../terms/article.ts";
import type { Source } from "../../terms/source.ts";

/** Warnings with which nothing is published unseen, each with what an editor has to settle. */
export const BLOCKING_WARNINGS: Readonly<Record<string, string>> = {
  "title-missing": "the announcement has no title",
  "headline-missing": "there is no headline",
  "lead-missing": "there is no lead",
  "issuer-missing": "nobody knows who announced it",
  "date-missing": "nobody knows when it was announced",
  "official-text-missing": "there is no official text",
  "not-official": "it is somebody else's report",
  "verbatim-broken": "the official text is not word for word",
  "empty-text": "the document has no text",
  "pdf-page-without-text": "a page of the PDF has no text",
  "pdf-page-unreadable": "a page of the PDF could not be read",
  "html-cut-off": "the page is cut off",
  "unreadable-characters": "some characters could not be read",
  "text-breaks-off": "the text breaks off",
  "weekday-disagrees": "a stated weekday is not that of its date",
  "calendar-disagrees": "two calendars state different years",
  "day-disagrees": "two statements of a day disagree",
  "mail-sender": "a message's headers disagree about who sent it",
  "mail-header-repeated": "a message has a header twice that it may have once",
  "mail-not-authenticated": "nobody checked who sent a message",
  "embargo-stated": "the text asks not to be published before a time",
};

/** Sentences why the draft waits for an editor; none when it may go out. */
export function reasonsToWait(draft: ArticleDraft, source: Source): readonly string[] {
  const rule = source.autoPublish ? [] : [`the source "${source.id}" publishes by hand`];
  const codes = new Set(draft.warnings.map(({ code }) => code));
  const blocking = Object.entries(BLOCKING_WARNINGS).flatMap(([code, reason]) =>
    codes.has(code) ? [reason] : [],
  );
  return [...rule, ...blocking];
}

export function shouldPublish(draft: ArticleDraft, source: Source): boolean {
  return reasonsToWait(draft, source).length === 0;
}
