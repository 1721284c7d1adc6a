// Counted keys: what a register may be narrowed by in, each key with how many records it has and the way to their list out.

import { type Html, html } from "../../markup/html.ts";
import { languageOf } from "../../markup/language-of.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { REGISTER_WORDS } from "../words/register-words.ts";

export type CountedKey = {
  readonly name: string;
  readonly path: string;
  /** How many, and what else is told of them. */
  readonly said: Html;
};

/** More of them stand folded under these. */
const SHOWN = 12;

function list(keys: readonly CountedKey[]): Html {
  return html`<ul class="counted">
    ${keys.map(
      ({ name, path, said }) =>
        html`<li>
          <a href="${path}"
            ><span lang="${languageOf(name)}">${name}</span> <span class="stamp">${said}</span></a
          >
        </li> `,
    )}
  </ul>`;
}

export function countedKeys(
  { language }: PageContext,
  filter: string,
  keys: readonly CountedKey[],
): Html | undefined {
  if (keys.length === 0) return undefined;
  const words = REGISTER_WORDS[language];
  const folded = keys.slice(SHOWN);
  return html`<section class="ledger-block" aria-labelledby="by-${filter}">
    <h2 class="block-title" id="by-${filter}">${words.byKey[filter] ?? filter}</h2>
    ${list(keys.slice(0, SHOWN))}
    ${
      folded.length > 0 &&
      html`<details>
        <summary>${words.others}</summary>
        ${list(folded)}
      </details>`
    }
  </section>`;
}
