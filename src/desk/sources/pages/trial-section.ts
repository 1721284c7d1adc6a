// Trial section: what a test look found in, that part of a page out: titles, days, how links were told, and ticks for what is wrong.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import { formatStated } from "../../../site/markup/stamp.ts";
import { CAUSE_WORDS } from "../../../watching/health/cause-words.ts";
import type { TriedEntry, TriedPlace } from "../source-desk.ts";
import { type SourceView, foreign, wordsOf } from "./source-view.ts";

/** Its ticks belong to the form that it stands in. */
export function trialSection(view: SourceView, tried: TriedPlace, isList: boolean): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  if (tried.kind === "brought") return html`<p>${words.brought}</p>`;
  if (tried.kind === "unread") {
    const cause = tried.cause && CAUSE_WORDS[tried.cause];
    return html`<div class="source-said source-fault" role="alert">
      <p><b>${words.notReadable}</b> ${cause?.what[language]} ${cause?.toDo[language]}</p>
      <p><small lang="en">${foreign(tried.reason)}</small></p>
    </div>`;
  }
  const { title, count, entries, rule, doubts } = tried;
  return html`<section class="source-part" aria-labelledby="tested">
    <h2 id="tested">${words.tested}</h2>
    <p>
      ${title !== undefined && foreign(title)} ${count === 0 ? words.testedNone : words.testedCount(count)}
    </p>
    ${rule && html`<p class="source-of">${words.rule}: ${foreign(rule[language])}</p>`}
    ${doubts.length > 0 && html`<p class="source-of" lang="en">${words.doubts}: ${foreign(doubts.join(" "))}</p>`}
    ${isList && count > 0 && html`<p class="desk-note">${words.ticks}</p>`}
    <ul class="source-tested">
      ${entries.map((entry) => entryOf(view, entry, isList))}
    </ul>
  </section>`;
}

function entryOf(view: SourceView, { title, address, announcedAt }: TriedEntry, isList: boolean): Html {
  const words = wordsOf(view);
  const link = safeAddress(address);
  const name = title ?? words.noTitle;
  const example = address ?? title;
  return html`<li>
    <span class="source-day">${announcedAt === undefined ? words.noDay : formatStated(announcedAt)}</span>
    <span class="source-tested-title"
      >${link === undefined ? foreign(name) : html`<a href="${link}" rel="noreferrer">${foreign(name)}</a>`}</span
    >
    ${
      isList &&
      example !== undefined &&
      html`<span class="source-ticks">
        ${tick("tick.wanted", example, words.isOne, name)}
        ${tick("tick.unwanted", example, words.isNone, name)}
      </span>`
    }
  </li>`;
}

function tick(field: string, value: string, label: string, of: string): Html {
  return html`<label
    ><input type="checkbox" name="${field}" value="${value}" aria-label="${label}: ${of}" /> ${label}</label
  >`;
}
