// Characters: which units of a source are white space, which are removed, and which are written without spaces.

/** White space that markup and text may hold between words; no-break and ideographic spaces are kept inside a line. */
export const KEPT_SPACES = "\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";

/** Removed from the text without a word: they only tell a layout where it may break. */
export const LAYOUT_CHARACTERS = "\u00AD\u200B\u2060\uFEFF";

/**
 * Removed with a warning: control characters (NUL among them), the marks that turn the writing direction
 * (they can make a page show another order than the text has), and what is no character at all.
 */
export const CONTROL_CHARACTERS =
  "\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uD800-\uDFFF";

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2015\u2025\u2026\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** True for characters of a script whose lines are joined without a space: 漢字, かな, full-width signs. */
export function joinsWithoutSpace(character: string): boolean {
  return WITHOUT_SPACES.test(character);
}

/** The last whole character of a text. */
export function lastCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xdc00 && last <= 0xdfff ? text.slice(-2) : text.slice(-1);
}

/** The first whole character of a text. */
export function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
