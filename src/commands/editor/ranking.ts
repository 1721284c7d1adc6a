// `shirase ranking`: an editor keeps an article out of the rankings or lets it in again, and sees who decided what, when and why.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { parseArticleId } from "../../terms/ids.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";

type Work = (archive: Archive) => Promise<number>;

function readArticle(written: string): ArticleId {
  const article = parseArticleId(written);
  if (article === undefined) throw new UsageError(`"${written}" is not the number of an article`);
  return article;
}

/** Keeps an article out of the rankings, or lets it in. */
function readDecision([number = ""]: readonly string[], call: CommandCall, excluded: boolean): Work {
  const articleId = readArticle(number);
  const [by, reason] = [call.text("by")?.trim(), call.text("why")?.trim()];
  if (!by || !reason)
    throw new UsageError("a decision is kept with who took it and why: give --by NAME and --why REASON");
  return async (archive) => {
    const at = new Date().toISOString();
    if ((await archive.decideRanking({ articleId, excluded, by, at, reason })) === "missing") {
      say(`shirase: There is no article ${articleId} in this store.`);
      return 1;
    }
    await print(`Article ${articleId} is ${excluded ? "kept out of" : "let into"} the rankings.\n`);
    return 0;
  };
}

async function list(archive: Archive, article: ArticleId | undefined): Promise<number> {
  for (const { articleId: id, excluded, by, at, reason } of await archive.listRankingDecisions(article)) {
    await print(`${at}  article ${id}  ${excluded ? "excluded" : "included"}  ${by}: ${reason}\n`);
  }
  return 0;
}

const ACTS: Acts<Work> = {
  exclude: { takes: "ARTICLE", read: (words, call) => readDecision(words, call, true) },
  include: { takes: "ARTICLE", read: (words, call) => readDecision(words, call, false) },
  list: {
    takes: "[ARTICLE]",
    read: ([number]) => {
      const article = number === undefined ? undefined : readArticle(number);
      return (archive) => list(archive, article);
    },
  },
};

export const rankingCommand: Command = {
  name: "ranking",
  summary: "keep an article out of the rankings, let it in again, or list what was decided",
  inputs: describeActs(ACTS, "list"),
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
  run: async (call) => workInStore(call, readAct(ACTS, call, "list")),
};
