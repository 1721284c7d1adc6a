// Publish inputs: files, addresses or standard input → announcements taken in, drafted and published, each said in a line.

import { takeIn } from "../../path.ts";
import type { Newsroom, TakenIn } from "../../path.ts";
import type { Article } from "../../terms/article.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { CommandCall } from "../command.ts";
import { receiveInput } from "../reading/inputs.ts";
import { createProgress, print, say } from "../terminal.ts";
import { chooseSource } from "./choose-source.ts";
import { publish } from "./publish-article.ts";

async function publishInput(
  input: string,
  source: Source,
  newsroom: Newsroom,
  call: CommandCall,
): Promise<Result<{ taken: TakenIn; article: Article }, string>> {
  const received = await receiveInput(input);
  if (!received.ok) return failure(received.error.message);
  const now = new Date().toISOString();
  const at = { receivedAt: now, publishAt: now };
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

export async function publishInputs(call: CommandCall, newsroom: Newsroom): Promise<number> {
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
