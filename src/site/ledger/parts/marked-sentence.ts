// Marked sentence: a sentence and the block that it stands in, in, the block with the sentence marked out.

import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { type Html, html } from "../../markup/html.ts";
import type { FoundSentence } from "./find-sentence.ts";

/** Alone where the article does not have it in one block. */
export function markedSentence(
  { sentence, language }: Pick<Undertaking, "sentence" | "language">,
  found: FoundSentence | undefined,
): Html {
  const text = found
    ? html`${found.text.slice(0, found.start)}<mark>${found.text.slice(found.start, found.end)}</mark>${found.text.slice(found.end)}`
    : html`<mark>${sentence}</mark>`;
  return html`<blockquote class="ledger-words" lang="${language}"><p>${text}</p></blockquote>`;
}
