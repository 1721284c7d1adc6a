// Card page: an undertaking's route in, a small page out that any site may frame: what was said, where it stands, the way to the whole.

import { dayOf } from "../../../../readership/day-of.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import { breakHeadline } from "../../../markup/headline.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import { type PageContext, issuerName } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { findShownUndertaking } from "../../lists/find-shown-undertaking.ts";
import type { ListedUndertaking } from "../../lists/list-undertakings.ts";
import { namesOf } from "../../parts/ledger-names.ts";
import { stateLine } from "../../parts/undertaking-row.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute } from "../../routes.ts";
import { readStandings } from "../../status/public-status.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";

/** Links open beside the page that frames it. */
function cardPage(context: PageContext, listed: ListedUndertaking): Html {
  const { config, language, assets } = context;
  const { undertaking } = listed;
  const { title, parties } = undertaking.value;
  const page = config.baseAddress + ledgerPath(language, { page: "undertaking", id: undertaking.id });
  const names = namesOf(parties, language);
  const issuer = issuerName(context, undertaking.issuer);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | ${config.name[language]}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href="${page}" />
        <link rel="stylesheet" href="${assets.style}" />
      </head>
      <body class="card-frame">
        <main>
          <p class="label">${LEDGER_WORDS[language].ledger}</p>
          <h1>
            <a href="${page}" target="_blank" rel="noopener" lang="${languageOf(title)}"
              >${breakHeadline(title)}</a
            >
          </h1>
          ${stateLine(context, listed, "named")}
          <p class="meta">
            <span class="stamp">${formatStated(undertaking.day)}</span
            ><span lang="${languageOf(issuer)}">${issuer}</span
            >${names !== "" && html`<span lang="${languageOf(names)}">${names}</span>`}
          </p>
          <p class="card-from">${config.name[language]}</p>
        </main>
      </body>
    </html> `;
}

export async function renderCard(
  { archive, now }: LedgerSources,
  context: PageContext,
  { id }: Extract<LedgerRoute, { readonly page: "card" }>,
): Promise<Rendered | "missing"> {
  const undertaking = await findShownUndertaking(archive, id);
  if (!undertaking) return "missing";
  const standing = (await readStandings(archive, [undertaking], dayOf(now()))).get(id);
  return standing ? renderedPage(cardPage(context, { undertaking, ...standing })) : "missing";
}
