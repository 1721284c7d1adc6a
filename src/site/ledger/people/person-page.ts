// Person page: a career in, with what is asked of it and others of the name, the page out.

import type { Career, CareerRow, Tenure } from "../../../ledger/careers/career.ts";
import { daysBetween } from "../../../ledger/careers/rows/settle-corrections.ts";
import type { CareerQuestion } from "../../../ledger/careers/questions/question.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Term } from "../../../terms/term.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { termPath } from "../../routes/addresses.ts";
import { ledgerLayout } from "../parts/ledger-layout.ts";
import { careerPlot, type Stretch } from "./career-plot.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { moveOf, personLink, postLink, questionList, registerStep, sourceLink } from "./register-parts.ts";
import { dayMark, writeDay } from "./written-day.ts";

export type PersonPage = {
  readonly career: Career;
  readonly questions: readonly CareerQuestion[];
  readonly namesakes: readonly Career[];
  /** The page of articles about the person, where there is one. */
  readonly term: Term | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** Days after which a post is not said to go on, because no order has named its holder since. */
const LONGEST_TENURE = 4 * 365;

/** The end is not told, no later main post is known, nobody retired, and it is not too long ago: the post goes on. */
export function goesOn(tenure: Tenure, { tenures, retired, rows }: Career, today: string): boolean {
  const last = rows.at(-1)?.row.date;
  if (tenure.until !== undefined || retired !== undefined || last === undefined) return false;
  if (daysBetween(last, today) > LONGEST_TENURE) return false;
  return !tenures.some(
    (other) => (other.since ?? "") > (tenure.since ?? "") && other.kind === "main" && tenure.kind === "main",
  );
}

function stretchesOf(career: Career, today: string): readonly Stretch[] {
  return career.tenures.map((tenure) => ({
    label: tenure.post.name,
    kind: tenure.kind,
    ...(tenure.since !== undefined && { since: tenure.since }),
    ...(tenure.until !== undefined && { until: tenure.until }),
    isOpen: goesOn(tenure, career, today),
  }));
}

function under(context: PageContext, { career, term }: PersonPage): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const { otherNames, readings, service, retired, ranks } = career;
  const rank = ranks.at(-1);
  return html`<p class="meta">
      ${readings.map((reading) => html`<span lang="ja">${reading}</span>`)}
      ${rank && html`<span lang="ja">${rank.rank}</span>`}
      ${service && html`<span>${words.services[service]}</span>`}
      ${retired !== undefined && html`<span>${words.retired(writeDay(retired, language))}</span>`}
    </p>
    ${otherNames.length > 0 && html`<p class="meta"><span>${words.alsoWritten}:</span> ${otherNames.map((other) => html`<span lang="ja">${other}</span>`)}</p>`}
    ${term && html`<p class="meta"><a href="${termPath(language, term)}">${words.articles}</a></p>`}`;
}

function rowOf({ rows }: Career, id: LedgerId | undefined): CareerRow | undefined {
  return rows.find(({ row }) => row.record.id === id);
}

function endCell(tenure: Tenure, { career, today }: PersonPage, context: PageContext): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  if (tenure.until === undefined)
    return html`${goesOn(tenure, career, today) ? words.today : words.unknownEnd}`;
  return html`${dayMark(tenure.until, language)} ${tenure.isInferred && words.inferred}`;
}

function tenureRow(tenure: Tenure, page: PersonPage, context: PageContext): Html {
  const { career } = page;
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const told = [rowOf(career, tenure.entered), rowOf(career, tenure.left)].filter((row) => row !== undefined);
  const sources = [...new Map(told.map(({ row }) => [row.record.announcement, row.record])).values()];
  return html`<tr>
    <th scope="row">${postLink(tenure.post.name, language)}</th>
    <td>${tenure.since === undefined ? words.unknown : dayMark(tenure.since, language)}</td>
    <td>${endCell(tenure, page, context)}</td>
    <td>${words.kinds[tenure.kind]}</td>
    <td>${sources.map((record) => html`<p>${sourceLink(record, language)}</p>`)}</td>
  </tr>`;
}

function postTable(context: PageContext, page: PersonPage): Html {
  const words = PEOPLE_WORDS[context.language];
  return html`<section>
    <h2 id="posts">${words.posts}</h2>
    <div class="table" role="region" aria-labelledby="posts" tabindex="0">
      <table>
        <thead>
          <tr>
            ${[words.post, words.since, words.until, words.holding, words.source].map((label) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${page.career.tenures.map((tenure) => tenureRow(tenure, page, context))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function rankTable({ language }: PageContext, career: Career): Html | undefined {
  const words = PEOPLE_WORDS[language];
  if (career.ranks.length === 0) return undefined;
  return html`<section>
    <h2 id="ranks">${words.ranks}</h2>
    <div class="table" role="region" aria-labelledby="ranks" tabindex="0">
      <table>
        <thead>
          <tr>
            ${[words.rank, words.rankSince, words.order, words.source].map((label) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${career.ranks.map((held) => {
            const told = rowOf(career, held.row);
            return html`<tr>
              <th scope="row" lang="ja">${held.rank}</th>
              <td>${dayMark(held.since, language)}</td>
              <td>${held.isPromotion ? words.promoted : words.firstSeen}</td>
              <td>${told && sourceLink(told.row.record, language)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}

function orderRow({ row, replacedBy }: CareerRow, context: PageContext): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const { record } = row;
  const moved = moveOf(record, language);
  const mark =
    replacedBy !== undefined ? words.correctedBy : record.value.note === "correction" && words.correction;
  return html`<tr>
    <th scope="row">${dayMark(row.date, language)}</th>
    <td>${words.orders[record.value.order]} ${mark && html`<span class="mark">${mark}</span>`}</td>
    <td>${replacedBy === undefined ? moved : html`<del>${moved}</del>`}</td>
    <td>${sourceLink(record, language)}</td>
  </tr>`;
}

function orderTable(context: PageContext, career: Career): Html {
  const words = PEOPLE_WORDS[context.language];
  return html`<section>
    <h2 id="orders">${words.rows}</h2>
    <div class="table" role="region" aria-labelledby="orders" tabindex="0">
      <table>
        <thead>
          <tr>
            ${[words.effective, words.order, words.move, words.source].map((label) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${career.rows.map((row) => orderRow(row, context))}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Rank and last post, which tell people of one name apart. */
export function personRow({ id, name, ranks, tenures }: Career, { language }: PageContext): Html {
  const post = tenures.at(-1)?.post;
  return html`<li class="row">
    <p class="row-head">
      ${personLink(id, name, language)} <span class="career-rank" lang="ja">${ranks.at(-1)?.rank}</span>
    </p>
    ${post && html`<p class="career-move">${postLink(post.name, language)}</p>`}
  </li>`;
}

function namesakeList(context: PageContext, namesakes: readonly Career[]): Html | undefined {
  if (namesakes.length === 0) return undefined;
  return html`<section>
    <h2>${PEOPLE_WORDS[context.language].namesakes}</h2>
    <ul class="rows">
      ${namesakes.map((other) => personRow(other, context))}
    </ul>
  </section>`;
}

export function personPage(context: PageContext, page: PersonPage): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const { career, today } = page;
  const stretches = stretchesOf(career, today);
  const [first, last] = [career.rows[0]?.row.date ?? today, career.rows.at(-1)?.row.date ?? today];
  const plot = careerPlot(
    {
      id: "career",
      title: words.lineOf(career.name),
      text: words.lineSaid(writeDay(first, language), writeDay(last, language)),
      stretches,
      today,
    },
    words.note,
  );
  return ledgerLayout(context, {
    route: { page: "person", id: career.id },
    title: career.name,
    titleLanguage: "ja",
    description: words.lineOf(career.name),
    above: [registerStep(context)],
    under: under(context, page),
    feed: { subject: { page: "person", id: career.id }, title: words.lineOf(career.name) },
    main: html`<div class="career">
      ${plot} ${postTable(context, page)} ${rankTable(context, career)} ${orderTable(context, career)}
      ${questionList(page.questions, language)} ${namesakeList(context, page.namesakes)}
    </div>`,
  });
}
