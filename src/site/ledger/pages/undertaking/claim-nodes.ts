// Claim nodes: an undertaking and what became of it in, what machines are told of both out (Claim; ClaimReview where it is settled).

import type { Claim, ClaimReview, Thing } from "schema-dts";
import { articlePath } from "../../../routes/addresses.ts";
import type { Node } from "../../../json-ld/graph.ts";
import { publisherReference } from "../../../json-ld/site-nodes.ts";
import { formatMachineTime } from "../../../markup/stamp.ts";
import type { PageContext } from "../../../pages/page-context.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { LEDGER_WORDS } from "../../words/ledger-words.ts";
import type { ShownUndertaking } from "./read-undertaking.ts";

type Claimed = Pick<ShownUndertaking, "undertaking" | "article" | "status">;

const addressOf = ({ config, language }: PageContext, { undertaking: { id } }: Claimed): string =>
  config.baseAddress + ledgerPath(language, { page: "undertaking", id });

export const claimIdOf = (context: PageContext, claimed: Claimed): string =>
  `${addressOf(context, claimed)}#claim`;

function claimNode(context: PageContext, claimed: Claimed): Node<Claim> {
  const { undertaking, article } = claimed;
  const { config, language } = context;
  return {
    "@type": "Claim",
    "@id": claimIdOf(context, claimed),
    name: undertaking.value.title,
    text: undertaking.sentence,
    inLanguage: undertaking.language,
    datePublished: undertaking.day,
    author: { "@type": "Organization", name: undertaking.issuer },
    appearance: {
      "@type": "NewsArticle",
      headline: article.headline.text,
      url: config.baseAddress + articlePath(language, article.id),
    },
  };
}

/** No scale is made up: the rating is the outcome's name. */
function reviewNode(context: PageContext, claimed: Claimed): Node<ClaimReview> | undefined {
  const { undertaking, status } = claimed;
  if (status.at === undefined || status.outcome === "open") return undefined;
  const address = addressOf(context, claimed);
  return {
    "@type": "ClaimReview",
    "@id": `${address}#review`,
    url: address,
    claimReviewed: undertaking.sentence,
    itemReviewed: { "@id": claimIdOf(context, claimed) },
    ...(status.note !== undefined && { reviewBody: status.note }),
    author: publisherReference(context),
    datePublished: formatMachineTime(status.at),
    reviewRating: {
      "@type": "Rating",
      alternateName: LEDGER_WORDS[context.language].outcomes[status.outcome],
    },
  };
}

export function claimNodes(context: PageContext, claimed: Claimed): readonly Thing[] {
  const review = reviewNode(context, claimed);
  return [claimNode(context, claimed), ...(review ? [review] : [])];
}
