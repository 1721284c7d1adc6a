// Evidence entry: a proposal or judged evidence in, the entry of a list that shows it and lets it be judged, out.

import { sayLesson } from "../../../ledger/evidence/learning/say-lesson.ts";
import { type Html, html } from "../../../site/markup/html.ts";
import { languageOf } from "../../../site/markup/language-of.ts";
import { formatStated } from "../../../site/markup/stamp.ts";
import { shortTime } from "../../../site/ledger/parts/written-time.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import { DESK_RULE, STANCES, TELLS } from "../../../terms/ledger/evidence.ts";
import { articleDeskPath } from "../ledger-places.ts";
import type { Proposal } from "../looking/list-proposals.ts";
import { type Act, actForm, button, choice, foldedForm, noteField, typedInto } from "./act-form.ts";
import { type LedgerView, linkTo, wordsOf } from "./ledger-frame.ts";
import { promisedWords } from "./promised-words.ts";
import { whySection } from "./why-section.ts";

const LIKELY = 0.8;
const POSSIBLE = 0.5;

function sayScore(view: LedgerView, score: number): string {
  const words = wordsOf(view);
  if (score >= LIKELY) return words.likely;
  return score >= POSSIBLE ? words.possible : words.doubtful;
}

function saidWhere(view: LedgerView, { announcement, evidence, before, after }: Proposal): Html {
  const words = wordsOf(view);
  const { title, article } = announcement;
  return html`<p class="ledger-from">
      ${words.saidBy(formatStated(evidence.day), title)}
      ${article !== undefined && html`<a href="${articleDeskPath(view.place.language, article)}">${words.article}</a>`}
      ${linkTo(view, { page: "announcement", announcement: announcement.id }, words.announcement)}
    </p>
    <blockquote class="ledger-said" lang="${languageOf(evidence.proposal.sentence)}">
      <p>${before}<mark>${evidence.proposal.sentence}</mark>${after}</p>
    </blockquote>`;
}

/** How likely it is by what the desk decided of its like, and by the rules alone. */
function sayTaught(view: LedgerView, { taught, evidence: { proposal } }: Proposal): Html | false {
  if (!taught) return false;
  const words = wordsOf(view);
  const said = sayLesson(taught.lesson, view.place.language, view.nameLesson);
  return html`<p class="ledger-why">
    ${words.taught(proposal.score, taught.score)} ${said} ${linkTo(view, { page: "lessons" }, words.lessons)}
  </p>`;
}

function sayWhy(view: LedgerView, described: Proposal): Html {
  const { proposal, decided } = described.evidence;
  const score = described.taught?.score ?? proposal.score;
  const words = wordsOf(view);
  const names = LEDGER_WORDS[view.place.language];
  const told = decided ?? proposal;
  return html`<p class="ledger-told">
      <b>${names.stances[told.stance]}</b> ${names.tells[told.tells]}
      ${proposal.date !== undefined && html`<span class="stamp">${shortTime(proposal.date)}</span>`}
      <span>${words.score}: ${sayScore(view, score)} (${score})</span>
      ${decided && html`<span class="ledger-state">${decided.held ? words.heldMark : decided.verdict === "confirmed" ? words.confirmedBy : words.rejectedBy}</span>`}
      ${decided?.note !== undefined && html`<span>${decided.note}</span>`}
    </p>
    ${sayTaught(view, described)}
    ${
      proposal.ruleVersion === DESK_RULE
        ? html`<p class="ledger-why">${words.byHand}</p>`
        : whySection(view, proposal, decided === undefined)
    }`;
}

function changeForm(view: LedgerView, { evidence }: Proposal, act: Act): Html {
  const words = wordsOf(view);
  const names = LEDGER_WORDS[view.place.language];
  const now = evidence.decided ?? evidence.proposal;
  const pairs = <K extends string>(keys: readonly K[], texts: Readonly<Record<K, string>>) =>
    keys.map((key) => [key, texts[key]] as const);
  const typed = typedInto(view, act, "stance");
  const note = now === evidence.decided ? evidence.decided.note : undefined;
  const content = html`${choice(words.stance, "stance", pairs(STANCES, names.stances), typed?.get("stance") ?? now.stance)}
  ${choice(words.tells, "tells", pairs(TELLS, names.tells), typed?.get("tells") ?? now.tells)}
  ${noteField(words.note, { hint: words.noteHint, text: typed?.get("note") ?? note })}
  ${button(words.changeAndConfirm)}`;
  return foldedForm(words.change, actForm(view, act, content), {
    isRefused: typed !== undefined,
    key: "c",
  });
}

/** Readers see it: who may not publish changes nothing of it. */
const isSeen = ({ evidence: { decided, shown }, undertaking }: Proposal): boolean =>
  undertaking.shown && shown && decided?.verdict === "confirmed" && !decided.held;

function judgeForms(view: LedgerView, proposal: Proposal, next: string | undefined): Html {
  const words = wordsOf(view);
  if (!view.mayPublish && isSeen(proposal))
    return html`<p class="desk-note">${words.faults["seen-by-readers"]}</p>`;
  const { id, decided } = proposal.evidence;
  // Who lets readers see what is held says what was said before, word for word.
  const said = decided?.held && { stance: decided.stance, tells: decided.tells, note: decided.note ?? null };
  const judge = (verdict: "confirmed" | "rejected"): Act => ({
    act: "judge-evidence",
    fields: { evidence: id, verdict, seen: decided?.decision ?? null, ...(verdict === "confirmed" && said) },
    ...(next !== undefined && { next }),
  });
  const undo: Act = {
    act: "undo",
    fields: { decision: decided?.decision ?? 0, seen: decided?.decision ?? 0 },
  };
  return html`<div class="ledger-acts">
    ${decided?.held && view.mayPublish && actForm(view, judge("confirmed"), button(words.release, "y"))}
    ${decided?.verdict !== "confirmed" && actForm(view, judge("confirmed"), button(words.confirm, "y"))}
    ${decided?.verdict !== "rejected" && actForm(view, judge("rejected"), button(words.reject, "n", true))}
    ${decided && actForm(view, undo, button(words.undo, undefined, true))}
    ${changeForm(view, proposal, { ...judge("confirmed"), fields: { evidence: id, verdict: "confirmed", seen: decided?.decision ?? null } })}
  </div>`;
}

/** `withPromise`: whether what it speaks to is named as well. */
export function evidenceEntry(
  view: LedgerView,
  proposal: Proposal,
  { next, withPromise }: { readonly next?: string; readonly withPromise: boolean },
): Html {
  const { evidence, undertaking } = proposal;
  const isNext = view.place.next === evidence.id;
  return html`<article
    class="ledger-entry"
    id="e-${evidence.id}"
    data-item
    tabindex="-1"
    ${isNext && html`autofocus`}
  >
    ${withPromise && promisedWords(view, undertaking)} ${saidWhere(view, proposal)} ${sayWhy(view, proposal)}
    ${view.mayJudge && judgeForms(view, proposal, next)}
  </article> `;
}
