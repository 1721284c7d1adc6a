// Takes a page and its titles; gives the texts in which the signs of a kind are looked for.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { AnnouncementText } from "../announcement-text.ts";
import { CAPTION } from "../head/read-title.ts";
import type { Line } from "../page/lines.ts";
import type { Page } from "../page/page.ts";
import { foldedText, linesOf } from "../page/page.ts";
import { isProse } from "../page/page-signs.ts";
import type { KindEvidence } from "./recognise-kind.ts";

/** Enough of a text to know its kind by, and bounded for a text of any length. */
const BODY_LENGTH = 12_000;
/** So much of it is looked through for words. */
const WORDS_LENGTH = 3000;
const HEAD_LINES = 6;
const HEADING_LINES = 12;
const HEADING_LENGTH = 100;
/** A head line is cut here, so that a first paragraph does not count as a title. */
const HEAD_LINE_LENGTH = 300;

export function gatherEvidence(
  page: Page,
  title: string,
  { title: documentTitle, address }: AnnouncementText,
): KindEvidence {
  const headline = foldedText(page, ["headline"]);
  const own = foldWidth(title);
  const titles = [headline, own, foldWidth(documentTitle ?? "")].filter((line) => line !== "");
  // What a title says is weighed as a title's.
  const isTitle = !isSentence(own) && !runsOn(page, own);
  const lines = linesOf(page, ["official"])
    .slice(0, HEAD_LINES)
    .map(({ text }) => text.slice(0, HEAD_LINE_LENGTH));
  const lead = foldedText(page, ["lead"]);
  const body = foldedText(page, ["official"]).slice(0, BODY_LENGTH);
  return {
    headings: headingsOf(page, title),
    title: titles.filter((line) => !isSentence(line) && (line !== own || isTitle)).join("\n"),
    head: [...titles, lead, ...lines].join("\n"),
    body,
    words: [lead, (isTitle ? body.replace(own, "") : body).slice(0, WORDS_LENGTH)].join("\n"),
    address: address ?? "",
    form: formOf(page),
  };
}

/** Short lines above the first that runs, of which one may name the text: a forum's page begins with its own name. */
function headingsOf(page: Page, title: string): string {
  const lines = linesOf(page, ["official"]).slice(0, HEADING_LINES);
  const prose = lines.findIndex(({ text }) => isProse(text));
  return lines
    .slice(0, prose < 0 ? lines.length : prose)
    .filter((line) => isHeading(line) && line.text !== foldWidth(title))
    .map(({ text }) => text)
    .join("\n");
}

function isHeading({ text, shape, listed }: Line): boolean {
  if (shape === "row" || listed || text.length > HEADING_LENGTH) return false;
  return !isSentence(text) && !CAPTION.test(text);
}

/** Whether the title is only how the first line of running text begins. */
function runsOn(page: Page, title: string): boolean {
  return linesOf(page, ["official"]).some(
    ({ text }) =>
      text.length > title.length && text.startsWith(title) && !/\s/u.test(text.charAt(title.length)),
  );
}

/** A page without a head gives its first sentence: that tells no kind as a title does. */
function isSentence(title: string): boolean {
  return (
    /。.|。$/u.test(title) ||
    /^[ -~]{60,}[.?]$/u.test(title) ||
    /^(?:Today, )?(?:I|We) (?:would|will|attended|held|am|have)\b/u.test(title)
  );
}

/** A desk's page of an announcement has a lead or a closing; a stamp alone is a paper's. */
function formOf({ form, parts }: Page): string {
  const marks = (["stamp", "lead", "closing"] as const).filter((role) =>
    parts.some((part) => part.role === role),
  );
  return [form, ...marks].join(" ");
}
