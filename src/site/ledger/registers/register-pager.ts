// Register pager: where a list of a register goes on in, the ways there out.

import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerPath } from "../ledger-address.ts";
import { PEOPLE_WORDS } from "../people/people-words.ts";
import type { LedgerBefore, LedgerRoute, RegisterName } from "../routes.ts";
import { REGISTER_WORDS, REGISTERS_OF_RECORDS, type RegisterOfRecords } from "../words/register-words.ts";

export type RegisterRoute = Extract<LedgerRoute, { readonly page: RegisterOfRecords }>;

export function registerPager(
  { language }: PageContext,
  route: RegisterRoute,
  next: LedgerBefore | undefined,
): Html | undefined {
  const words = REGISTER_WORDS[language];
  if (route.before === undefined && next === undefined) return undefined;
  const { before: _before, ...first } = route;
  return html`<nav class="pager" aria-label="${words.list}">
    ${route.before && html`<a href="${ledgerPath(language, first)}">${words.toNewest}</a>`}${next && html`<a class="older" rel="next" href="${ledgerPath(language, { ...route, before: next })}">${words.older}</a>`}
  </nav>`;
}

/** All registers, the open one marked. */
export function registerTabs({ language }: PageContext, open: RegisterName): Html {
  const words = REGISTER_WORDS[language];
  const tabs = [
    ["people", PEOPLE_WORDS[language].register] as const,
    ...REGISTERS_OF_RECORDS.map((page) => [page, words.titles[page]] as const),
  ];
  return html`<nav class="register-tabs" aria-label="${words.registers}">
    ${tabs.map(([page, name]) => html`<a href="${ledgerPath(language, { page, filters: {} })}" ${page === open && html`aria-current="page"`}>${name}</a> `)}
  </nav>`;
}
