// Chooses the lead of a moved article, by a stated rule: its excerpt and its body in, the lead and what is left of the body out.

import { writeOutMarks } from "../body/gathered-text.ts";
import type { BodyPart, HtmlBody } from "../body/read-html-body.ts";
import type { Note } from "../piece.ts";

/** A standfirst; what is longer is the article itself. */
export const LONGEST_LEAD = 200;

/** A lead holds no marks: where its links led and how its words are read stands behind them. */
const asLead = ({ text, marks = [] }: Extract<BodyPart, { kind: "paragraph" }>, notes: Note[]): string =>
  writeOutMarks({ text, marks }, notes);

export type LeadAndBody = { readonly lead: string; readonly parts: readonly BodyPart[] };

/** Systems cut an excerpt off the text by themselves: `…`, `[…]`, `...`. */
const CUT_OFF = /\s*(?:\[?(?:…|\.\.\.)\]?|\[&hellip;\])\s*$/;

const isParagraph = (part: BodyPart | undefined): part is Extract<BodyPart, { kind: "paragraph" }> =>
  part?.kind === "paragraph";

/**
 * The excerpt that somebody wrote. Without one: what stands before the mark of the teaser, if it is one paragraph; else the
 * first paragraph, if it is short and not all there is. What becomes the lead is not said again in the body.
 */
export function chooseLead(
  excerpt: string,
  { parts, teaserParts }: Pick<HtmlBody, "parts" | "teaserParts">,
  notes: Note[] = [],
): LeadAndBody {
  const [first, ...others] = parts;
  const written = excerpt.replace(CUT_OFF, "").trim();
  if (written !== "") {
    const isFirst = isParagraph(first) && first.text === written;
    const isItsBeginning = isParagraph(first) && first.text.startsWith(written) && CUT_OFF.test(excerpt);
    if (isFirst) return { lead: asLead(first, notes), parts: others };
    if (!isItsBeginning) return { lead: excerpt.trim(), parts };
  }
  if (!isParagraph(first) || others.length === 0) return { lead: "", parts };
  const isTeaser = teaserParts === 1 && first.text.length <= 2 * LONGEST_LEAD;
  return first.text.length <= LONGEST_LEAD || isTeaser
    ? { lead: asLead(first, notes), parts: others }
    : { lead: "", parts };
}
