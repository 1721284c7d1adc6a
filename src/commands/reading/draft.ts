// `shirase draft`: the article the desk would write, printed and not stored.

import { knownPeople } from "../../draft/authority/known-people.ts";
import { articleAsHtml, articleAsMarkdown, articleAsText } from "../../draft/render-text.ts";
import { loadHouse } from "../../house.ts";
import type { House } from "../../house.ts";
import { draftFrom } from "../../path.ts";
import { readReceived } from "../../read-received.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { receiveInput, requireInputs } from "./inputs.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { print, say } from "../terminal.ts";

type Format = "json" | "html" | "markdown" | "text";

function formatOf({ flag }: CommandCall): Format {
  const chosen = (["json", "html", "markdown"] as const).filter(flag);
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(" and --")} exclude each other`);
  return chosen[0] ?? "text";
}

function format(draft: ArticleDraft, as: Format, alone: boolean): string {
  switch (as) {
    case "json":
      return `${JSON.stringify(draft, null, alone ? 2 : undefined)}\n`;
    case "html":
      return articleAsHtml(draft);
    case "markdown":
      return articleAsMarkdown(draft);
    case "text":
      return articleAsText(draft);
  }
}

async function draftInput(input: string, house: House): Promise<Result<ArticleDraft, string>> {
  const received = await receiveInput(input);
  if (!received.ok) return failure(received.error.message);
  const read = await readReceived(received.value, undefined, knownPeople(house.authority));
  return read.ok ? success(draftFrom(read.value, house)) : failure(read.error.message);
}

async function run(call: CommandCall): Promise<number> {
  requireInputs(call.inputs);
  const as = formatOf(call);
  const house = await loadHouse(houseFolder(call));
  if (!house.ok) {
    say(`shirase: ${house.error}`);
    return 1;
  }
  const alone = call.inputs.length === 1;
  let failures = 0;
  for (const input of call.inputs) {
    const draft = await draftInput(input, house.value);
    if (draft.ok) {
      await print(format(draft.value, as, alone));
      for (const { code, message } of draft.value.warnings) say(`${input}: ${code}: ${message}`);
    } else {
      failures += 1;
      say(`shirase: ${draft.error}`);
      if (as === "json" && !alone) await print(`${JSON.stringify({ input, error: draft.error })}\n`);
    }
  }
  return failures > 0 ? 1 : 0;
}

export const draftCommand: Command = {
  name: "draft",
  summary: "draft the article of an announcement in house style",
  inputs: "FILE|URL|- …",
  options: {
    json: {
      type: "boolean",
      about: "the draft with the ground of every value (JSON Lines for several inputs)",
    },
    html: { type: "boolean", about: "as an HTML fragment" },
    markdown: { type: "boolean", about: "as Markdown" },
    ...HOUSE_OPTION,
  },
  examples: [
    ["shirase draft statement.html", "headline, lead and body; doubts go to standard error"],
    ["shirase draft --json statement.html", "with what each stretch of headline and lead rests on"],
    ["shirase draft --house our-house statement.html", "in another desk's style"],
  ],
  run,
};
