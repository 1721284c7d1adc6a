// Takes the lines of a page; gives its parts: a desk's page taken apart, or an issuer's own page as one official text.

import type { Part, PartRole } from "../../terms/fact.ts";
import type { Line } from "./lines.ts";
import { markFurniture } from "./mark-furniture.ts";
import { CLOSING, HANDS_OVER, isProse, STAMP, TELLS_OF_ISSUER } from "./page-signs.ts";

export type PageForm = "desk" | "issuer";

export type PageParts = {
  readonly form: PageForm;
  /** In text order; no two overlap. */
  readonly parts: readonly Part[];
  /** The role of each line, in line order. */
  readonly roles: readonly PartRole[];
};

/** A stamp stands near the top of its page. */
const TOP_LINES = 30;
const ENDS_SENTENCE = /[。.]$/u;
/** A lead is a few paragraphs at most. */
const LEAD_LINES = 6;

export function readParts(lines: readonly Line[]): PageParts {
  const furniture = markFurniture(lines);
  const kept = lines.flatMap((_, index) => (furniture[index] === true ? [] : [index]));
  const frame = findFrame(lines, kept);
  const roles = lines.map((_, index): PartRole =>
    furniture[index] === true ? "furniture" : roleOf(index, frame),
  );
  return { form: frame.form, parts: joinParts(lines, roles), roles };
}

type Frame = {
  readonly form: PageForm;
  readonly headline: number;
  readonly stamp: number;
  /** The last line of the lead. */
  readonly leadEnd: number;
  readonly closing: number;
};

function findFrame(lines: readonly Line[], kept: readonly number[]): Frame {
  const textAt = (index: number): string => lines[index]?.text ?? "";
  const stamp = kept.slice(0, TOP_LINES).find((index) => STAMP.test(textAt(index))) ?? -1;
  const closing = kept.find((index) => CLOSING.test(textAt(index))) ?? lines.length;
  const top = kept.filter((index) => index > stamp && index < closing).slice(0, LEAD_LINES);
  // The lead is a run of sentences: the official text's own title ends it.
  const title = top.findIndex((index) => !ENDS_SENTENCE.test(textAt(index)));
  const sentences = title <= 0 ? top : top.slice(0, title);
  const handsOver = sentences.findLast(
    (index) => HANDS_OVER.test(textAt(index)) && ENDS_SENTENCE.test(textAt(index)),
  );
  const tells = top.find((index) => TELLS_OF_ISSUER.test(textAt(index)) && HANDS_OVER.test(textAt(index)));
  const headline = findHeadline(lines, kept, stamp, tells ?? lines.length);
  if (headline < 0) return { form: "issuer", headline, stamp: -1, leadEnd: -1, closing };
  if (stamp < 0) return { form: "desk", headline, stamp, leadEnd: tells ?? -1, closing };
  const first = top[0] ?? -1;
  const plainLead = closing < lines.length && isProse(textAt(first)) ? first : -1;
  return { form: "desk", headline, stamp, leadEnd: handsOver ?? plainLead, closing };
}

/** Above the stamp: the headline, and under it the section's label. Without a stamp: what stands over a telling lead. */
function findHeadline(
  lines: readonly Line[],
  kept: readonly number[],
  stamp: number,
  tellingLead: number,
): number {
  const above = kept.filter((index) => index < (stamp >= 0 ? stamp : tellingLead));
  if (stamp < 0) return tellingLead < lines.length && above.length > 0 ? (above[0] ?? -1) : -1;
  const last = above.at(-1) ?? -1;
  const isLabel = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && (line.listed || line.text.length <= 8);
  };
  return above.findLast((index) => !isLabel(index)) ?? last;
}

function roleOf(index: number, frame: Frame): PartRole {
  if (index === frame.closing) return "closing";
  if (index > frame.closing) return "furniture";
  if (frame.form === "issuer") return "official";
  if (index === frame.headline) return "headline";
  if (index < frame.headline) return "furniture";
  if (index === frame.stamp) return "stamp";
  if (index < frame.stamp) return "section";
  return index <= frame.leadEnd ? "lead" : "official";
}

/** Neighbouring lines of one role are one part; the line breaks between two parts belong to neither. */
function joinParts(lines: readonly Line[], roles: readonly PartRole[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, line] of lines.entries()) {
    const role = roles[index] ?? "official";
    const last = parts.at(-1);
    if (last?.role === role) parts[parts.length - 1] = { role, span: [last.span[0], line.span[1]] };
    else parts.push({ role, span: line.span });
  }
  return parts;
}
