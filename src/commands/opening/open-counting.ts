// Opening the counting of readers: the site's secret from the store, the house's networks and the rule, as the site needs them.

import { createHmac, hash, randomBytes } from "node:crypto";
import type { CountingChoice } from "../../house-counting.ts";
import type { DeskStore } from "../../newsroom/ports/archive.ts";
import { dayNumberOf } from "../../readership/day-of.ts";
import { createBeaconTally } from "../../readership/rule/beacon-verdict.ts";
import { type ViewMarks, createBehaviourLimits } from "../../readership/rule/behaviour-limits.ts";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import type { Counting } from "../../readership/rule/counting.ts";
import type { VisitRuleOptions } from "../../readership/rule/find-left-out.ts";
import { createVisitRule } from "../../readership/rule/find-left-out.ts";
import { createPageTokens } from "../../readership/rule/page-token.ts";
import type { Visitor } from "../../terms/view.ts";

const PAGE_SECRET = "secret:page-tokens";
const SECRET_BYTES = 32;
/** 48 bits: of 50,000 readers two have the same mark once in 200,000 days, and one of them may be left out then. */
const MARK_DIGITS = 12;

/** Who and where, to this process and for one day: neither address nor browser stays in memory. */
function createMarks(): (visitor: Visitor, now: number) => ViewMarks {
  let today = -1;
  let salt = "";
  const markOf = (text: string): number =>
    Number.parseInt(hash("sha256", salt + text, "hex").slice(0, MARK_DIGITS), 16);
  return ({ address, userAgent }, now) => {
    const day = dayNumberOf(now);
    if (day !== today) {
      today = day;
      salt = randomBytes(SECRET_BYTES).toString("base64url");
    }
    return { reader: markOf(`${address}\n${userAgent}`), address: markOf(address) };
  };
}

export async function openCounting(
  store: Pick<DeskStore, "keepSetting">,
  choice: CountingChoice,
  isDeskSession: VisitRuleOptions["isDeskSession"],
): Promise<Counting> {
  const secret = await store.keepSetting(PAGE_SECRET, randomBytes(SECRET_BYTES).toString("base64url"));
  const { limits } = COUNTING_RULE;
  const behaviour = createBehaviourLimits(limits);
  const marksOf = createMarks();
  return {
    tokens: createPageTokens({
      secret: Buffer.from(secret, "base64url"),
      hmac: (key, message) => createHmac("sha256", key).update(message).digest("base64url"),
      days: limits.tokenDays,
    }),
    findLeftOut: createVisitRule({ ...choice, isDeskSession }),
    findExcess: (visitor, article, now) => behaviour.findExcess(marksOf(visitor, now), article, now),
    tally: createBeaconTally(),
    dataCentres: choice.dataCentres.size,
  };
}
