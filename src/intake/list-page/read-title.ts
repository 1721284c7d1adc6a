// readTitle: takes the text of an entry and its link, gives the title, without its day, sizes and marks; and the label, where the link's own words are one.

import type { Span } from "../../terms/span.ts";
import { firstFrom } from "./first-from.ts";
import { labelOf, tidyWords } from "./link-words.ts";
import { isOfTitle, readDays } from "./list-day.ts";
import type { PageStream, StreamLink } from "./page-stream.ts";

const LONGEST_TITLE = 300;
const SHORTEST_LINE = 4;
/** A day at the edge of a title is its entry's; one within may be what it is about. */
const EDGE = /^[\s()（）[\]【】〔〕「」:：、,.・|/-]*$/u;

/** Of the link's own words: those of a heading in it, else its first line that is no day and no label. */
export function readOwnTitle({ text, headings }: PageStream, link: StreamLink): string {
  const [start, end] = link.span;
  const heading = headingWithin(headings, link.span);
  const lines = text.slice(...(heading ?? [start, end])).split(/[\n\t]/u);
  const tidied = lines.map(tidyLine).filter((line) => line !== "");
  const named = tidied.filter((line) => labelOf(line) === undefined);
  return (named.find((line) => line.length >= SHORTEST_LINE * 2) ?? longest(named) ?? tidied[0] ?? "").slice(
    0,
    LONGEST_TITLE,
  );
}

/** Of the words beside a link that is a label: the longest line that is no day, number or label. */
export function readTitleBeside({ text }: PageStream, span: Span, own: Span): string | undefined {
  const beside = `${text.slice(Math.max(span[0], own[0] - LONGEST_TITLE * 2), own[0])}\n${text.slice(own[1], Math.min(span[1], own[1] + LONGEST_TITLE))}`;
  const lines = beside.split(/[\n\t]/u).map(tidyLine);
  const named = lines.filter(
    (line) => line.length >= SHORTEST_LINE && labelOf(line) === undefined && /\p{L}{2}/u.test(line),
  );
  return longest(named)?.slice(0, LONGEST_TITLE);
}

function longest(lines: readonly string[]): string | undefined {
  return lines.toSorted((a, b) => b.length - a.length)[0];
}

function headingWithin(headings: readonly Span[], [start, end]: Span): Span | undefined {
  const found = headings[firstFrom(headings, (heading) => heading[0], start)];
  return found && found[1] <= end ? found : undefined;
}

function tidyLine(line: string): string {
  const tidied = tidyWords(line);
  const [first] = readDays(tidied);
  if (!first || isOfTitle(tidied, first)) return tidied;
  const [before, behind] = [tidied.slice(0, first.span[0]), tidied.slice(first.span[1])];
  if (EDGE.test(before)) return tidyWords(behind.replace(/^[\s)）\]】〕:：、,|/-]+/u, ""));
  return EDGE.test(behind) ? tidyWords(before.replace(/[\s(（[【〔:：、,|/-]+$/u, "")) : tidied;
}
