// `shirase publish`: takes announcements in, drafts them and publishes them; or publishes or withdraws an article that is there.

import type { Archive } from "../../newsroom/ports/archive.ts";
import { publishArticle, withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import type { Refusal } from "../../newsroom/decisions/change-article.ts";
import { reasonsToWait } from "../../newsroom/decisions/should-publish.ts";
import { takeIn } from "../../path.ts";
import type { Newsroom, TakenIn } from "../../path.ts";
import type { Article } from "../../terms/article.ts";
import { articleId, sourceId } from "../../terms/ids.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { receiveInput, requireInputs } from "../reading/inputs.ts";
import { openNewsroom } from "../opening/open-newsroom.ts";
import { HOUSE_OPTION } from "../house/house-option.ts";
import { STORE_OPTIONS } from "../opening/open-store.ts";
import { sampleStateOf } from "../sample/sample-state.ts";
import { createProgress, goOnUnheard, print, say } from "../terminal.ts";

const now = (): string => new Date().toISOString();

/** The source for what the desk hands in itself: nothing is known of it but its text. */
const DESK_SOURCE: Source = {
  id: sourceId("desk"),
  name: "Desk",
  issuer: "",
  section: "",
  autoPublish: false,
};

async function chooseSource(archive: Archive, id: string | undefined): Promise<Result<Source, string>> {
  if (id === undefined) {
    await archive.saveSource(DESK_SOURCE);
    return success(DESK_SOURCE);
  }
  const source = await archive.findSource(sourceId(id));
  if (source) return success(source);
  const known = (await archive.listSources()).map((each) => each.id).join(", ");
  return failure(
    `There is no source "${id}" in this store. It has: ${known || "none"}. How to add one: shirase import --help`,
  );
}

/**
 * Publishing by command is the human decision. What makes a rule wait only makes a person look twice:
 * the doubts are said, and `--strict` stops on them.
 */
async function publish(
  archive: Archive,
  article: Article,
  stopOnDoubts: boolean,
): Promise<Result<Article, string>> {
  if (article.state.kind === "published") return success(article);
  const reasons = reasonsToWait(article, { ...DESK_SOURCE, autoPublish: true });
  for (const reason of reasons) say(`Article ${article.id}: ${reason}.`);
  if (reasons.length > 0 && stopOnDoubts)
    return failure(`Article ${article.id} stays a draft: ${reasons.join("; ")}.`);
  const announcement =
    article.provenance && (await archive.findAnnouncement(article.provenance.announcementId));
  const at = laterOf(now(), article.updatedAt);
  return change(
    archive,
    article,
    publishArticle(article, { at, ...(announcement ? { document: announcement.document } : {}) }),
  );
}

/** Two machines' clocks may differ by a little; history still goes forward. */
function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

async function change(
  archive: Archive,
  article: Article,
  changed: Result<Article, Refusal>,
): Promise<Result<Article, string>> {
  if (!changed.ok) return failure(`${changed.error.message}.`);
  const outcome = await archive.saveArticle(changed.value);
  if (outcome === "saved") return changed;
  // Two programs may have been given the same document: what the other did may be what was asked for here.
  const stored = await archive.findArticle(article.id);
  return stored?.state.kind === changed.value.state.kind
    ? success(stored)
    : failure(`Article ${article.id} was changed by somebody else meanwhile. Look at it again.`);
}

async function publishInput(
  input: string,
  source: Source,
  newsroom: Newsroom,
  call: CommandCall,
): Promise<Result<{ taken: TakenIn; article: Article }, string>> {
  const received = await receiveInput(input);
  if (!received.ok) return failure(received.error.message);
  const at = { receivedAt: now(), publishAt: now() };
  // Who asks for a draft gets one, whatever the source's rule.
  const rule = call.flag("draft") ? { ...source, autoPublish: false } : source;
  const taken = await takeIn(received.value, rule, newsroom, at);
  if (!taken.ok) return failure(taken.error.message);
  const article = call.flag("draft")
    ? success(taken.value.article)
    : await publish(newsroom.archive, taken.value.article, call.flag("strict"));
  return article.ok
    ? success({ taken: taken.value, article: article.value })
    : failure(`${input}: ${article.error}`);
}

function describe(input: string, { taken, article }: { taken: TakenIn; article: Article }): string {
  const seen = { new: "new", same: "already here", revision: `revision ${taken.announcement.revision}` }[
    taken.outcome
  ];
  return `${article.state.kind}  /articles/${article.id}  ${article.headline.text}  (${input}: ${seen})\n`;
}

async function publishInputs(call: CommandCall, newsroom: Newsroom): Promise<number> {
  requireInputs(call.inputs);
  const source = await chooseSource(newsroom.archive, call.text("source"));
  if (!source.ok) {
    say(`shirase: ${source.error}`);
    return 1;
  }
  const progress = call.inputs.length > 1 ? createProgress("Publishing", call.inputs.length) : undefined;
  let failures = 0;
  for (const input of call.inputs) {
    const outcome = await publishInput(input, source.value, newsroom, call);
    progress?.step(input);
    if (outcome.ok) {
      await print(
        call.flag("json")
          ? `${JSON.stringify({ input, outcome: outcome.value.taken.outcome, article: outcome.value.article })}\n`
          : describe(input, outcome.value),
      );
    } else {
      failures += 1;
      say(`shirase: ${outcome.error}`);
      if (call.flag("json")) await print(`${JSON.stringify({ input, error: outcome.error })}\n`);
    }
  }
  progress?.end(`${call.inputs.length - failures} of ${call.inputs.length} done.`);
  return failures > 0 ? 1 : 0;
}

/** `--article ID` publishes, with `--withdraw REASON` takes down and leaves a tombstone. */
async function changeArticle(id: string, call: CommandCall, { archive }: Newsroom): Promise<number> {
  const number = Number(id);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`--article takes a number, not "${id}"`);
  const article = await archive.findArticle(articleId(number));
  if (!article) {
    say(`shirase: There is no article ${number} in this store.`);
    return 1;
  }
  const reason = call.text("withdraw");
  const changed =
    reason === undefined
      ? await publish(archive, article, call.flag("strict"))
      : await change(
          archive,
          article,
          withdrawArticle(article, { at: laterOf(now(), article.updatedAt), reason }),
        );
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

async function run(call: CommandCall): Promise<number> {
  const id = call.text("article");
  if (id === undefined && call.text("withdraw") !== undefined)
    throw new UsageError("--withdraw needs --article ID");
  if (id === undefined) requireInputs(call.inputs);
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
