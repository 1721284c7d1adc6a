// Agreed block: the undertakings of an article's announcement in, what stands of them under the article out, with the way to all of them.

import { dayOf } from "../../../readership/day-of.ts";
import type { Provenance } from "../../../terms/article.ts";
import { type Html, html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { SiteArchive } from "../../site-config.ts";
import { ledgerPath } from "../ledger-address.ts";
import type { ListedUndertaking } from "../lists/list-undertakings.ts";
import { listShownOf } from "../pages/statement/read-statement.ts";
import { readStandings } from "../status/public-status.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";
import { figure, figureQuery } from "./figure.ts";
import { stateLine, undertakingLink } from "./undertaking-row.ts";

/** An article stays as light as it is: of long statements the others stand on the statement's own page. */
const MOST_SHOWN = 8;

export async function readAgreed(
  archive: SiteArchive,
  { announcementId }: Provenance,
  now: number,
): Promise<readonly ListedUndertaking[]> {
  const undertakings = await listShownOf(archive, announcementId);
  if (undertakings.length === 0) return [];
  const standings = await readStandings(archive, undertakings, dayOf(now));
  return undertakings.flatMap((undertaking) => {
    const standing = standings.get(undertaking.id);
    return standing ? [{ undertaking, ...standing }] : [];
  });
}

export function agreedBlock(context: PageContext, agreed: readonly ListedUndertaking[]): Html | undefined {
  const [first] = agreed;
  if (!first) return undefined;
  const { language } = context;
  const words = LEDGER_WORDS[language];
  const { announcement } = first.undertaking;
  const path = ledgerPath(language, { page: "statement", announcement });
  return html`<section class="agreed" aria-labelledby="agreed-title">
    <h2 id="agreed-title">${words.articleBlock}</h2>
    <ol class="rows">
      ${agreed.slice(0, MOST_SHOWN).map(
        (one) =>
          html`<li class="row">
            <h3 class="row-head">${undertakingLink(context, one.undertaking)}</h3>
            ${stateLine(context, one)}
          </li> `,
      )}
    </ol>
    <p class="more">
      <a href="${path}"
        >${figure(figureQuery("undertakings", { announcement: String(announcement) }), words.statementUndertakings(agreed.length))}</a
      >
    </p>
  </section>`;
}
