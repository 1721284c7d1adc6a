// Article answer: a number in, the published article of it as ninjs out; of a withdrawn one, that it was.

import { isShown } from "../../newsroom/is-shown.ts";
import { articleId } from "../../terms/ids.ts";
import type { SiteOptions } from "../site-config.ts";
import { ApiFault } from "./api-fault.ts";
import { newsItemOf } from "./news-item.ts";
import type { NewsItem } from "./ninjs.ts";

export async function answerArticle(
  { archive, findFault, config }: SiteOptions,
  id: number,
): Promise<NewsItem> {
  const article = await archive.findArticle(articleId(id));
  if (!article || !isShown(article.state))
    throw new ApiFault({ name: "not-found", detail: `There is no article ${id}.` });
  if (article.state.kind === "withdrawn") {
    const { withdrawnAt, reason } = article.state;
    const detail = `Article ${id} was withdrawn and is no longer published.`;
    throw new ApiFault({ name: "withdrawn", detail, withdrawnAt, reason: reason.toWellFormed() });
  }
  const fault = await findFault(article);
  if (fault !== undefined) throw new Error(`Article ${id} is not shown: ${fault}`);
  return newsItemOf(config, { ...article, state: article.state });
}
