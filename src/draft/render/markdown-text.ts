// Takes text and gives it so that Markdown shows exactly its characters.

/** Signs that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<>~|&]/gu;
/** Signs that mean something at the beginning of a line: headings, lists, numbers, rules. */
const AT_LINE_START = /^(\s*)([#+\-=]|\d{1,9}(?=[.)]))/gmu;

export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, "\\$&")
    .replace(AT_LINE_START, (_, space: string, sign: string) =>
      /^\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** A cell cannot hold a line end. */
export function escapeTableCell(text: string): string {
  return escapeMarkdown(text.replace(/\s*\n\s*/gu, " "));
}
