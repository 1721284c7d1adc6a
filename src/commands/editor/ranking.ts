// `shirase ranking`: an editor keeps an article out of the rankings or lets it in again, and sees who decided what, when and why.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { parseArticleId } from "../../terms/ids.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, openExistingStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";

type Order = {
  readonly excluded: boolean;
  readonly article: ArticleId;
  readonly by: string;
  readonly reason: string;
};

function readArticle(words: string | undefined): ArticleId | undefined {
  return words === undefined ? undefined : parseArticleId(words);
}

function readOrder(call: CommandCall, act: string, number: string | undefined): Order {
  const article = readArticle(number);
  if (article === undefined)
    throw new UsageError(`${act} takes the number of an article, not "${number ?? ""}"`);
  const [by, reason] = [call.text("by")?.trim(), call.text("why")?.trim()];
  if (!by || !reason)
    throw new UsageError(`${act} keeps who decided and why: give --by NAME and --why REASON`);
  return { excluded: act === "exclude", article, by, reason };
}

async function decide(archive: Archive, { excluded, article, by, reason }: Order): Promise<number> {
  const at = new Date().toISOString();
  if ((await archive.decideRanking({ articleId: article, excluded, by, at, reason })) === "missing") {
    say(`shirase: there is no article ${article} in this store`);
    return 1;
  }
  await print(`Article ${article} is ${excluded ? "kept out of" : "let into"} the rankings.\n`);
  return 0;
}

async function list(archive: Archive, article: ArticleId | undefined): Promise<number> {
  for (const { articleId: id, excluded, by, at, reason } of await archive.listRankingDecisions(article)) {
    await print(`${at}  article ${id}  ${excluded ? "excluded" : "included"}  ${by}: ${reason}\n`);
  }
  return 0;
}

/** Read before the store is opened: a wrong call touches nothing. */
function readCall(call: CommandCall): (archive: Archive) => Promise<number> {
  const [act = "list", number, ...more] = call.inputs;
  if (more.length > 0) throw new UsageError("one article at a time");
  if (act === "list") {
    const article = readArticle(number);
    if (number !== undefined && article === undefined)
      throw new UsageError(`list takes the number of an article, not "${number}"`);
    return (archive) => list(archive, article);
  }
  if (act !== "exclude" && act !== "include")
    throw new UsageError(`"${act}" is none of exclude, include and list`);
  const order = readOrder(call, act, number);
  return (archive) => decide(archive, order);
}

async function run(call: CommandCall): Promise<number> {
  const work = readCall(call);
  const opened = await openExistingStore(call);
  if (!opened.ok) {
    say(`shirase: ${opened.error}`);
    return 1;
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

export const rankingCommand: Command = {
  name: "ranking",
  summary: "keep an article out of the rankings, let it in again, or list what was decided",
  inputs: "exclude|include|list [ARTICLE]",
  options: {
    ...STORE_OPTIONS,
    by: { type: "string", value: "NAME", about: "who decides" },
    why: { type: "string", value: "REASON", about: "why; both are kept for good" },
  },
  examples: [
    [
      'shirase ranking exclude 12 --by Sato --why "linked from a game"',
      "out at once; its readers are still counted",
    ],
    ['shirase ranking include 12 --by Sato --why "the rush is over"', "in again, with all its readers"],
    ["shirase ranking list", "every decision, oldest first"],
  ],
  run,
};
