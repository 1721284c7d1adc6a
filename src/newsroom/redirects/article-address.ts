// Article address: an address of ours in, the article whose page stands there out.

import { type ArticleId, parseArticleId } from "../../terms/ids.ts";

/** With or without a query: a page is shown whatever its query says. Nothing where no article can have the address. */
export function readArticleAddress(address: string): ArticleId | undefined {
  return parseArticleId(/^(?:\/en)?\/articles\/([^/?]+)(?:\?|$)/.exec(address)?.[1] ?? "");
}
