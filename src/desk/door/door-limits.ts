// Door limits: who tries the door, and as whom → whether they may, counted in the store, so that all processes on it agree.

import type { TryStore } from "../../newsroom/ports/people-store.ts";

/** How many tries are free in how many seconds. */
type LimitRule = { readonly tries: number; readonly seconds: number };

const MINUTE = 60;

export const DOOR_RULES = {
  /** Of one network: somebody who tries many names. */
  address: { tries: 30, seconds: 15 * MINUTE },
  /** Of one network for one name. */
  pair: { tries: 10, seconds: 15 * MINUTE },
  /** Of all strangers' browsers together for one name: many addresses are no way around it. */
  name: { tries: 30, seconds: 60 * MINUTE },
  /** Of a browser in which this account has been before: strangers do not use up its tries. */
  browser: { tries: 10, seconds: 15 * MINUTE },
  /** Of a signed-in account that is asked for its password once more. */
  account: { tries: 10, seconds: 15 * MINUTE },
  /** Lines of the log about limits that were reached: it is kept for ever, and a crowd is told of once. */
  noted: { tries: 100, seconds: 60 * MINUTE },
  /** Challenges for passkeys, each a row in the store. */
  challenge: { tries: 60, seconds: 15 * MINUTE },
} as const satisfies Readonly<Record<string, LimitRule>>;

export type DoorRule = keyof typeof DOOR_RULES;

export type Taken =
  | { readonly kind: "free" }
  /** `isFirst`: with this try the limit has been reached. */
  | { readonly kind: "limited"; readonly seconds: number; readonly isFirst: boolean };

export type DoorLimits = {
  /** Counted before it is looked at: of many at once no more get through than of one after another. */
  readonly take: (rule: DoorRule, who: string) => Promise<Taken>;
  /** What was right was no try. */
  readonly giveBack: (rule: DoorRule, who: string) => Promise<void>;
};

/** `veil`: makes of who tries a key that names nobody. A window begins with the first try, and no try makes it longer. */
export function createDoorLimits(
  store: Pick<TryStore, "addTries">,
  now: () => number,
  veil: (text: string) => string,
): DoorLimits {
  const add = async (rule: DoorRule, who: string, added: number) => {
    const at = now();
    const until = at + DOOR_RULES[rule].seconds * 1_000;
    const tries = await store.addTries(`${rule}:${veil(`${rule} ${who}`)}`, added, { now: at, until });
    return { count: tries.count, seconds: Math.max(1, Math.ceil((tries.until - at) / 1_000)) };
  };
  return {
    async take(rule, who) {
      const { count, seconds } = await add(rule, who, 1);
      const { tries } = DOOR_RULES[rule];
      return count <= tries ? { kind: "free" } : { kind: "limited", seconds, isFirst: count === tries + 1 };
    },
    async giveBack(rule, who) {
      await add(rule, who, -1);
    },
  };
}
