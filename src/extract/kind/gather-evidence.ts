// Takes a page and its titles; gives the texts in which the signs of a kind are looked for.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { AnnouncementText } from "../announcement-text.ts";
import type { Page } from "../page/page.ts";
import { foldedText, linesOf } from "../page/page.ts";
import type { KindEvidence } from "./recognise-kind.ts";

/** Enough of a text to know its kind by, and bounded for a text of any length. */
const BODY_LENGTH = 12_000;
const HEAD_LINES = 6;
/** A head line is cut here, so that a first paragraph does not count as a title. */
const HEAD_LINE_LENGTH = 300;

export function gatherEvidence(
  page: Page,
  title: string,
  { title: documentTitle, address }: AnnouncementText,
): KindEvidence {
  const headline = foldedText(page, ["headline"]);
  const titles = [headline, foldWidth(title), foldWidth(documentTitle ?? "")].filter((line) => line !== "");
  const lines = linesOf(page, ["official"])
    .slice(0, HEAD_LINES)
    .map(({ text }) => text.slice(0, HEAD_LINE_LENGTH));
  const lead = foldedText(page, ["lead"]);
  return {
    title: titles.filter((line) => !isSentence(line)).join("\n"),
    head: [...titles, lead, ...lines].join("\n"),
    body: foldedText(page, ["official"]).slice(0, BODY_LENGTH),
    address: address ?? "",
    form: formOf(page),
  };
}

/** A page without a head gives its first sentence: that tells no kind as a title does. */
function isSentence(title: string): boolean {
  return (
    /。.|。$/u.test(title) || /^(?:Today, )?(?:I|We) (?:would|will|attended|held|am|have)\b/u.test(title)
  );
}

/** A desk's page of an announcement has a lead or a closing; a stamp alone is a paper's. */
function formOf({ form, parts }: Page): string {
  const marks = (["stamp", "lead", "closing"] as const).filter((role) =>
    parts.some((part) => part.role === role),
  );
  return [form, ...marks].join(" ");
}
