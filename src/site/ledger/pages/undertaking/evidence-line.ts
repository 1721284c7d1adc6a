// Evidence line: what was announced since of an undertaking in, each sentence with what it tells, for or against, in order of time out.

import { DESK_RULE } from "../../../../terms/ledger/evidence.ts";
import { articlePath } from "../../../routes/addresses.ts";
import { breakHeadline } from "../../../markup/headline.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { shortTime } from "../../parts/written-time.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";
import type { PublicEvidence } from "./read-undertaking.ts";

/** By shape as well as by words. */
const SIGNS = { for: "＋", against: "−" } as const;

function evidence(context: PageContext, { evidence: one, card }: PublicEvidence): Html {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const { proposal, decided, day } = one;
  const stance = decided?.stance ?? proposal.stance;
  const tells = decided?.tells ?? proposal.tells;
  return html`<li class="evidence" id="${one.id}">
    <p class="meta">
      <span class="stamp">${formatStated(day)}</span
      ><span class="stance"><span aria-hidden="true">${SIGNS[stance]}</span> ${words.stances[stance]}</span
      ><span>${words.tells[tells]}</span
      >${proposal.date !== undefined && html`<span>${words.dayOf[tells]} <span class="stamp">${shortTime(proposal.date)}</span></span>`}
    </p>
    <blockquote class="ledger-words" lang="${languageOf(proposal.sentence)}">
      <p>${proposal.sentence}</p>
    </blockquote>
    <p class="evidence-from">
      <a href="${articlePath(language, card.id)}" lang="${languageOf(card.headline)}"
        >${breakHeadline(card.headline)}</a
      >
    </p>
    <p class="ledger-note">
      ${proposal.ruleVersion === DESK_RULE ? words.evidenceAdded : words.evidenceRule(proposal.ruleVersion)}
    </p>
  </li>`;
}

export function evidenceLine(context: PageContext, line: readonly PublicEvidence[]): Html {
  const words = LEDGER_WORDS[context.language];
  return html`<section class="ledger-part" id="evidence" aria-labelledby="evidence-title">
    <h2 id="evidence-title">${words.evidence}</h2>
    ${
      line.length === 0
        ? html`<p class="ledger-note">${words.evidenceEmpty}</p>`
        : html`<p class="ledger-note">${words.evidenceText}</p>
            <ol class="evidence-line">
              ${line.map((one) => evidence(context, one))}
            </ol>`
    }
  </section>`;
}
