// Register parts: rows of orders, posts and people in, the links, lists and questions that pages of the register share out.

import type { CareerQuestion } from "../../../ledger/careers/questions/question.ts";
import { postKey } from "../../../ledger/careers/rows/post-key.ts";
import type { AppointmentRecord } from "../../../terms/ledger/appointment-record.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { type Html, html } from "../../markup/html.ts";
import { formatStated } from "../../markup/stamp.ts";
import { articlePath } from "../../routes/addresses.ts";
import type { Language } from "../../site-config.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerPath } from "../ledger-address.ts";
import type { LedgerStep } from "../parts/ledger-graph.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { dayMark } from "./written-day.ts";

const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

/** The way down to a person or a post. */
export function registerStep({ language }: PageContext): LedgerStep {
  return {
    name: PEOPLE_WORDS[language].register,
    path: ledgerPath(language, { page: "people", filters: {} }),
  };
}

export function postLink(name: string, language: Language): Html {
  const key = postKey(name);
  const shown = squeezed(name);
  return key === ""
    ? html`<span lang="ja">${shown}</span>`
    : html`<a href="${ledgerPath(language, { page: "post", key })}" lang="ja">${shown}</a>`;
}

export function postLinks(names: readonly string[], language: Language): Html | undefined {
  if (names.length === 0) return undefined;
  return html`${names.map((name, at) => html`${at > 0 && html`<span aria-hidden="true"> / </span>`}${postLink(name, language)}`)}`;
}

export function personLink(id: LedgerId, name: string, language: Language): Html {
  return html`<a href="${ledgerPath(language, { page: "person", id })}" lang="ja">${name}</a>`;
}

/** To the announcement's article, where the row stands. */
export function sourceLink({ article, day }: AppointmentRecord, language: Language): Html {
  const text = PEOPLE_WORDS[language].sourceOf(formatStated(day));
  return article === undefined
    ? html`${text}`
    : html`<a href="${articlePath(language, article)}">${text}</a>`;
}

/** From, an arrow, to. */
export function moveOf({ value }: AppointmentRecord, language: Language): Html {
  const [from, to] = [postLinks(value.from, language), postLinks(value.to, language)];
  return html`${from}${to && html`<span class="career-arrow" aria-hidden="true"> → </span>${to}`}`;
}

export function moveRow(record: AppointmentRecord, language: Language): Html {
  const { id, value, at, day } = record;
  const words = PEOPLE_WORDS[language];
  return html`<li class="row">
    <p class="row-when">${dayMark(at ?? day, language)} <span>${words.orders[value.order]}</span></p>
    <p class="row-head">
      ${personLink(id, squeezed(value.name), language)}
      ${value.rank !== undefined && html`<span class="career-rank" lang="ja">${squeezed(value.rank)}</span>`}
    </p>
    <p class="career-move">${moveOf(record, language)}</p>
  </li>`;
}

/** Of a common name there may be dozens. */
const MOST_QUESTIONS = 3;

export function questionList(questions: readonly CareerQuestion[], language: Language): Html | undefined {
  if (questions.length === 0) return undefined;
  const words = PEOPLE_WORDS[language];
  const list = (some: readonly CareerQuestion[]): Html =>
    html`<ul>
      ${some.map((question) => html`<li>${question.words[language]}</li>`)}
    </ul>`;
  const more = questions.slice(MOST_QUESTIONS);
  return html`<section class="career-questions">
    <h2>${words.questions}</h2>
    <p class="caption">${words.questionsText}</p>
    ${list(questions.slice(0, MOST_QUESTIONS))}
    ${
      more.length > 0 &&
      html`<details>
        <summary>${words.moreQuestions}</summary>
        ${list(more)}
      </details>`
    }
  </section>`;
}
