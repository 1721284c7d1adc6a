// `shirase withdraw`: a published article is taken from readers; its page says that it was there, and why it is no more.

import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";
import { readArticleInput } from "./article-input.ts";
import { withdraw } from "./publish-article.ts";

async function run(call: CommandCall): Promise<number> {
  const id = readArticleInput("withdraw", call);
  const reason = call.text("reason")?.trim();
  if (!reason) throw new UsageError("withdraw tells readers why: give --reason");
  return workInStore(call, async (archive) => {
    const article = await archive.findArticle(id);
    if (!article) {
      say(`shirase: There is no article ${id} in this store.`);
      return 1;
    }
    const withdrawn = await withdraw(archive, article, { reason, command: "withdraw" });
    if (!withdrawn.ok) {
      say(`shirase: ${withdrawn.error}`);
      return 1;
    }
    await print(`withdrawn  /articles/${id}  ${withdrawn.value.headline.text}\n`);
    return 0;
  });
}

export const withdrawCommand: Command = {
  name: "withdraw",
  summary: "take a published article from readers; its page says that it was there, and why it is no more",
  inputs: "ARTICLE",
  options: {
    reason: { type: "string", value: "TEXT", about: "as readers are told" },
    ...STORE_OPTIONS,
  },
  examples: [
    [
      'shirase withdraw 12 --reason "発表者が発表を取り消しました。"',
      "gone from every list and feed at once",
    ],
  ],
  run,
};
