// Entries page: entries of a source's place in, the desk's page of them out: what each became, or why it could not be had.

import { type Html, html, safeAddress } from "../../../site/markup/html.ts";
import { stamp } from "../../../site/markup/stamp.ts";
import type { Became } from "../../../newsroom/ports/sources-store.ts";
import type { AnnouncementId } from "../../../terms/ids.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import { differencePath } from "../../announcements/difference-place.ts";
import { articleDeskPath, ledgerPlacePath } from "../../ledger/ledger-places.ts";
import type { Watched } from "../doing/source-call.ts";
import { ENTRY_STATES, type SourcePage } from "../source-places.ts";
import { pagesNav } from "./looks-page.ts";
import { type SourceView, foreign, pathTo, sourceFrame, sourceNav, wordsOf } from "./source-view.ts";

export type EntriesShown = {
  readonly entries: readonly KeptItem[];
  readonly became: ReadonlyMap<AnnouncementId, Became>;
  /** Titles of what was taken in, by announcement: of them the place's own title is kept no more. */
  readonly titles: ReadonlyMap<AnnouncementId, string>;
  readonly next?: SourcePage;
};

export function entriesPage(view: SourceView, source: Watched, shown: EntriesShown): string {
  const words = wordsOf(view);
  const { entries, next } = shown;
  const main = html`<h1>${foreign(source.name)}: ${words.entries}</h1>
    ${statesNav(view, source)} ${entries.length === 0 && html`<p class="none">${words.never}</p>`}
    <ul class="source-list">
      ${entries.map((entry) => entryOf(view, entry, shown))}
    </ul>
    ${pagesNav(view, next)}`;
  return sourceFrame(view, `${source.name}: ${words.entries}`, { main, nav: sourceNav(view, source) });
}

function statesNav(view: SourceView, { id }: Watched): Html {
  const words = wordsOf(view);
  const { place } = view;
  const chosen = place.page === "entries" ? place.state : undefined;
  const to = (name: string, state?: KeptItem["state"]): Html =>
    html`<li>
      <a
        href="${pathTo(view, { page: "entries", id, ...(state && { state }) })}"
        ${chosen === state && html`aria-current="page"`}
        >${name}</a
      >
    </li>`;
  return html`<nav class="source-nav" aria-label="${words.state}">
    <ul>
      ${to(words.all)} ${ENTRY_STATES.map((state) => to(words.states[state], state))}
    </ul>
  </nav>`;
}

function entryOf(view: SourceView, entry: KeptItem, { became, titles }: EntriesShown): Html {
  const words = wordsOf(view);
  const { address, announcement, state, reason, firstSeenAt, changedAt, goneAt } = entry;
  const own = announcement === undefined ? undefined : titles.get(announcement);
  const title = entry.entry?.title ?? own ?? entry.guid ?? address ?? words.noTitle;
  const link = safeAddress(address);
  return html`<li class="source-entry source-state-${state}">
    <h2>
      ${link === undefined ? foreign(title) : html`<a href="${link}" rel="noreferrer">${foreign(title)}</a>`}
      <span class="source-standing">${words.states[state]}</span>
    </h2>
    ${reason !== undefined && html`<p class="source-sentence" lang="en">${foreign(reason)}</p>`}
    <p class="source-of">
      ${stamp(firstSeenAt)} ${changedAt !== undefined && html`${words.changed} ${stamp(changedAt)}`}
      ${goneAt !== undefined && html`${words.gone} ${stamp(goneAt)}`}
    </p>
    ${announcement !== undefined && becameLinks(view, announcement, became.get(announcement))}
  </li>`;
}

function becameLinks(view: SourceView, announcement: AnnouncementId, became: Became | undefined): Html {
  const words = wordsOf(view);
  const { language } = view.place;
  return html`<p class="source-links">
    <a href="${ledgerPlacePath({ page: "announcement", announcement, language })}"
      >${words.announcement(announcement)}</a
    >
    ${
      became?.article !== undefined &&
      html`<a href="${articleDeskPath(language, became.article)}">${words.article} ${became.article}</a>`
    }
    ${became?.isRevision && html`<a href="${differencePath({ language, announcement })}">${words.difference}</a>`}
  </p>`;
}
