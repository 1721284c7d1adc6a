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
const JAPANESE_LINE_END = new RegExp(`(?<=${JAPANESE})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${JAPANESE})`, "gu");

/** None of the lines is empty. */
export function tidyText(text: string): readonly string[] {
  return text.split(LINE_BREAK).flatMap((line) => {
    const tidied = line
      .replace(JAPANESE_LINE_END, "")
      .replace(/[ \t\r\n\u00a0]+/g, " ")
      .trim();
    return tidied === "" ? [] : [tidied];
  });
}
