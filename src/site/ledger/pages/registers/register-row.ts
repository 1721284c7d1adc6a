// Register row: a contract, a disciplinary action, an accident or a scramble figure in, its line in a list out, in the announcement's own words.

import { articlePath } from "../../../routes/addresses.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import { type PageContext, issuerName } from "../../../pages/page-context.ts";
import type { TimeValue } from "../../../../terms/fact.ts";
import type { KeptRecordOf } from "../../../../terms/ledger/kept-record.ts";
import { TABLE_OF_KIND } from "../../downloads/tables/table-of-kind.ts";
import { figureInRow } from "../../parts/figure.ts";
import { shortTime } from "../../parts/written-time.ts";
import { REGISTER_WORDS, type RegisterWords } from "../../words/register-words.ts";

export type ListedKind = "scramble" | "contract" | "discipline" | "accident";
type Listed = KeptRecordOf<ListedKind>;
/** `column`: of the downloads that has the value; absent where it is a time. */
type ToldFact = readonly [name: string, value: string | undefined, column?: string];
type Told = { readonly head: string; readonly facts: readonly ToldFact[] };

/** Whoever it is about stays as anonymous as the announcement leaves them. */
function tell(record: Listed, words: RegisterWords, ownPeriod: TimeValue | undefined): Told {
  switch (record.kind) {
    case "contract": {
      const { programme, counterparty, amountYen, date } = record.value;
      const amount = amountYen === undefined ? words.noAmount : words.yen(amountYen);
      const facts: readonly ToldFact[] = [
        [words.counterparty, counterparty, "counterparty"],
        [words.amount, amount, "amount_yen"],
        [words.concluded, date && shortTime(date)],
      ];
      return { head: programme, facts };
    }
    case "discipline": {
      const { conduct, penalty, unit, rank, age } = record.value;
      const facts: readonly ToldFact[] = [
        [words.filters.penalty, penalty, "penalty"],
        [words.unit, unit, "unit"],
        [words.rank, rank, "rank"],
        [words.age, age, "age"],
      ];
      return { head: conduct, facts };
    }
    case "accident": {
      const { craft, damage, casualties, place, date, kind } = record.value;
      const facts: readonly ToldFact[] = [
        [words.filters.kind, kind && words.kinds[kind]],
        [words.happened, date && shortTime(date)],
        [words.place, place, "place"],
        [words.damage, damage, "damage"],
        [words.filters.casualties, casualties, "casualties"],
      ];
      return { head: craft ?? damage ?? record.sentence, facts };
    }
    case "scramble": {
      const { count, of, period } = record.value;
      const own = ownPeriod === undefined ? words.noPeriod : words.periodOfAll(shortTime(ownPeriod));
      const facts: readonly ToldFact[] = [
        [words.of, of ?? words.total, "of"],
        [words.period, period === undefined ? own : shortTime(period)],
      ];
      return { head: words.times(count), facts };
    }
  }
}

/** `ownPeriod`: that of all figures of its announcement, for a figure that names none. */
export function registerRow(context: PageContext, record: Listed, ownPeriod?: TimeValue): Html {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { head, facts } = tell(record, words, ownPeriod);
  const table = TABLE_OF_KIND[record.kind];
  const mark = (value: string, column: string | undefined): Html =>
    column === undefined ? html`${value}` : figureInRow(table, record.id, column, value);
  const shownHead = mark(head, record.kind === "scramble" ? "count" : undefined);
  const issuer = issuerName(context, record.issuer);
  return html`<li class="row">
    <p class="meta">
      <span class="stamp">${formatStated(record.day)}</span
      >${issuer !== "" && html`<span lang="${languageOf(issuer)}">${issuer}</span>`}
    </p>
    <h3 class="row-head" lang="${languageOf(head)}">
      ${record.article === undefined ? shownHead : html`<a href="${articlePath(language, record.article)}">${shownHead}</a>`}
    </h3>
    <p class="meta">
      ${facts.map(([name, value, column]) => value !== undefined && html`<span>${name} <span lang="${languageOf(value)}">${mark(value, column)}</span></span>`)}
    </p>
  </li> `;
}
