// Sighting page: a report's id in, the sighting that it is of, with all announcements that tell it, out.

import { articlePath } from "../../../routes/addresses.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import { type PageContext, issuerName } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import type { AnnouncementId, ArticleId } from "../../../../terms/ids.ts";
import type { JoinedSighting } from "../../../../terms/ledger/joined-sighting.ts";
import type { SightingRecord } from "../../../../terms/ledger/sighting-record.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import { figureInRow } from "../../parts/figure.ts";
import { shortTime } from "../../parts/written-time.ts";
import { nameOfFilter } from "../../registers/register-names.ts";
import { registerTabs } from "../../registers/register-pager.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute, RegisterFilters } from "../../routes.ts";
import { REGISTER_WORDS } from "../../words/register-words.ts";
import { seenCount, seenHulls, sightingHeading, sightingTitle } from "./sighting-row.ts";

type Articles = ReadonlyMap<AnnouncementId, ArticleId>;

function part(name: string, value: Html | string | false | undefined): Html | undefined {
  return value === undefined || value === false || value === ""
    ? undefined
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div> `;
}

function narrowed(
  { language, config }: PageContext,
  filter: "nationality" | "model" | "strait",
  key: string,
): Html {
  const name = nameOfFilter(filter, key, language);
  const filters: RegisterFilters = { [filter]: key };
  return config.isCopy
    ? html`${name}`
    : html`<a href="${ledgerPath(language, { page: "sightings", filters })}">${name}</a>`;
}

/** In the words of the reports, each once. */
function said(values: readonly string[], between: string): Html | undefined {
  const once = [...new Set(values)];
  if (once.length === 0) return undefined;
  return html`<span lang="${languageOf(once.join(""))}">${once.join(between)}</span>`;
}

function facts(context: PageContext, seen: JoinedSighting): Html {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { reports, nationality, model, straits } = seen;
  const dates = reports.flatMap(({ value }) => value.date ?? []).map(shortTime);
  return html`<dl class="record">
    ${part(words.seenOn, dates.length === 0 ? words.noDay : [...new Set(dates)].join(" / "))}
    ${part(words.filters.nationality, nationality === undefined ? words.unknownNation : narrowed(context, "nationality", nationality))}
    ${part(words.filters.model, narrowed(context, "model", model))}
    ${part(
      words.role,
      said(
        reports.flatMap(({ value }) => value.role ?? []),
        "、",
      ),
    )}
    ${part(words.number, seenCount(seen, language))} ${part(words.hull, seenHulls(seen, language))}
    ${part(words.filters.strait, straits.length > 0 && html`${straits.map((strait) => html`${narrowed(context, "strait", strait)} `)}`)}
    ${part(
      words.responders,
      said(
        reports.flatMap(({ value }) => value.responders),
        "、",
      ),
    )}
    ${part(words.estimated, reports.some(({ value }) => value.estimated === true) && "○")}
  </dl>`;
}

function report(context: PageContext, record: SightingRecord, articles: Articles): Html {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const { announcement, day, issuer, sentence, value } = record;
  const article = articles.get(announcement);
  const named = issuerName(context, issuer);
  const model = [value.model, value.role].filter((part) => part !== undefined && part !== "").join(" ");
  const count = value.count !== undefined && figureInRow("sightings", record.id, "count", `×${value.count}`);
  return html`<li class="evidence" id="${record.id}">
    <p class="meta">
      <span class="stamp">${formatStated(day)}</span
      >${named !== "" && html`<span lang="${languageOf(named)}">${named}</span>`}<span
        lang="${record.language}"
        >${model}${count && html` ${count}`}</span
      >
    </p>
    <blockquote class="ledger-words" lang="${record.language}"><p>${sentence}</p></blockquote>
    ${value.route.length > 0 && html`<p class="meta"><span>${words.route}</span><span lang="${record.language}">${value.route.join(" → ")}</span></p>`}
    ${article !== undefined && html`<p class="evidence-from"><a href="${articlePath(language, article)}">${words.toArticle}</a></p>`}
  </li> `;
}

function sightingPage(context: PageContext, seen: JoinedSighting, articles: Articles): Html {
  const { language } = context;
  const words = REGISTER_WORDS[language];
  const title = sightingTitle(seen, language);
  const list = { page: "sightings", filters: {} } as const;
  return ledgerLayout(context, {
    route: { page: "sighting", id: seen.id },
    title: `${title} ${formatStated(seen.day)}`,
    heading: html`${sightingHeading(seen, language)} ${formatStated(seen.day)}`,
    description: `${words.titles.sightings}: ${title}`,
    above: [{ name: words.titles.sightings, path: ledgerPath(language, list) }],
    main: html`${registerTabs(context, "sightings")}${facts(context, seen)}
      <section class="ledger-part" aria-labelledby="told-by">
        <h2 id="told-by">${words.toldBy}</h2>
        <p class="ledger-note">${words.toldByText}</p>
        <ol class="evidence-line">
          ${seen.reports.map((record) => report(context, record, articles))}
        </ol>
      </section>
      ${
        !context.config.isCopy &&
        html`<p class="more">
          <a href="${ledgerPath(language, { page: "sightings", filters: { month: seen.month } })}"
            >${words.around}</a
          >
        </p>`
      }`,
  });
}

/** Any report leads to its sighting, whose first report names it. */
export async function renderSighting(
  { archive }: LedgerSources,
  context: PageContext,
  { id }: Extract<LedgerRoute, { readonly page: "sighting" }>,
): Promise<Rendered | "missing"> {
  const seen = (await archive.findSightings([id])).get(id);
  if (!seen) return "missing";
  const articles = await archive.findShownArticles(seen.reports.map(({ announcement }) => announcement));
  return renderedPage(sightingPage(context, seen, articles));
}
