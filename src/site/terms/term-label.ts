// Term label: a term in, its name in the language of the interface out, and the link to its page.

import type { Term } from "../../terms/term.ts";
import { termPath } from "../routes/addresses.ts";
import { type Html, html } from "../markup/html.ts";
import { languageOf } from "../markup/language-of.ts";
import type { Language } from "../site-config.ts";
import { type PageKind, TERM_WORDS } from "./term-words.ts";

const isPageKind = (key: string): key is PageKind => Object.hasOwn(TERM_WORDS.ja.kinds, key);

/** 見本誠 (海上自衛隊) where the facts tell people of one name apart. */
export function termLabel({ kind, key, name, english }: Term, language: Language): string {
  if (kind === "kind") return isPageKind(key) ? TERM_WORDS[language].kinds[key] : name;
  const shown = language === "en" ? (english ?? name) : name;
  const qualifier = key.split("~")[1];
  return qualifier === undefined ? shown : `${shown} (${qualifier})`;
}

export function termLink(term: Term, language: Language): Html {
  const label = termLabel(term, language);
  return html`<a href="${termPath(language, term)}" lang="${languageOf(label)}">${label}</a>`;
}
