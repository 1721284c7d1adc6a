// Post page: a post's holders over time in, or the newest moves to one that many hold, the page out.

import type { Holder, PostHistory } from "../../../ledger/careers/posts/follow-post.ts";
import type { Tenure } from "../../../ledger/careers/career.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerLayout } from "../parts/ledger-layout.ts";
import { careerPlot } from "./career-plot.ts";
import type { LoadedPost } from "./load-post.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { goesOn } from "./person-page.ts";
import { moveRow, personLink, postLinks, questionList, registerStep, sourceLink } from "./register-parts.ts";
import { dayMark, writeDay } from "./written-day.ts";

export type PostPage = {
  readonly key: string;
  readonly post: LoadedPost;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** Nobody else entered since, and the holder is not known to have gone. */
function isInPost({ career, tenure }: Holder, holders: readonly Holder[], today: string): boolean {
  const later = holders.some(
    (other) => (other.tenure.since ?? "") > (tenure.since ?? "") && other.tenure.kind === "main",
  );
  return !later && goesOn(tenure, career, today);
}

function renamedLine(
  context: PageContext,
  label: string,
  posts: readonly Tenure["post"][],
): Html | undefined {
  return posts.length === 0
    ? undefined
    : html`<p class="meta">
        <span>${label}:</span> ${postLinks(
          posts.map(({ name }) => name),
          context.language,
        )}
      </p>`;
}

function holderRow(holder: Holder, history: PostHistory, { language }: PageContext, today: string): Html {
  const words = PEOPLE_WORDS[language];
  const { career, tenure } = holder;
  const rowOf = (id: string | undefined) => career.rows.find(({ row }) => row.record.id === id)?.row.record;
  const [entered, left] = [rowOf(tenure.entered), rowOf(tenure.left)];
  const open = isInPost(holder, history.holders, today) ? words.today : words.unknownEnd;
  return html`<tr>
    <th scope="row">
      ${personLink(career.id, career.name, language)}
      <span class="career-rank" lang="ja">${entered?.value.rank ?? left?.value.rank}</span>
    </th>
    <td>${tenure.since === undefined ? words.unknown : dayMark(tenure.since, language)}</td>
    <td>
      ${tenure.until === undefined ? open : html`${dayMark(tenure.until, language)} ${tenure.isInferred && words.inferred}`}
    </td>
    <td>${words.kinds[tenure.kind]}</td>
    <td>${entered && postLinks(entered.value.from, language)}</td>
    <td>${left && postLinks(left.value.to, language)}</td>
    <td>
      ${[...new Set([entered, left])].map((record) => record && html`<p>${sourceLink(record, language)}</p>`)}
    </td>
  </tr>`;
}

function holderTable(context: PageContext, history: PostHistory, today: string): Html {
  const words = PEOPLE_WORDS[context.language];
  const labels = [
    words.holder,
    words.since,
    words.until,
    words.holding,
    words.came,
    words.went,
    words.source,
  ];
  return html`<section>
    <h2 id="holders">${words.holders}</h2>
    <div class="table" role="region" aria-labelledby="holders" tabindex="0">
      <table>
        <thead>
          <tr>
            ${labels.map((label) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${history.holders.toReversed().map((holder) => holderRow(holder, history, context, today))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function historyPart(context: PageContext, history: PostHistory, today: string): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const stretches = history.holders.map((holder) => ({
    ...holder.tenure,
    label: holder.career.name,
    isOpen: holder.tenure.until === undefined && isInPost(holder, history.holders, today),
  }));
  const days = history.holders.flatMap(({ tenure: { since, until } }) =>
    [since, until].filter((day) => day !== undefined),
  );
  const [first = today, last = today] = [days.toSorted()[0], days.toSorted().at(-1)];
  const plot = careerPlot(
    {
      id: "holders",
      title: words.holdersLine(history.name),
      text: words.lineSaid(writeDay(first, language), writeDay(last, language)),
      stretches,
      today,
    },
    words.note,
  );
  return html`${renamedLine(context, words.before, history.before)}
  ${renamedLine(context, words.behind, history.behind)} ${plot} ${holderTable(context, history, today)}
  ${questionList(history.questions, language)}`;
}

export function postPage(context: PageContext, { key, post, today }: PostPage): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const name = post.kind === "of-one" ? post.history.name : post.name.replaceAll(/\s/gu, "");
  return ledgerLayout(context, {
    route: { page: "post", key },
    title: name,
    titleLanguage: "ja",
    description: words.holdersLine(name),
    above: [registerStep(context)],
    ...(post.kind === "shared" && { under: html`<p class="meta">${words.shared}</p>` }),
    main: html`<div class="career">
      ${
        post.kind === "of-one"
          ? historyPart(context, post.history, today)
          : html`<ul class="rows">
              ${post.rows.map((record) => moveRow(record, language))}
            </ul>`
      }
    </div>`,
  });
}
