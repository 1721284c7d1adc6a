// Doubts now: takes the warnings of a fresh draft and the article as the desk has it, and gives those that are true of the article.

import type { ArticleDraft, ComposedText } from "../../terms/article.ts";
import type { Warning } from "../../terms/document.ts";

/** Of the draft's own words: the article may have others. */
const OF_DRAFT: ReadonlySet<string> = new Set(["headline-long", "headline-missing", "lead-missing"]);
/** Slips of the draft's words: those of the article are found anew. */
const SLIP = /^style-|^dictionary$/u;

/** Ends with the name that has no reading. */
const NAMELESS_READING = /(?<name>[\p{Script=Han}\p{Script=Hiragana}々ヶ]+)$/u;

function needsReading({ message }: Warning, { text }: ComposedText): boolean {
  const name = NAMELESS_READING.exec(message)?.groups?.["name"] ?? "";
  const written = text.replaceAll(/[\s\u3000]/gu, "");
  return written.includes(name) && !written.includes(`${name}(`) && !written.includes(`${name}（`);
}

export function doubtsNow(
  draft: readonly Warning[],
  { headline, lead }: Pick<ArticleDraft, "headline" | "lead">,
  headlineLimit: number,
): readonly Warning[] {
  const kept = draft.filter(
    (warning) =>
      !OF_DRAFT.has(warning.code) &&
      !SLIP.test(warning.code) &&
      (warning.code !== "reading-missing" || needsReading(warning, lead)),
  );
  const own: Warning[] = [];
  const { length } = headline.text;
  if (headline.text.trim() === "") own.push({ code: "headline-missing", message: "There is no headline" });
  if (lead.text.trim() === "") own.push({ code: "lead-missing", message: "There is no lead" });
  if (length > headlineLimit) {
    const message = `The headline has ${length} characters; the desk's limit is ${headlineLimit}`;
    own.push({ code: "headline-long", message });
  }
  return [...own, ...kept];
}
