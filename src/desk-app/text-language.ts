// Text language: a text of the newsroom → the language it is in, for who hears it and for its letters' shapes.

import type { AppLanguage } from "./words/language.ts";

export function textLanguage(text: string): AppLanguage {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}
