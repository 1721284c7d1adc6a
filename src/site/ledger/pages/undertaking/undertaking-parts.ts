// Undertaking parts: an undertaking in, what its page says of it beside the evidence: its sentence, its marks, where it stands, decisions, other statements.

import { partiesKey, partyKey } from "../../../../ledger/undertakings/facets-of-undertaking.ts";
import { articlePath } from "../../../routes/addresses.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStamp, formatStated, stamp } from "../../../markup/stamp.ts";
import { type PageContext, issuerName } from "../../../pages/page-context.ts";
import type { LedgerId } from "../../../../terms/ledger/ledger-id.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { deskSaid } from "../../parts/desk-said.ts";
import { placeOfBlock } from "../../parts/find-sentence.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { partyName, topicName } from "../../parts/ledger-names.ts";
import { markedSentence } from "../../parts/marked-sentence.ts";
import { outcomeMark } from "../../parts/outcome-mark.ts";
import { undertakingLink } from "../../parts/undertaking-row.ts";
import { writeTime } from "../../parts/written-time.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";
import type { OtherStatement, ShownUndertaking, StatusStep } from "./read-undertaking.ts";

export function sentencePart(context: PageContext, { undertaking, article, place }: ShownUndertaking): Html {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const path = articlePath(language, article.id) + (place ? `#${placeOfBlock(place.block)}` : "");
  const issuer = issuerName(context, undertaking.issuer);
  return html`<section class="ledger-part" aria-labelledby="words-title">
    <h2 id="words-title">${words.words}</h2>
    <p class="ledger-side">
      ${context.words.officialLabel} <span lang="${languageOf(issuer)}">${issuer}</span>
    </p>
    ${markedSentence(undertaking, place)}
    <p class="more"><a href="${path}">${words.toPlace}</a></p>
  </section>`;
}

type Line = readonly [label: string, value: Html];

function definitions(lines: readonly Line[]): Html {
  return html`<dl class="record">
    ${lines.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl>`;
}

function partiesLine(
  { language }: PageContext,
  { value: { parties } }: ShownUndertaking["undertaking"],
): Html {
  const link = (key: string, name: string): Html => {
    const path = ledgerPath(language, { page: "parties", parties: key, filters: {} });
    return html`<a href="${path}" lang="${languageOf(name)}">${name}</a> `;
  };
  const each = parties.map((party) => link(partyKey(party), partyName(party, language)));
  const words = LEDGER_WORDS[language];
  const together = parties.length > 1 && link(partiesKey(parties), words.together);
  return html`<span class="several">${each}${together}</span>`;
}

function dueLine({ language }: PageContext, { value }: ShownUndertaking["undertaking"]): Html {
  const words = LEDGER_WORDS[language];
  const { due, dueBasis, recurring } = value;
  const parts = [
    due === undefined ? undefined : writeTime(due, language),
    due !== undefined && dueBasis === "inferred" ? words.dueInferred : undefined,
    recurring && words.recurring[recurring],
  ].filter((part) => part !== undefined);
  return html`<span class="several"
    >${parts.length === 0 ? words.noDue : parts.map((part) => html`<span>${part}</span> `)}</span
  >`;
}

export function marksPart(context: PageContext, { undertaking }: ShownUndertaking): Html {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const { value, day, announcement } = undertaking;
  const topics = value.topics.map((key): Html => {
    const path = ledgerPath(language, { page: "topic", key, filters: {} });
    return html`<a href="${path}">${topicName(context, key)}</a> `;
  });
  const statement = ledgerPath(language, { page: "statement", announcement });
  return definitions([
    ...(value.parties.length > 0 ? [[words.parties, partiesLine(context, undertaking)] as const] : []),
    [
      words.madeOn,
      html`<span class="several"
        ><time datetime="${day}">${writeTime(day, language)}</time>
        <a href="${statement}">${words.toStatement}</a></span
      >`,
    ],
    [words.due, dueLine(context, undertaking)],
    [
      words.strength,
      html`<span class="several"
        ><strong>${words.strengths[value.strength]}</strong>
        <span>${words.strengthsSaid[value.strength]}</span></span
      >`,
    ],
    ...(topics.length > 0 ? [[words.topics, html`<span class="several">${topics}</span>`] as const] : []),
  ]);
}

/** Two axes, told apart: what became of it, and how that stands to its due date. */
export function standingPart(
  context: PageContext,
  { status, successor, undertaking }: ShownUndertaking,
): Html {
  const words = LEDGER_WORDS[context.language];
  const isAsked = status.outcome === "open" && status.lateness === "due-passed";
  const by = status.at === undefined ? words.notDecided : words.byDesk(formatStamp(status.at));
  return html`<section class="ledger-standing" aria-labelledby="standing-title">
    <h2 class="quiet" id="standing-title">${words.standing}</h2>
    <dl>
      <div>
        <dt>${words.outcome}</dt>
        <dd>${outcomeMark(context, status.outcome)}</dd>
      </div>
      <div>
        <dt>${words.lateness}</dt>
        <dd>${words.latenesses[status.lateness]}</dd>
      </div>
    </dl>
    ${successor && html`<p>${words.successor}: ${undertakingLink(context, successor)} <span class="stamp">${formatStated(successor.day)}</span></p>`}
    ${deskSaid(context, status.note)} ${isAsked && html`<p>${words.askedOne}</p>`}
    <p class="ledger-note">
      ${by}${status.at !== undefined && html` / ${words.rule(status.ruleVersion)}`}${status.cites.length > 0 && html` / <a href="#evidence">${figure(figureQuery("undertakings", { id: undertaking.id }, { items: "cites" }), words.cites(status.cites.length))}</a>`}
    </p>
  </section>`;
}

function historyStep(
  context: PageContext,
  undertaking: LedgerId,
  { kind, at, outcome, cites, note }: StatusStep,
): Html {
  const query = figureQuery("status-history", { undertaking, at }, { sum: "cites" });
  const words = LEDGER_WORDS[context.language];
  const name = words.outcomes[outcome];
  return html`<li>
    ${stamp(at)}
    ${kind === "decided" ? words.decidedAs(name) : words.takenBack(name)}${kind === "decided" && cites > 0 && html` / <a href="#evidence">${figure(query, words.cites(cites))}</a>`}
    ${kind === "decided" && deskSaid(context, note)}
  </li> `;
}

export function historyPart(context: PageContext, { history, undertaking }: ShownUndertaking): Html {
  const words = LEDGER_WORDS[context.language];
  return html`<section class="ledger-part" aria-labelledby="history-title">
    <h2 id="history-title">${words.history}</h2>
    ${
      history.length === 0
        ? html`<p class="ledger-note">${words.historyEmpty}</p>`
        : html`<ol class="history">
            ${history.map((step) => historyStep(context, undertaking.id, step))}
          </ol>`
    }
  </section>`;
}

function otherStatement(
  context: PageContext,
  own: ShownUndertaking["undertaking"],
  said: OtherStatement,
): Html {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const [earlier, later] =
    said.is === "earlier"
      ? [said.other.announcement, own.announcement]
      : [own.announcement, said.other.announcement];
  return html`<li class="row">
    <p class="meta">
      <span class="stamp">${formatStated(said.other.day)}</span><span>${words[said.is]}</span
      ><span class="mark">${words.changes[said.change]}</span>
    </p>
    <h3 class="row-head">${undertakingLink(context, said.other)}</h3>
    <p class="more">
      <a href="${ledgerPath(language, { page: "beside", earlier, later })}">${words.toBeside}</a>
    </p>
  </li>`;
}

export function othersPart(
  context: PageContext,
  { undertaking, others }: ShownUndertaking,
): Html | undefined {
  if (others.length === 0) return undefined;
  return html`<section class="ledger-part" aria-labelledby="others-title">
    <h2 id="others-title">${LEDGER_WORDS[context.language].restated}</h2>
    <ol class="rows">
      ${others.map((said) => otherStatement(context, undertaking, said))}
    </ol>
  </section>`;
}
