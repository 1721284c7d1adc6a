// Register row: a contract, a disciplinary action, an accident or a scramble figure in, its line in a list out, in the announcement's own words.

import { articlePath } from "../../../routes/addresses.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import { type PageContext, issuerName } from "../../../pages/page-context.ts";
import type { KeptRecordOf } from "../../../../terms/ledger/kept-record.ts";
import { shortTime } from "../../parts/written-time.ts";
import { REGISTER_WORDS, type RegisterWords } from "../../words/register-words.ts";

export type ListedKind = "scramble" | "contract" | "discipline" | "accident";
type Listed = KeptRecordOf<ListedKind>;
type Told = {
  readonly head: string;
  readonly facts: readonly (readonly [name: string, value: string | undefined])[];
};

/** Whoever it is about stays as anonymous as the announcement leaves them. */
function tell(record: Listed, words: RegisterWords): Told {
  switch (record.kind) {
    case "contract": {
      const { programme, counterparty, amountYen, date } = record.value;
      const amount = amountYen === undefined ? words.noAmount : words.yen(amountYen);
      const facts = [
        [words.counterparty, counterparty],
        [words.amount, amount],
        [words.concluded, date && shortTime(date)],
      ] as const;
      return { head: programme, facts };
    }
    case "discipline": {
      const { conduct, penalty, unit, rank, age } = record.value;
      const facts = [
        [words.filters.penalty, penalty],
        [words.unit, unit],
        [words.rank, rank],
        [words.age, age],
      ] as const;
      return { head: conduct, facts };
    }
    case "accident": {
      const { craft, damage, casualties, place, date } = record.value;
      const facts = [
        [words.happened, date && shortTime(date)],
        [words.place, place],
        [words.damage, damage],
        [words.filters.casualties, casualties],
      ] as const;
      return { head: craft ?? damage ?? record.sentence, facts };
    }
    case "scramble": {
      const { count, of, period } = record.value;
      const facts = [
        [words.of, of ?? words.total],
        [words.period, period === undefined ? words.noPeriod : shortTime(period)],
      ] as const;
      return { head: words.times(count), facts };
    }
  }
}

export function registerRow(context: PageContext, record: Listed): Html {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { head, facts } = tell(record, words);
  const issuer = issuerName(context, record.issuer);
  return html`<li class="row">
    <p class="meta">
      <span class="stamp">${formatStated(record.day)}</span
      >${issuer !== "" && html`<span lang="${languageOf(issuer)}">${issuer}</span>`}
    </p>
    <h3 class="row-head" lang="${languageOf(head)}">
      ${record.article === undefined ? head : html`<a href="${articlePath(language, record.article)}">${head}</a>`}
    </h3>
    <p class="meta">
      ${facts.map(([name, value]) => value !== undefined && html`<span>${name} <span lang="${languageOf(value)}">${value}</span></span>`)}
    </p>
  </li> `;
}
