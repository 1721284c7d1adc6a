// Promised words: an undertaking in, its title, whom it binds, when it is due and its sentence, as an entry of the desk's lists has them, out.

import { type Html, html } from "../../../site/markup/html.ts";
import { formatStated } from "../../../site/markup/stamp.ts";
import { namesOf } from "../../../site/ledger/parts/ledger-names.ts";
import { shortTime } from "../../../site/ledger/parts/written-time.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import type { StoredUndertaking } from "../deciding/load-undertaking.ts";
import { type LedgerView, linkTo, wordsOf } from "./ledger-frame.ts";

/** The sentence that it stands in, with the clause that binds marked. */
export function markedPromise({ record: { sentence, value, language } }: StoredUndertaking): Html {
  const { text } = value.context;
  const at = text.indexOf(sentence);
  return html`<blockquote class="ledger-promise" lang="${language}">
    <p>
      ${at < 0 ? sentence : html`${text.slice(0, at)}<mark>${sentence}</mark>${text.slice(at + sentence.length)}`}
    </p>
  </blockquote>`;
}

/** Whom it binds, how firmly and until when, with its sentence. */
export function promiseTold(view: LedgerView, stored: StoredUndertaking): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const { day, value } = stored.record;
  const due = value.due === undefined ? words.noDue : `${words.due} ${shortTime(value.due)}`;
  const told = [
    namesOf(value.parties, language),
    LEDGER_WORDS[language].strengths[value.strength],
    due,
    ...(stored.withdrawn === undefined ? [] : [words.withdrawn]),
    ...(stored.shown ? [] : [words.notShown]),
  ];
  return html`<p class="ledger-of">
      <span class="stamp">${formatStated(day)}</span> ${told.filter((one) => one !== "").join(" · ")}
    </p>
    ${markedPromise(stored)}`;
}

/** The same under its title. */
export function promisedWords(view: LedgerView, stored: StoredUndertaking): Html {
  const { id, value } = stored.record;
  return html`<h2>${linkTo(view, { page: "undertaking", id }, value.title)}</h2>
    ${promiseTold(view, stored)}`;
}
