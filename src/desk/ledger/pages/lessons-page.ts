// Lessons page: what the desk's judgements taught in, each lesson in words with the button that switches it off out, and those that are off.

import type { Lesson } from "../../../ledger/evidence/learning/learn-from-decisions.ts";
import type { SwitchedOff } from "../../../ledger/evidence/learning/lessons-of-desk.ts";
import { nameLesson, sayLesson } from "../../../ledger/evidence/learning/say-lesson.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import { actForm, button } from "./act-form.ts";
import { type LedgerView, ledgerFrame, wordsOf } from "./ledger-frame.ts";

function lessonLine(view: LedgerView, lesson: Lesson): Html {
  const words = wordsOf(view);
  return html`<li>
    ${sayLesson(lesson, view.place.language, view.nameLesson)}
    ${
      view.maySettle &&
      actForm(
        view,
        { act: "switch-off-lesson", fields: { ...lesson.on, seen: null } },
        button(words.switchOff, undefined, true),
      )
    }
  </li> `;
}

function offLine(view: LedgerView, { on, lesson, decision }: SwitchedOff): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const { id, at, actor } = decision;
  return html`<li>
    ${lesson ? sayLesson(lesson, language, view.nameLesson) : html`${nameLesson(on, language, view.nameLesson)}: ${words.lessonSilent}`}
    <span>${actor.name} ${stamp(at)}</span>
    ${
      view.maySettle &&
      actForm(
        view,
        { act: "undo", fields: { decision: id, seen: id } },
        button(words.switchOn, undefined, true),
      )
    }
  </li> `;
}

export function lessonsPage(view: LedgerView): string {
  const words = wordsOf(view);
  const { lessons, off } = view.lessons;
  const main = html`<h1>${words.lessons}</h1>
    <p class="desk-note">${words.lessonsText}</p>
    ${
      lessons.length === 0
        ? html`<p class="none">${words.lessonsEmpty}</p>`
        : html`<ol class="ledger-history">
            ${lessons.map((lesson) => lessonLine(view, lesson))}
          </ol>`
    }
    ${
      off.length > 0 &&
      html`<section class="ledger-part">
        <h2>${words.lessonsOff}</h2>
        <ol class="ledger-history">
          ${off.map((one) => offLine(view, one))}
        </ol>
      </section>`
    }`;
  return ledgerFrame(view, words.lessons, main);
}
