// Marked text: a text of the desk's with its marks ↔ the text nodes of a block.

import type { Mark, Node } from "prosemirror-model";
import type { Span } from "../../terms/span.ts";
import { spansOverlap } from "../../terms/span.ts";
import { findMarkFault } from "../../terms/marks/find-mark-fault.ts";
import type { MarkedText, TextMark } from "../../terms/marks/text-mark.ts";
import { TEXT_MARK_KINDS } from "../../terms/marks/text-mark.ts";
import { articleSchema } from "../schema/article-schema.ts";

type Ruby = Extract<TextMark, { kind: "ruby" }>;

/** Whether each reading turns: where it follows straight upon an equal one that does not. */
function turnsOf(marks: readonly TextMark[]): ReadonlyMap<TextMark, boolean> {
  const turns = new Map<TextMark, boolean>();
  let before: Ruby | undefined;
  for (const mark of marks) {
    if (mark.kind !== "ruby") continue;
    const follows = before?.span[1] === mark.span[0] && before.reading === mark.reading;
    turns.set(mark, follows && turns.get(before ?? mark) !== true);
    before = mark;
  }
  return turns;
}

function toMark(mark: TextMark, turns: ReadonlyMap<TextMark, boolean>): Mark {
  const { link, ruby, strong, emphasis } = articleSchema.marks;
  switch (mark.kind) {
    case "link":
      return link.create({ href: mark.href });
    case "ruby":
      return ruby.create({ reading: mark.reading, turn: turns.get(mark) === true });
    case "strong":
      return strong.create();
    case "emphasis":
      return emphasis.create();
  }
}

/** Of marks that cannot stand over the text none is taken: the page draws none of them either. */
export function toTextNodes(text: string, marks: readonly TextMark[] = []): readonly Node[] {
  const standing = marks.length > 0 && findMarkFault({ text, marks }) === undefined ? marks : [];
  const turns = turnsOf(standing);
  const cuts = [...new Set([0, text.length, ...standing.flatMap(({ span }) => span)])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const stretch: Span = [cuts[index] ?? 0, end];
    const over = standing.filter(({ span }) => spansOverlap(span, stretch));
    return articleSchema.text(
      text.slice(...stretch),
      over.map((mark) => toMark(mark, turns)),
    );
  });
}

function toTextMark({ type, attrs }: Mark, span: Span): TextMark {
  if (type === articleSchema.marks.link) return { kind: "link", span, href: String(attrs["href"]) };
  if (type === articleSchema.marks.ruby) return { kind: "ruby", span, reading: String(attrs["reading"]) };
  return { kind: type === articleSchema.marks.strong ? "strong" : "emphasis", span };
}

/** Stretches that stand side by side under one mark are one stretch. */
function joinedMarks(block: Node): readonly TextMark[] {
  const done: TextMark[] = [];
  let open: readonly { readonly mark: Mark; readonly from: number }[] = [];
  let at = 0;
  const close = (marks: readonly Mark[]): void => {
    done.push(
      ...open
        .filter(({ mark }) => !mark.isInSet(marks))
        .map(({ mark, from }) => toTextMark(mark, [from, at])),
    );
    open = open.filter(({ mark }) => mark.isInSet(marks));
  };
  block.forEach((text) => {
    close(text.marks);
    const begun = text.marks.filter((mark) => !open.some((other) => other.mark.eq(mark)));
    open = [...open, ...begun.map((mark) => ({ mark, from: at }))];
    at += text.nodeSize;
  });
  close([]);
  const rank = ({ kind }: TextMark): number => TEXT_MARK_KINDS.indexOf(kind);
  return done.toSorted((a, b) => a.span[0] - b.span[0] || rank(a) - rank(b));
}

/** A link ends where a reading begins that it holds only in part: readings are not cut. */
function clearOf(link: TextMark, readings: readonly TextMark[]): readonly TextMark[] {
  let pieces: readonly Span[] = [link.span];
  for (const { span } of readings) {
    pieces = pieces.flatMap(([from, to]): readonly Span[] => {
      if (!spansOverlap(span, [from, to]) || (from <= span[0] && span[1] <= to)) return [[from, to]];
      const [before, after]: readonly [Span, Span] = [
        [from, Math.min(to, span[0])],
        [Math.max(from, span[1]), to],
      ];
      return [before, after].filter(([start, end]) => start < end);
    });
  }
  return pieces.map((span) => ({ ...link, span }));
}

/** The inverse of `toTextNodes`. What a reading needs and has not (any sign at all) makes it no reading. */
export function toMarkedText(block: Node): MarkedText {
  const text = block.textContent;
  const joined = joinedMarks(block);
  const readings = joined.filter(({ kind }) => kind === "ruby");
  const marks = joined
    .flatMap((mark) => (mark.kind === "link" ? clearOf(mark, readings) : [mark]))
    .toSorted((a, b) => a.span[0] - b.span[0]);
  return { text, marks: marks.filter((mark) => findMarkFault({ text, marks: [mark] }) === undefined) };
}
