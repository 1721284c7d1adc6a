// Tidies gathered text: white space of markup in, lines as a reader sees them out.

/** Stands for `<br>`, or for a line end that means one; no text holds it, since control characters are taken out before. */
export const LINE_BREAK = "\u0001";

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Without characters that neither HTML nor XML may carry, and without halves of surrogates. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(CONTROLS, "");
}

/** Japanese goes on in the next line of its source without a space; spaced scripts need one. */
const JAPANESE = "[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60]";
/** A line end between Japanese signs is nothing; any other white space is a space. */
const GAP = new RegExp(
  `(?<none>(?<=${JAPANESE})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${JAPANESE}))|[ \\t\\r\\n\\u00a0]+`,
  "gu",
);

/** A line as a reader sees it, and where in it a place of the gathered text comes to lie. */
export type TidyLine = {
  readonly text: string;
  /** Of the line in the gathered text. */
  readonly end: number;
  readonly placeOf: (raw: number) => number;
};

type Kept = { readonly raw: number; readonly at: number; readonly length: number };

/** Places asked for in their order are each found by going on. */
function createFinder(kept: readonly Kept[], text: string, trimmed: number): TidyLine["placeOf"] {
  let index = 0;
  return (raw) => {
    while (index > 0 && (kept[index]?.raw ?? 0) > raw) index -= 1;
    while ((kept[index + 1]?.raw ?? Infinity) <= raw) index += 1;
    const { raw: from, at, length } = kept[index] ?? { raw: 0, at: 0, length: 0 };
    const place = at + Math.min(Math.max(0, raw - from), length) - trimmed;
    return Math.min(Math.max(0, place), text.length);
  };
}

function tidyLine(raw: string, from: number): TidyLine {
  const kept: Kept[] = [];
  let written = "";
  let done = 0;
  const keep = (to: number): void => {
    kept.push({ raw: from + done, at: written.length, length: to - done });
    written += raw.slice(done, to);
  };
  for (const gap of raw.matchAll(GAP)) {
    keep(gap.index);
    if (gap.groups?.["none"] === undefined) written += " ";
    done = gap.index + gap[0].length;
  }
  keep(raw.length);
  const text = written.trim();
  return {
    text,
    end: from + raw.length,
    placeOf: createFinder(kept, text, written.length - written.trimStart().length),
  };
}

/** None of the lines is empty. */
export function tidyText(text: string): readonly TidyLine[] {
  let from = 0;
  return text.split(LINE_BREAK).flatMap((raw) => {
    const line = tidyLine(raw, from);
    from += raw.length + LINE_BREAK.length;
    return line.text === "" ? [] : [line];
  });
}
