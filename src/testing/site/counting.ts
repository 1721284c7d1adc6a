// Counting for tests: the stated rule with its limits and a secret of its own, without networks of any operator.

import { createHmac } from "node:crypto";
import { createBeaconTally } from "../../readership/rule/beacon-verdict.ts";
import { type ViewMarks, createBehaviourLimits } from "../../readership/rule/behaviour-limits.ts";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import type { Counting } from "../../readership/rule/counting.ts";
import { createVisitRule } from "../../readership/rule/find-left-out.ts";
import { type Networks, readNetworks } from "../../readership/rule/networks.ts";
import { createPageTokens } from "../../readership/rule/page-token.ts";

export function networksOf(...blocks: readonly string[]): Networks {
  const networks = readNetworks(blocks);
  if (!networks.ok) throw new Error(networks.error);
  return networks.value;
}

const marks = new Map<string, number>();

function markOf(name: string): number {
  const mark = marks.get(name) ?? marks.size;
  marks.set(name, mark);
  return mark;
}

/** The same numbers for the same names. */
export function marksOf(reader: string, address: string): ViewMarks {
  return { reader: markOf(reader), address: markOf(address) };
}

export function createTestCounting(changes: Partial<Counting> = {}): Counting {
  const { limits } = COUNTING_RULE;
  const behaviour = createBehaviourLimits(limits);
  return {
    tokens: createPageTokens({
      secret: new Uint8Array(32).fill(7),
      hmac: (key, message) => createHmac("sha256", key).update(message).digest("base64url"),
      days: limits.tokenDays,
    }),
    findLeftOut: createVisitRule({
      dataCentres: networksOf("198.51.100.0/24"),
      desk: networksOf("192.0.2.7"),
      isDeskSession: () => false,
    }),
    findExcess: ({ address, userAgent }, article, now) =>
      behaviour.findExcess(marksOf(`${address} ${userAgent}`, address), article, now),
    tally: createBeaconTally(),
    dataCentres: 1,
    ...changes,
  };
}
