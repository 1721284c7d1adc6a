// Embed code: an undertaking in, the code that shows its card on another site, and where programs ask for it, out.

import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { type Html, escapeText, html } from "../../../markup/html.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";

/** CSS pixels: with a title of three lines on a phone. */
export const CARD_SIZE = { width: 480, height: 240 } as const;

type Named = Pick<Undertaking, "id" | "value">;

/** In one line, for who copies it. The frame runs nothing, and no cookie is set in it. */
export function frameCode({ config, language }: PageContext, { id, value }: Named): string {
  const address = config.baseAddress + ledgerPath(language, { page: "card", id });
  const { width, height } = CARD_SIZE;
  const style = "border: 0; max-width: 100%";
  const named = `src="${escapeText(address)}" title="${escapeText(value.title)}"`;
  return `<iframe ${named} width="${width}" height="${height}" loading="lazy" style="${style}"></iframe>`;
}

/** A copy of plain files answers no question. */
export function oembedLink(context: PageContext, { id, value }: Named): Html | undefined {
  const { config, language } = context;
  if (config.isCopy) return undefined;
  const url = config.baseAddress + ledgerPath(language, { page: "undertaking", id });
  const address = config.baseAddress + ledgerPath("ja", { page: "oembed", url });
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    title="${value.title}"
    href="${address}"
  /> `;
}

export function embedPart(context: PageContext, undertaking: Named): Html {
  const { config, language } = context;
  const words = LEDGER_WORDS[language];
  const address = config.baseAddress + ledgerPath(language, { page: "undertaking", id: undertaking.id });
  const card = ledgerPath(language, { page: "card", id: undertaking.id });
  return html`<section class="ledger-part" aria-labelledby="embed-title">
    <h2 id="embed-title">${words.embed}</h2>
    <p class="ledger-note">${words.embedText} <a href="${card}">${words.toCard}</a></p>
    <pre class="embed">${frameCode(context, undertaking)}</pre>
    <p class="ledger-note">${words.permalink}: <span class="embed">${address}</span></p>
  </section>`;
}
