// Article input: what a command was given → the number of the one article that it is about.

import type { ArticleId } from "../../terms/ids.ts";
import { parseArticleId } from "../../terms/ids.ts";
import type { CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";

export function readArticleInput(command: string, { inputs }: CommandCall): ArticleId {
  const [number = "", ...more] = inputs;
  const article = parseArticleId(number);
  if (article === undefined || more.length > 0)
    throw new UsageError(`${command} takes the number of one article, not "${inputs.join(" ")}"`);
  return article;
}
