// Ledger frame: what stands around every page of the ledger at the desk: where else to go, what was decided last, the keys.

import type { LessonsOfDesk } from "../../../ledger/evidence/learning/lessons-of-desk.ts";
import type { LessonNames } from "../../../ledger/evidence/learning/say-lesson.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import { type Frame, framePage } from "../../page/frame.ts";
import { LEDGER_DESK_WORDS, type LedgerDeskWords } from "../../words/ledger-desk-words.ts";
import { type LedgerPage, type LedgerPlace, ledgerPlacePath } from "../ledger-places.ts";
import { LEDGER_SCRIPT_PATH } from "./ledger-keys.ts";

export type LedgerView = {
  readonly frame: Frame;
  readonly place: LedgerPlace;
  readonly mayJudge: boolean;
  readonly maySettle: boolean;
  /** What readers see is changed by who may publish alone. */
  readonly mayPublish: boolean;
  /** `YYYY-MM-DD` in the newsroom's time zone. */
  readonly today: string;
  /** As `countWaiting` has it, in words. */
  readonly waiting: string;
  readonly lessons: LessonsOfDesk;
  /** What topics and parties are called in lessons. */
  readonly nameLesson: LessonNames;
  /** What was decided just now, or why it was not. */
  readonly said?: Html;
  /** The form that was refused, with what was typed into it. */
  readonly typed?: URLSearchParams;
};

export const wordsOf = ({ place }: LedgerView): LedgerDeskWords => LEDGER_DESK_WORDS[place.language];

export function linkTo({ place: { language } }: LedgerView, page: LedgerPage, text: string): Html {
  return html`<a href="${ledgerPlacePath({ ...page, language })}">${text}</a>`;
}

function keysHelp({ keyHelp, keys }: LedgerDeskWords): Html {
  return html`<details class="ledger-keys" data-page>
    <summary data-key="?">${keys}</summary>
    <dl>
      ${keyHelp.map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div> `,
      )}
    </dl>
  </details>`;
}

export function ledgerFrame(view: LedgerView, title: string, main: Html): string {
  const words = wordsOf(view);
  const { place, frame, waiting, said } = view;
  const { done: _done, next: _next, ...here } = place;
  const other = ledgerPlacePath({ ...here, language: place.language === "ja" ? "en" : "ja" });
  const entry = (page: "queue" | "questions" | "held" | "lessons", text: string): Html =>
    html`<li>
      <a
        href="${ledgerPlacePath({ page, language: place.language })}"
        ${place.page === page && html`aria-current="page"`}
        >${text}</a
      >
    </li>`;
  const whole = html`<nav class="ledger-nav" aria-label="${words.ledger}">
      <ul>
        ${entry("queue", `${words.queue} (${waiting})`)} ${entry("questions", words.questions)}
        ${entry("held", words.held)} ${entry("lessons", words.lessons)}
      </ul>
    </nav>
    ${said} ${main} ${keysHelp(words)}`;
  const more = html`<script src="${LEDGER_SCRIPT_PATH}" defer></script>`;
  return framePage(frame, { title, main: whole, other, more }).markup;
}
