// Page token: what an article's page carries so that its beacon can show that we rendered it, and on which day.

import type { ArticleId } from "../../terms/ids.ts";
import { dayNumberOf } from "../day-of.ts";
import type { Hmac } from "../reader-key.ts";

export type TokenVerdict = "good" | "stale-token" | "wrong-token";

export type PageTokens = {
  /** For a page of the article that is rendered at `now` (milliseconds since the epoch). */
  write(article: ArticleId, now: number): string;
  judge(article: ArticleId, token: string, now: number): TokenVerdict;
  /** The day of rendering: a page kept from another day has to be rendered anew. */
  dayOf(now: number): number;
};

export type PageTokenOptions = {
  /** The same for every process on a store, and known to none of its readers. */
  readonly secret: Uint8Array;
  readonly hmac: Hmac;
  /** How many days after that of its rendering a page may still tell of being read. */
  readonly days: number;
};

/** 96 bits: more than anybody guesses, and short in each page. */
const SEAL_LENGTH = 16;
/** Seals are kept, since each costs as much as the rest of a beacon: of about this many pages. */
const MOST_SEALS = 20_000;

/** Takes as long whatever is alike, so that a seal cannot be found out one sign after another. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < b.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}

export function createPageTokens({ secret, hmac, days }: PageTokenOptions): PageTokens {
  const seals = new Map<string, string>();
  const sealOf = (article: ArticleId, day: number): string => {
    const name = `${article} ${day}`;
    const known = seals.get(name);
    if (known !== undefined) return known;
    const seal = hmac(secret, `page ${name}`).slice(0, SEAL_LENGTH);
    if (seals.size >= MOST_SEALS) seals.clear();
    seals.set(name, seal);
    return seal;
  };
  return {
    dayOf: (now) => dayNumberOf(now),
    write(article, now) {
      const day = dayNumberOf(now);
      return `${day}.${sealOf(article, day)}`;
    },
    judge(article, token, now) {
      const [, digits = "", seal = ""] = /^(\d{1,7})\.([\w-]{16})$/.exec(token) ?? [];
      const day = Number(digits);
      const age = dayNumberOf(now) - day;
      // Told before the seal is asked: what is out of date needs no cryptography, and keeps no memory.
      if (seal === "" || String(day) !== digits || age < -1) return "wrong-token";
      if (age > days) return "stale-token";
      return isSame(seal, sealOf(article, day)) ? "good" : "wrong-token";
    },
  };
}
