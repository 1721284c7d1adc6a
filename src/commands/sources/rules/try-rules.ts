// Try rules: rules of the store or of a text → what each would have done with past announcements, printed.

import { asTried } from "../../../desk/rules/save-rules.ts";
import type { RuleInForce } from "../../../terms/sources/routing-rule.ts";
import { tellTrial } from "../../../watching/routing/trying/tell-trial.ts";
import { type CommandCall, UsageError } from "../../command.ts";
import { print } from "../../terminal.ts";
import { type At, type Work, sayUnsent, withRule, withWritten } from "./rule-work.ts";

export const USUAL_LIMIT = 2_000;
const MOST_LIMIT = 1_000_000;
type Bounds = { readonly limit: number; readonly since?: string };

export function readBounds(call: CommandCall): Bounds {
  const limit = call.text("limit");
  if (limit !== undefined && !(/^[1-9]\d*$/.test(limit) && Number(limit) <= MOST_LIMIT))
    throw new UsageError(`--limit takes a number up to ${MOST_LIMIT}, not "${limit}"`);
  const since = call.text("since");
  const day = since === undefined ? undefined : /^\d{4}-\d\d-\d\d$/.exec(since) && Date.parse(since);
  if (day === null || Number.isNaN(day))
    throw new UsageError(`--since takes a day, YYYY-MM-DD, not "${since}"`);
  return {
    limit: limit === undefined ? USUAL_LIMIT : Number(limit),
    ...(day !== undefined && { since: new Date(day).toISOString() }),
  };
}

async function tryOne({ desk }: At, rule: RuleInForce, bounds: Bounds): Promise<void> {
  const trial = await desk.tryRule(rule, bounds);
  await print(`${rule.name}\n`);
  for (const { en } of tellTrial(trial)) await print(`  ${en}\n`);
  for (const { receivedAt, headline, address } of trial.examples)
    await print(
      `  - ${receivedAt.slice(0, 10)}  ${headline}${address === undefined ? "" : `  ${address}`}\n`,
    );
}

async function tryAll(at: At, rules: readonly RuleInForce[], bounds: Bounds): Promise<number> {
  for (const rule of rules) await tryOne(at, rule, bounds);
  sayUnsent(at, rules);
  return 0;
}

export const tryRules =
  (input: string, bounds: Bounds): Work =>
  async (at) => {
    const inForce = await at.archive.listRules();
    if (/^[1-9]\d{0,9}$/.test(input))
      return withRule(at, Number(input), (rule) => tryAll(at, [rule], bounds));
    return withWritten(at, input, (rules) =>
      tryAll(
        at,
        rules.map((rule) => asTried(rule, inForce)),
        bounds,
      ),
    );
  };
