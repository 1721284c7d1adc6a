// Happening entry: what happened in the ledger in, its entry in any feed out.

import { ledgerUrn } from "../../feeds/feed-identity.ts";
import type { FeedEntry } from "../../feeds/feed.ts";
import { type Html, html } from "../../markup/html.ts";
import { languageOf } from "../../markup/language-of.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { Language } from "../../site-config.ts";
import { articlePath } from "../../routes/addresses.ts";
import { ledgerPath } from "../ledger-address.ts";
import { topicName } from "../parts/ledger-names.ts";
import { shortTime } from "../parts/written-time.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";
import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import type { Happening } from "./read-happenings.ts";

type Told = Pick<FeedEntry, "id" | "title" | "summary" | "content" | "extension">;

const quote = (sentence: string, language: string): Html =>
  html`<blockquote lang="${language}"><p>${sentence}</p></blockquote>`;

function tellMade({ config, language }: PageContext, happening: Extract<Happening, { kind: "made" }>): Told {
  const words = LEDGER_WORDS[language];
  const { undertaking, card } = happening;
  const { strength, due, title } = undertaking.value;
  const parts = [
    words.strengths[strength],
    due === undefined ? words.noDue : `${words.due} ${shortTime(due)}`,
  ];
  const article = config.baseAddress + articlePath(language, card.id);
  return {
    id: ledgerUrn(config.identity, `made ${undertaking.id}`),
    title: words.feedNew(title),
    summary: undertaking.sentence,
    content: html`${quote(undertaking.sentence, undertaking.language)}
      <p>${parts.join(" / ")}</p>
      <p><a href="${article}">${card.headline}</a></p>`.markup,
    extension: { kind: "undertaking", undertaking: undertaking.id, strength },
  };
}

function tellEvidence(
  { config, language }: PageContext,
  happening: Extract<Happening, { kind: "evidence" }>,
): Told {
  const words = LEDGER_WORDS[language];
  const { undertaking, evidence, card } = happening;
  const { proposal, decided, id } = evidence;
  const stance = decided?.stance ?? proposal.stance;
  const tells = decided?.tells ?? proposal.tells;
  const article = config.baseAddress + articlePath(language, card.id);
  return {
    id: ledgerUrn(config.identity, `evidence ${id}`),
    title: words.feedEvidence(undertaking.value.title),
    summary: proposal.sentence,
    content: html`${quote(proposal.sentence, languageOf(proposal.sentence))}
      <p>${words.stances[stance]} / ${words.tells[tells]}</p>
      <p><a href="${article}">${card.headline}</a></p>`.markup,
    extension: { kind: "evidence", undertaking: undertaking.id, stance, tells },
  };
}

function successorLink(baseAddress: string, language: Language, { id, value }: Undertaking): Html {
  const path = ledgerPath(language, { page: "undertaking", id });
  return html`<a href="${baseAddress}${path}" lang="${languageOf(value.title)}">${value.title}</a>`;
}

function tellSettled(
  { config, language }: PageContext,
  happening: Extract<Happening, { kind: "settled" }>,
): Told {
  const words = LEDGER_WORDS[language];
  const { undertaking, status, successor, cited, decision } = happening;
  const outcome = words.outcomes[status.outcome];
  const title = words.feedSettled(outcome, undertaking.value.title);
  return {
    id: ledgerUrn(config.identity, `settled ${undertaking.id} ${decision}`),
    title,
    summary: undertaking.sentence,
    content: html`${quote(undertaking.sentence, undertaking.language)}
      <p>${words.outcome}: ${outcome} / ${words.lateness}: ${words.latenesses[status.lateness]}</p>
      ${successor && html`<p>${words.successor}: ${successorLink(config.baseAddress, language, successor)}</p>`}
      ${status.note !== undefined && html`<p>${words.deskNote}: ${status.note}</p>`}
      ${cited.map(({ proposal }) => quote(proposal.sentence, undertaking.language))}`.markup,
    extension: {
      kind: "status",
      undertaking: undertaking.id,
      outcome: status.outcome,
      lateness: status.lateness,
      ...(successor && { successor: successor.id }),
      ...(status.note !== undefined && { note: status.note }),
    },
  };
}

function tell(context: PageContext, happening: Happening): Told {
  if (happening.kind === "made") return tellMade(context, happening);
  return happening.kind === "evidence" ? tellEvidence(context, happening) : tellSettled(context, happening);
}

export function happeningEntry(context: PageContext, happening: Happening): FeedEntry {
  const { config, language } = context;
  const { undertaking, at } = happening;
  const path = ledgerPath(language, { page: "undertaking", id: undertaking.id });
  return {
    ...tell(context, happening),
    address: config.baseAddress + path,
    language,
    publishedAt: at,
    changedAt: at,
    authors: [],
    issuer: undertaking.issuer,
    categories: undertaking.value.topics.map((key) => ({
      scheme: "/ledger/topics/",
      term: key,
      label: topicName(context, key),
    })),
  };
}
