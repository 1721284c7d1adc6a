// Rule work: what an act of `shirase rule` is given, and the rules that a call names by number or by text.

import { createReadStream } from "node:fs";
import type { RuleDesk } from "../../../desk/rules/rule-desk.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { messageOf } from "../../../terms/message-of.ts";
import { type Result, failure, success } from "../../../terms/result.ts";
import type { NewRoutingRule, RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { readCheckedRules } from "../../../watching/routing/text/read-checked-rules.ts";
import { tellUnsent } from "../../../watching/routing/text/tell-unsent.ts";
import type { WrittenRule } from "../../../watching/routing/text/read-rules.ts";
import { say } from "../../terminal.ts";

export type At = { readonly archive: Archive; readonly desk: RuleDesk };
export type Work = (at: At) => Promise<number>;

export const doing = () =>
  ({ at: new Date().toISOString(), actor: { kind: "console", name: "shirase rule" } }) as const;

export function fail(sentence: string): number {
  say(`shirase: ${sentence}`);
  return 1;
}

/** A server may have been started with other variables than this command. */
export function sayUnsent(
  { desk }: Pick<At, "desk">,
  rules: readonly Pick<NewRoutingRule, "name" | "does">[],
): void {
  const unsent = rules.flatMap((rule) => {
    const told = tellUnsent(rule, desk.mail);
    return told ? [`Rule "${rule.name}": ${told.en}`] : [];
  });
  for (const sentence of unsent) say(sentence);
  if (unsent.length > 0) say("(So it is in this command's environment; the server's own decides.)");
}

export async function withRule(
  { archive }: Pick<At, "archive">,
  id: number,
  work: (rule: RuleInForce) => Promise<number>,
): Promise<number> {
  const rule = (await archive.listRules()).find((each) => each.id === id);
  return rule ? work(rule) : fail(`There is no rule ${id}. shirase rule list names all.`);
}

/** Two hundred rules, each as long as a page. */
const MOST_BYTES = 1_000_000;

/** No more is read than can be rules: what is piped in may never end. */
async function readText(input: string): Promise<Result<string, string>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const bytes: AsyncIterable<Uint8Array> = input === "-" ? process.stdin : createReadStream(input);
    for await (const piece of bytes) {
      pieces.push(piece);
      size += piece.length;
      if (size > MOST_BYTES)
        return failure(`Cannot read "${input}" as rules: it is longer than ${MOST_BYTES} bytes`);
    }
    return success(Buffer.concat(pieces).toString("utf8"));
  } catch (error) {
    return failure(`Cannot read "${input}": ${messageOf(error)}`);
  }
}

/** All of the text or nothing of it; each fault is said. */
export async function withWritten(
  { desk }: At,
  input: string,
  work: (rules: readonly WrittenRule[]) => Promise<number>,
): Promise<number> {
  const text = await readText(input);
  if (!text.ok) return fail(text.error);
  const rules = readCheckedRules(text.value, await desk.readNames());
  if (rules.ok) return work(rules.value);
  for (const { en } of rules.error) say(`${input}: ${en}`);
  return 1;
}
