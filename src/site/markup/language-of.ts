// Language of a line: a text in, its BCP 47 language by its script out; cards do not carry one.

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function languageOf(text: string): "ja" | "en" {
  return JAPANESE.test(text) ? "ja" : "en";
}
