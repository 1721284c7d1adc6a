// `shirase correct`: a published article gets a correction or a clarification, which stands on top of its page.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { correctArticle } from "../../newsroom/decisions/correct-article.ts";
import type { Article, Correction } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { Result } from "../../terms/result.ts";
import { failure } from "../../terms/result.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";
import { readArticleInput } from "./article-input.ts";
import { momentAfter } from "./moment-after.ts";
import { saveDecided } from "./save-decided.ts";

type Order = Pick<Correction, "kind" | "text"> & { readonly article: ArticleId; readonly by: string };

function readOrder(call: CommandCall): Order {
  const article = readArticleInput("correct", call);
  const [text, by] = [call.text("text")?.trim(), call.text("by")?.trim()];
  if (!text || !by)
    throw new UsageError(
      "correct tells readers what was wrong and keeps who decided: give --text and --by NAME",
    );
  return { article, text, by, kind: call.flag("clarification") ? "clarification" : "correction" };
}

async function correct(archive: Archive, { article: id, ...told }: Order): Promise<Result<Article, string>> {
  const article = await archive.findArticle(id);
  if (!article) return failure(`There is no article ${id} in this store.`);
  const decided = correctArticle(article, { at: momentAfter(article), ...told });
  const { kind, text, by } = told;
  return saveDecided(archive, {
    command: "correct",
    step: "correct",
    before: article,
    decided,
    detail: { kind, text, by },
  });
}

async function run(call: CommandCall): Promise<number> {
  const order = readOrder(call);
  return workInStore(call, async (archive) => {
    const corrected = await correct(archive, order);
    if (!corrected.ok) {
      say(`shirase: ${corrected.error}`);
      return 1;
    }
    const { id, revision, headline } = corrected.value;
    await print(`${order.kind}  /articles/${id}  ${headline.text}  (revision ${revision})\n`);
    return 0;
  });
}

export const correctCommand: Command = {
  name: "correct",
  summary: "tell readers of a mistake, or of what could be misread, on top of a published article",
  inputs: "ARTICLE",
  options: {
    text: { type: "string", value: "TEXT", about: "what was wrong and what is right, as readers see it" },
    clarification: { type: "boolean", about: "nothing was wrong, but it could be misread" },
    by: { type: "string", value: "NAME", about: "who decides; kept, and not shown to readers" },
    ...STORE_OPTIONS,
  },
  examples: [
    [
      'shirase correct 12 --text "艦の数を2隻としていましたが、3隻の誤りでした。" --by Sato',
      "on top of the page, in its feeds and its machine-readable head; the article counts as changed now",
    ],
  ],
  run,
};
