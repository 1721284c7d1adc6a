// Undertaking page: an undertaking's route in, its page out: the sentence, where it stands, what was announced since, and how to show it elsewhere.

import { dayOf } from "../../../../readership/day-of.ts";
import type { Rendered } from "../../../delivery/page-cache.ts";
import { breakHeadline } from "../../../markup/headline.ts";
import { type Html, html } from "../../../markup/html.ts";
import { languageOf } from "../../../markup/language-of.ts";
import { formatStated } from "../../../markup/stamp.ts";
import { withdrawnPage } from "../../../pages/notices.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { renderedPage } from "../../../pages/rendered-page.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { ledgerLayout } from "../../parts/ledger-layout.ts";
import type { LedgerSources } from "../../render-ledger.ts";
import type { LedgerRoute } from "../../routes.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";
import { claimIdOf, claimNodes } from "./claim-nodes.ts";
import { embedPart, oembedLink } from "./embed-code.ts";
import { evidenceLine } from "./evidence-line.ts";
import { type ShownUndertaking, readUndertaking } from "./read-undertaking.ts";
import { historyPart, marksPart, othersPart, sentencePart, standingPart } from "./undertaking-parts.ts";

function undertakingPage(context: PageContext, shown: ShownUndertaking): Html {
  const { language } = context;
  const { undertaking, status } = shown;
  const { title } = undertaking.value;
  const words = LEDGER_WORDS[language];
  return ledgerLayout(context, {
    route: { page: "undertaking", id: undertaking.id },
    title,
    titleLanguage: languageOf(title),
    heading: breakHeadline(title),
    description: `${words.outcomes[status.outcome]} | ${undertaking.sentence}`,
    above: [
      {
        name: `${words.statement} ${formatStated(undertaking.day)}`,
        path: ledgerPath(language, { page: "statement", announcement: undertaking.announcement }),
      },
    ],
    head: html`${oembedLink(context, undertaking)}`,
    nodes: claimNodes(context, shown),
    mainNode: claimIdOf(context, shown),
    main: html`${standingPart(context, shown)} ${sentencePart(context, shown)} ${marksPart(context, shown)}
    ${evidenceLine(context, shown.evidence)} ${historyPart(context, shown)} ${othersPart(context, shown)}
    ${embedPart(context, undertaking)}`,
  });
}

export async function renderUndertaking(
  sources: LedgerSources,
  context: PageContext,
  { id }: Extract<LedgerRoute, { readonly page: "undertaking" }>,
): Promise<Rendered | "missing"> {
  const shown = await readUndertaking(sources, id, dayOf(sources.now()));
  if (shown === "missing") return shown;
  if ("kind" in shown) return renderedPage(withdrawnPage(context, shown), 410);
  return renderedPage(undertakingPage(context, shown));
}
