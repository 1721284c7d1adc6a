// Questions page: what the desk is asked about the ledger in, the page on which each is answered, dismissed or put off out.

import { decisionsInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import { formatStated } from "../../../site/markup/stamp.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import type { CareerQuestion } from "../../../ledger/careers/questions/question.ts";
import type { QuestionSort } from "../ledger-places.ts";
import type { AskedAbout } from "../looking/list-questions.ts";
import type { CareerAsked, QuestionPages } from "../looking/read-questions.ts";
import { type Act, actForm, button, foldedForm, typedInto } from "./act-form.ts";
import { type LedgerView, ledgerFrame, linkTo, wordsOf } from "./ledger-frame.ts";
import { linkEntry } from "./links-section.ts";
import { promisedWords } from "./promised-words.ts";
import { settleAsProposed } from "./settle-form.ts";
import { sightingEntries } from "./sighting-entries.ts";

function sayQuestion(view: LedgerView, { question }: AskedAbout): string {
  const words = wordsOf(view);
  switch (question.kind) {
    case "due-passed":
      return words.duePassed(formatStated(question.due));
    case "status-proposed":
      return words.statusProposed(LEDGER_WORDS[view.place.language].outcomes[question.proposed.outcome]);
    case "grounds-gone":
      return words.groundsGone;
    case "successor-missing":
      return words.successorMissing;
  }
}

function answerForms(view: LedgerView, asked: AskedAbout, next: string | undefined): Html {
  const words = wordsOf(view);
  const { question, decisions } = asked;
  const seen = decisionsInForce(decisions).get(`question ${question.key}`)?.id ?? null;
  const answer = (how: "dismissed" | "later"): Act => ({
    act: "answer-question",
    fields: { question: question.key, answer: how, seen },
    ...(next !== undefined && { next }),
  });
  const act = answer("later");
  const typed = typedInto(view, act, "until");
  const later = html`<label class="ledger-field"
      ><span>${words.until}</span>
      <input type="date" name="until" min="${view.today}" value="${typed?.get("until") ?? ""}" required
    /></label>
    ${button(words.askLater)}`;
  return html`<div class="ledger-acts">
    ${settleAsProposed(view, asked, next)}
    ${actForm(view, answer("dismissed"), button(words.dismiss, "n", true))}
    ${foldedForm(words.askLater, actForm(view, act, later), { isRefused: typed !== undefined, key: "c" })}
  </div>`;
}

function entries(view: LedgerView, asked: readonly AskedAbout[]): readonly Html[] | Html {
  const words = wordsOf(view);
  if (asked.length === 0) return html`<p class="none">${words.noneAsked}</p>`;
  return asked.map((one, at) => {
    const { id } = one.stored.record;
    const next = (asked[at + 1] ?? asked[at - 1])?.stored.record.id;
    return html`<article
      class="ledger-entry"
      id="q-${id}"
      data-item
      tabindex="-1"
      ${view.place.next === id && html`autofocus`}
    >
      ${promisedWords(view, one.stored)}
      <p class="ledger-told"><b>${sayQuestion(view, one)}</b></p>
      ${view.maySettle && answerForms(view, one, next)}
    </article> `;
  });
}

/** Who is who is decided, or the question is closed. */
function careerEntry(view: LedgerView, { question, seen }: CareerAsked, next: string | undefined): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  const goesOn = next === undefined ? {} : { next };
  const choose = ({ words: said, decision }: CareerQuestion["choices"][number]): Html | false => {
    if (decision.kind !== "same-person" && decision.kind !== "other-person") return false;
    const same = decision.kind === "same-person" ? "1" : "0";
    const fields = { of: "person", same, records: decision.appointments, seen: null };
    return actForm(view, { act: "judge-same", fields, ...goesOn }, button(said[language]));
  };
  const fields = { question: question.key, answer: "dismissed", seen };
  return html`<article
    class="ledger-entry"
    data-item
    tabindex="-1"
    ${view.place.next === question.key && html`autofocus`}
  >
    <h3>${question.about}</h3>
    <p class="ledger-told">${question.words[language]}</p>
    <div class="ledger-acts">
      ${view.mayJudge && view.mayPublish && question.choices.map(choose)}
      ${
        view.maySettle &&
        actForm(view, { act: "answer-question", fields, ...goesOn }, button(words.dismiss, "n", true))
      }
    </div>
  </article> `;
}

function part(
  view: LedgerView,
  sort: QuestionSort,
  next: string | undefined,
  drawn: readonly Html[] | Html,
): Html {
  const words = wordsOf(view);
  const titles: Readonly<Record<QuestionSort, string>> = {
    proposed: words.proposedTitle,
    due: words.dueTitle,
    links: words.doubtTitle,
    careers: words.peopleTitle,
    sightings: words.sightingsTitle,
  };
  const isBehind = view.place.page === "questions" && view.place.before !== undefined;
  return html`<section class="ledger-part" id="${sort}">
    <h2>${titles[sort]}</h2>
    ${drawn}
    <p class="desk-note">
      ${isBehind && linkTo(view, { page: "questions" }, words.newest)}
      ${next !== undefined && linkTo(view, { page: "questions", of: sort, before: next }, words.older)}
    </p>
  </section>`;
}

const orNone = (view: LedgerView, drawn: readonly Html[]): readonly Html[] | Html =>
  drawn.length === 0 ? html`<p class="none">${wordsOf(view).noneAsked}</p>` : drawn;

/** What is missing was not asked for. */
export function questionsPage(view: LedgerView, pages: Partial<QuestionPages>): string {
  const words = wordsOf(view);
  const { proposed, due, links, careers, sightings } = pages;
  const settled = new Set(proposed?.asked.map(({ stored }) => stored.record.id));
  const open = due?.asked.filter(({ stored }) => !settled.has(stored.record.id));
  const main = html`<h1>${words.questions}</h1>
    <p class="desk-note">${words.questionsText}</p>
    ${proposed && part(view, "proposed", proposed.next, entries(view, proposed.asked))}
    ${due && part(view, "due", due.next, entries(view, open ?? []))}
    ${
      links &&
      part(
        view,
        "links",
        links.next,
        orNone(
          view,
          links.asked.map((link) => linkEntry(view, link, link.own)),
        ),
      )
    }
    ${
      careers &&
      part(
        view,
        "careers",
        careers.next,
        orNone(
          view,
          careers.asked.map((one, at) =>
            careerEntry(view, one, (careers.asked[at + 1] ?? careers.asked[at - 1])?.question.key),
          ),
        ),
      )
    }
    ${sightings && part(view, "sightings", sightings.next, orNone(view, sightingEntries(view, sightings.asked)))}`;
  return ledgerFrame(view, words.questions, main);
}
