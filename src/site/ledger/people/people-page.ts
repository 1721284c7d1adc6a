// People page: the newest moves in, or the people whose names begin so, the home of the personnel register out.

import type { Career } from "../../../ledger/careers/career.ts";
import type { MonthCount } from "../../../newsroom/ports/ledger-store.ts";
import type { AppointmentRecord } from "../../../terms/ledger/appointment-record.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerPath } from "../ledger-address.ts";
import { figure, figureQuery } from "../parts/figure.ts";
import { ledgerLayout } from "../parts/ledger-layout.ts";
import type { LedgerBefore, RegisterFilters } from "../routes.ts";
import { registerTabs } from "../registers/register-pager.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { personRow } from "./person-page.ts";
import { moveRow } from "./register-parts.ts";

/** `isCut`: more names begin so than were looked through. */
export type FoundPeople = { readonly people: readonly Career[]; readonly isCut: boolean };

export type PeoplePage = {
  readonly filters: RegisterFilters;
  /** Absent where no name is looked for. */
  readonly people?: FoundPeople;
  readonly moves: readonly AppointmentRecord[];
  readonly isLater: boolean;
  /** Behind which the older moves begin, where there are any. */
  readonly next?: LedgerBefore;
  /** Newest first. */
  readonly months: readonly MonthCount[];
  readonly services: readonly string[];
};

function searchForm({ language }: PageContext, name: string): Html {
  const words = PEOPLE_WORDS[language];
  return html`<form
    class="search-form career-search"
    aria-labelledby="person-label"
    role="search"
    action="${ledgerPath(language, { page: "people", filters: {} })}"
    method="get"
  >
    <label id="person-label" for="person-name">${words.search}</label>
    <p class="search-words">
      <input
        id="person-name"
        name="name"
        type="search"
        value="${name}"
        autocomplete="off"
        aria-describedby="person-help"
      />
      <button type="submit">${words.submit}</button>
    </p>
    <p class="search-help" id="person-help">${words.searchText}</p>
  </form>`;
}

function filterLinks(
  context: PageContext,
  label: string,
  links: readonly (readonly [text: Html | string, filters: RegisterFilters])[],
): Html | undefined {
  if (links.length === 0) return undefined;
  return html`<section class="career-filters">
    <h2>${label}</h2>
    <ul class="chips">
      ${links.map(([text, filters]) => html`<li><a href="${ledgerPath(context.language, { page: "people", filters })}">${text}</a></li>`)}
    </ul>
  </section>`;
}

/** How many rows are in force from a day of the month, as anybody can count again. */
function monthText(month: string, count: string): Html {
  return html`<span>${month} ${figure(figureQuery("appointments", { month }), count)}</span>`;
}

function titleOf({ language }: PageContext, { month, service }: RegisterFilters): string {
  const words = PEOPLE_WORDS[language];
  if (month !== undefined) return words.ofMonth(month);
  return service === undefined ? words.newest : words.ofService(service);
}

function moveList(context: PageContext, page: PeoplePage): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const { filters, next } = page;
  const older = next && ledgerPath(language, { page: "people", filters, before: next });
  const newest = page.isLater && ledgerPath(language, { page: "people", filters });
  return html`<section>
    <h2>${titleOf(context, filters)}</h2>
    ${
      page.moves.length === 0
        ? html`<p class="empty">${words.empty}</p>`
        : html`<ul class="rows">
            ${page.moves.map((record) => moveRow(record, language))}
          </ul>`
    }
    ${
      (older !== undefined || newest) &&
      html`<nav class="pager" aria-label="${words.newest}">
        ${newest && html`<a href="${newest}">${words.toNewest}</a>`}
        ${older !== undefined && html`<a class="older" rel="next" href="${older}">${words.older}</a>`}
      </nav>`
    }
  </section>`;
}

function foundList(context: PageContext, name: string, { people, isCut }: FoundPeople): Html {
  const words = PEOPLE_WORDS[context.language];
  if (people.length === 0) return html`<p class="empty">${words.notFound}</p>`;
  return html`<section>
    <h2>${words.found(name)}</h2>
    ${isCut && html`<p class="caption">${words.foundCut}</p>`}
    <ul class="rows">
      ${people.map((career) => personRow(career, context))}
    </ul>
  </section>`;
}

export function peoplePage(context: PageContext, page: PeoplePage): Html {
  const { language } = context;
  const words = PEOPLE_WORDS[language];
  const { filters, people } = page;
  const isWhole = Object.keys(filters).length === 0 && !page.isLater;
  return ledgerLayout(context, {
    route: { page: "people", filters: isWhole ? {} : filters },
    title: words.register,
    description: words.about[0],
    isHidden: !isWhole,
    under: html`<p class="ledger-about">${words.about[0]} ${words.about[1]}</p>`,
    main: html`${registerTabs(context, "people")}
      <div class="career">
        ${searchForm(context, filters.name ?? "")}
        ${people ? foundList(context, filters.name ?? "", people) : moveList(context, page)}
        ${filterLinks(
          context,
          words.byService,
          page.services.map((service) => [service, { service }] as const),
        )}
        ${filterLinks(
          context,
          words.byMonth,
          page.months.map(
            ({ month, records }) => [monthText(month, words.moves(records)), { month }] as const,
          ),
        )}
      </div>`,
  });
}
