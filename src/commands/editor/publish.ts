// `shirase publish`: takes announcements in, drafts them and publishes them; or publishes or withdraws an article that is there.

import type { Newsroom } from "../../path.ts";
import { type ArticleId, parseArticleId } from "../../terms/ids.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { HOUSE_OPTION } from "../house/house-option.ts";
import { openNewsroom } from "../opening/open-newsroom.ts";
import { STORE_OPTIONS } from "../opening/open-store.ts";
import { requireInputs } from "../reading/inputs.ts";
import { sampleStateOf } from "../sample/sample-state.ts";
import { goOnUnheard, print, say } from "../terminal.ts";
import { publish, withdraw } from "./publish-article.ts";
import { publishInputs } from "./publish-inputs.ts";

/** `--article ID` publishes, with `--withdraw REASON` takes down and leaves a tombstone. */
async function changeArticle(id: ArticleId, call: CommandCall, { archive }: Newsroom): Promise<number> {
  const article = await archive.findArticle(id);
  if (!article) {
    say(`shirase: There is no article ${id} in this store.`);
    return 1;
  }
  const reason = call.text("withdraw");
  const changed =
    reason === undefined
      ? await publish(archive, article, call.flag("strict"))
      : await withdraw(archive, article, { reason, command: "publish" });
  if (!changed.ok) {
    say(`shirase: ${changed.error}`);
    return 1;
  }
  await print(`${changed.value.state.kind}  /articles/${changed.value.id}  ${changed.value.headline.text}\n`);
  return 0;
}

/** A full disk, a store one may not write: no bug of ours. */
function isStoreRefusal(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR";
}

/** Read before the store is opened: a wrong call touches nothing. */
function readChoice(call: CommandCall): ArticleId | undefined {
  const written = call.text("article");
  if (written === undefined) {
    if (call.text("withdraw") !== undefined) throw new UsageError("--withdraw needs --article ID");
    requireInputs(call.inputs);
    return undefined;
  }
  const id = parseArticleId(written);
  if (id === undefined) throw new UsageError(`--article takes the number of an article, not "${written}"`);
  return id;
}

async function run(call: CommandCall): Promise<number> {
  const id = readChoice(call);
  goOnUnheard();
  const newsroom = await openNewsroom(call);
  if (!newsroom.ok) {
    say(`shirase: ${newsroom.error}`);
    return 1;
  }
  try {
    if ((await sampleStateOf(newsroom.value.archive)) === "complete")
      say("This store holds the sample newsroom, which calls every article a sample. Your own: --data DIR");
    return id === undefined
      ? await publishInputs(call, newsroom.value)
      : await changeArticle(id, call, newsroom.value);
  } catch (error) {
    if (!isStoreRefusal(error)) throw error;
    say(`shirase: the store takes nothing: ${error.message}.`);
    return 1;
  } finally {
    await newsroom.value.archive.close();
  }
}

export const publishCommand: Command = {
  name: "publish",
  summary: "take announcements in, draft and publish them; or withdraw an article",
  inputs: "FILE|URL|- …  |  --article ID",
  options: {
    source: {
      type: "string",
      value: "ID",
      about: "where they come from; decides issuer and section (default: desk; more by `shirase import`)",
    },
    draft: { type: "boolean", about: "leave them as drafts, whatever the source's rule" },
    strict: {
      type: "boolean",
      about: "leave as a draft what no source's rule would publish (no issuer, no date, …)",
    },
    article: { type: "string", value: "ID", about: "publish this article, which is a draft" },
    withdraw: { type: "string", value: "REASON", about: "with --article: take it down; its page says so" },
    json: { type: "boolean", about: "JSON Lines: the input and its article" },
    ...STORE_OPTIONS,
    ...HOUSE_OPTION,
  },
  examples: [
    [
      "shirase publish statement.html",
      "read, drafted, published; a running `serve` shows it within a second",
    ],
    ["shirase publish --source mod --draft inbox/*.html", "kept as drafts"],
    ["shirase publish --article 12", "publish a draft"],
    ['shirase publish --article 12 --withdraw "issuer withdrew it"', "take it down"],
  ],
  run,
};
