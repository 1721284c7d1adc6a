// Statement page: an announcement's route in, its undertakings in the order of the text with where each stands at a glance, out.

import { dayOf } from "../../../../readership/day-of.ts";
import { articlePath } from "../../../routes/addresses.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import { breakHeadline } from "../../../markup/headline.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import { withdrawnPage } from "../../../pages/notices.ts";
import { type PageContext, issuerName } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { deskSaid } from "../../parts/desk-said.ts";
import { figure, figureQuery } from "../../parts/figure.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import { namesOfParties } from "../../parts/ledger-names.ts";
import { stateLine, undertakingLink } from "../../parts/undertaking-row.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute } from "../../routes.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";
import { type ShownStatement, type StatementsAround, findAround, readStatement } from "./read-statement.ts";

function row(context: PageContext, listed: ShownStatement["listed"][number]): Html {
  const { undertaking } = listed;
  const words = LEDGER_WORDS[context.language];
  return html`<li class="row">
    <p class="meta"><span>${words.strengths[undertaking.value.strength]}</span></p>
    <h3 class="row-head">${undertakingLink(context, undertaking)}</h3>
    <p class="ledger-clause" lang="${undertaking.language}">${undertaking.sentence}</p>
    ${stateLine(context, listed)} ${deskSaid(context, listed.status.note)}
  </li>`;
}

type Neighbour = Pick<Undertaking, "announcement" | "day"> & { readonly headline: string | undefined };
type NeighboursOf = { readonly [K in keyof StatementsAround]: Neighbour };

async function nameNeighbours(
  archive: LedgerSources["archive"],
  { previous, next }: StatementsAround,
): Promise<NeighboursOf> {
  const articles = [previous, next].flatMap((one) => one?.article ?? []);
  const headlines = new Map(
    (await archive.listCardsById(articles)).map(({ id, headline }) => [id, headline] as const),
  );
  const named = ({ announcement, day, article }: Undertaking): Neighbour => ({
    announcement,
    day,
    headline: article === undefined ? undefined : headlines.get(article),
  });
  return { ...(previous && { previous: named(previous) }), ...(next && { next: named(next) }) };
}

function neighbour(
  { language }: PageContext,
  own: ShownStatement,
  other: Neighbour | undefined,
  is: "previous" | "next",
): Html | undefined {
  if (!other) return undefined;
  const words = LEDGER_WORDS[language];
  const [earlier, later] =
    is === "previous" ? [other.announcement, own.announcement] : [own.announcement, other.announcement];
  return html`<div>
    <p>
      <a href="${ledgerPath(language, { page: "statement", announcement: other.announcement })}"
        ><span class="direction">${is === "previous" ? words.previousStatement : words.nextStatement}</span>
        <span class="neighbour"
          ><span class="stamp">${formatStated(other.day)}</span>
          ${other.headline !== undefined && html`<span lang="${languageOf(other.headline)}">${breakHeadline(other.headline)}</span>`}</span
        ></a
      >
    </p>
    <p class="more">
      <a href="${ledgerPath(language, { page: "beside", earlier, later })}">${words.toBeside}</a>
    </p>
  </div>`;
}

function around(
  context: PageContext,
  own: ShownStatement,
  { previous, next }: NeighboursOf,
): Html | undefined {
  if (!previous && !next) return undefined;
  return html`<nav class="ledger-around" aria-label="${context.words.neighbours}">
    ${neighbour(context, own, previous, "previous")}${neighbour(context, own, next, "next")}
  </nav>`;
}

function underTitle(context: PageContext, { day, article, parties }: ShownStatement): Html {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const issuer = issuerName(context, article.provenance?.issuer ?? "");
  const path = ledgerPath(language, { page: "parties", parties, filters: {} });
  return html`<p class="meta">
    <span class="stamp">${formatStated(day)}</span
    >${issuer !== "" && html`<span lang="${languageOf(issuer)}">${issuer}</span>`}${parties !== "" && html`<a href="${path}">${namesOfParties(parties, language)}</a>`}<a
      href="${articlePath(language, article.id)}"
      >${words.toArticle}</a
    >
  </p>`;
}

function statementPage(context: PageContext, shown: ShownStatement, beside: NeighboursOf): Html {
  const { language } = context;
  const { announcement, article, listed } = shown;
  const words = LEDGER_WORDS[language];
  const headline = article.headline.text;
  return ledgerLayout(context, {
    route: { page: "statement", announcement },
    title: headline,
    titleLanguage: languageOf(headline),
    heading: breakHeadline(headline),
    description: words.statementSaid(headline),
    under: underTitle(context, shown),
    listed: listed.map(({ undertaking: { id, value } }) => ({
      name: value.title,
      path: ledgerPath(language, { page: "undertaking", id }),
    })),
    main: html`<section aria-labelledby="listed-title">
        <h2 class="block-title" id="listed-title">
          ${figure(figureQuery("undertakings", { announcement: String(announcement) }), words.statementUndertakings(listed.length))}
        </h2>
        <ol class="rows">
          ${listed.map((one) => row(context, one))}
        </ol>
      </section>
      ${around(context, shown, beside)}`,
  });
}

export async function renderStatement(
  { archive, now }: LedgerSources,
  context: PageContext,
  { announcement }: Extract<LedgerRoute, { readonly page: "statement" }>,
): Promise<Rendered | "missing"> {
  const shown = await readStatement(archive, announcement, dayOf(now()));
  if (shown === "missing") return shown;
  if ("kind" in shown) return renderedPage(withdrawnPage(context, shown), 410);
  const beside = await nameNeighbours(archive, await findAround(archive, shown));
  return renderedPage(statementPage(context, shown, beside));
}
