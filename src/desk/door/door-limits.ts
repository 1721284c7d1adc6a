// Door limits: who tries the door, and as whom → whether they may, counted in the store, so that all processes on it agree.

import { RateLimiterRes, RateLimiterStoreAbstract } from "rate-limiter-flexible";
import type { Tries, TryStore } from "../../newsroom/ports/people-store.ts";

/** How many tries are free in how many seconds. */
export type LimitRule = { readonly points: number; readonly duration: number };

const MINUTE = 60;

export const DOOR_RULES = {
  /** Of one network: somebody who tries many names. */
  address: { points: 30, duration: 15 * MINUTE },
  /** Of one network for one name. */
  pair: { points: 10, duration: 15 * MINUTE },
  /** Of all strangers' browsers together for one name: many addresses are no way around it. */
  name: { points: 30, duration: 60 * MINUTE },
  /** Of a browser in which this account has been before: strangers do not use up its tries. */
  browser: { points: 10, duration: 15 * MINUTE },
  /** Of a signed-in account that is asked for its password once more. */
  account: { points: 10, duration: 15 * MINUTE },
  /** Challenges for passkeys, each a row in the store. */
  challenge: { points: 60, duration: 15 * MINUTE },
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

type StoredTries = Tries & { readonly now: number };

/** The library's limiter over the store's tries, in the clock of the newsroom. */
class StoreLimiter extends RateLimiterStoreAbstract {
  readonly #store: TryStore;
  readonly #now: () => number;

  constructor(store: TryStore, now: () => number, rule: LimitRule, keyPrefix: string) {
    super({ ...rule, keyPrefix, storeClient: store });
    this.#store = store;
    this.#now = now;
  }

  async _upsert(key: string, points: number, lastsMs: number, isForced: boolean): Promise<StoredTries> {
    const now = this.#now();
    const until = now + lastsMs;
    if (!isForced) return { ...(await this.#store.addTries(key, points, { now, until })), now };
    await this.#store.setTries(key, { count: points, until });
    return { count: points, until, now };
  }

  async _get(key: string): Promise<StoredTries | null> {
    const now = this.#now();
    const tries = await this.#store.findTries(key, now);
    return tries ? { ...tries, now } : null;
  }

  _delete(key: string): Promise<boolean> {
    return this.#store.forgetTries(key);
  }

  _getRateLimiterRes(_key: string, changed: number, { count, until, now }: StoredTries): RateLimiterRes {
    return new RateLimiterRes(Math.max(this.points - count, 0), until - now, count, count === changed);
  }
}

/** `veil`: makes of who tries a key that names nobody. */
export function createDoorLimits(
  store: TryStore,
  now: () => number,
  veil: (text: string) => string,
): DoorLimits {
  const limiters = new Map(
    Object.entries(DOOR_RULES).map(([name, rule]) => [name, new StoreLimiter(store, now, rule, name)]),
  );
  const limiterOf = (rule: DoorRule): StoreLimiter => {
    const limiter = limiters.get(rule);
    if (!limiter) throw new Error(`There is no limit called ${rule}.`);
    return limiter;
  };
  return {
    async take(rule, who) {
      try {
        await limiterOf(rule).consume(veil(who));
        return { kind: "free" };
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason;
        const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
        return { kind: "limited", seconds, isFirst: reason.consumedPoints === DOOR_RULES[rule].points + 1 };
      }
    },
    async giveBack(rule, who) {
      await limiterOf(rule).reward(veil(who));
    },
  };
}
