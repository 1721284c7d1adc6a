// Announcement page: what an announcement undertakes and what it speaks to in, the desk's page of it in the ledger out.

import { partsNav } from "./parts.ts";
import { html } from "../../../site/markup/html.ts";
import { differencePath } from "../../announcements/difference-place.ts";
import { DIFFERENCE_WORDS } from "../../words/difference-words.ts";
import type { StoredUndertaking } from "../deciding/load-undertaking.ts";
import { articleDeskPath } from "../ledger-places.ts";
import type { Proposal } from "../looking/list-proposals.ts";
import type { DeskAnnouncement } from "../looking/told-announcement.ts";
import { evidenceEntry } from "./evidence-entry.ts";
import { type LedgerView, ledgerFrame, wordsOf } from "./ledger-frame.ts";
import { promisedWords } from "./promised-words.ts";

export type AnnouncementShown = {
  readonly announcement: DeskAnnouncement;
  /** It is a later revision, beside which the one before it can be read. */
  readonly isRevision: boolean;
  readonly undertakings: readonly StoredUndertaking[];
  readonly evidence: readonly Proposal[];
  /** Of all undertakings and all evidence, of which these are a part. */
  readonly lengths: readonly number[];
};

export function announcementPage(
  view: LedgerView,
  { announcement, isRevision, undertakings, evidence, lengths }: AnnouncementShown,
): string {
  const words = wordsOf(view);
  const { title, article, id } = announcement;
  const main = html`<h1>${title}</h1>
    <p class="desk-note">
      ${words.announcementNumber}: ${id}
      ${article !== undefined && html`<a href="${articleDeskPath(view.place.language, article)}">${words.article}</a>`}
      ${isRevision && html`<a href="${differencePath({ language: view.place.language, announcement: id })}">${DIFFERENCE_WORDS[view.place.language].text}</a>`}
    </p>
    <section class="ledger-part">
      <h2>${words.speaksTo}</h2>
      ${
        evidence.length === 0
          ? html`<p class="none">${words.speaksToNone}</p>`
          : evidence.map((one, at) => {
              const next = evidence[at + 1]?.evidence.id;
              return evidenceEntry(view, one, { withPromise: true, ...(next !== undefined && { next }) });
            })
      }
    </section>
    <section class="ledger-part">
      <h2>${words.gives}</h2>
      ${
        undertakings.length === 0
          ? html`<p class="none">${words.givesNone}</p>`
          : undertakings.map(
              (one) =>
                html`<article class="ledger-entry" data-item tabindex="-1">
                  ${promisedWords(view, one)}
                </article> `,
            )
      }
    </section>
    ${partsNav(view, lengths)}`;
  return ledgerFrame(view, title, main);
}
