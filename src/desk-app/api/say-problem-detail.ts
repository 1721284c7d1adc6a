// Say problem detail: what the server said of a problem → a sentence in the page's language; undefined where its own is the best there is.

import { PROBLEM_WORDS } from "../words/problem-words.ts";

/** `name` and `code` of the problem as the API has them; a rule's code says more than the problem's name. */
export function sayProblemDetail(
  { name, code }: Readonly<Record<string, unknown>>,
  pageLanguage: string,
): string | undefined {
  const { codes, names } = PROBLEM_WORDS[pageLanguage === "en" ? "en" : "ja"];
  const byCode = typeof code === "string" ? codes[code] : undefined;
  return byCode ?? (typeof name === "string" ? names[name] : undefined);
}
