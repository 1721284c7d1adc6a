// Mutate: takes a text and damages it at random, as bad copies, cuts and strange characters do.

import type { Random } from "../testing/statements/passages/random.ts";

const STRANGE = [
  "\u0000",
  "\u200b",
  "\ud800",
  "\udc00",
  "🇯🇵",
  "𠮷",
  "(",
  ")",
  "（",
  "月",
  "日",
  "年",
  "\n",
  "\t",
  "　",
  "99999999",
  "令和",
  "「",
  "・",
  "はが",
  "﷽",
] as const;

type Damage = (text: string, at: number, random: Random) => string;

const DAMAGES: readonly [Damage, ...Damage[]] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, random) => text.slice(0, at) + random.pick(STRANGE) + text.slice(at),
  (text, at, random) => text.slice(0, at) + text.slice(at + random.integer(2, 60)),
  (text, at, random) => {
    const taken = text.slice(at, at + random.integer(1, 80));
    return text.slice(0, at) + taken + taken + text.slice(at);
  },
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, random) => {
    const other = random.integer(0, text.length);
    return text.slice(Math.min(at, other), Math.max(at, other)) + text.slice(0, Math.min(at, other));
  },
  (text, at, random) =>
    text.slice(0, at) + text.slice(at).replace(/[0-9]+/u, String(random.integer(0, 99_999))),
  (text) => text.replaceAll("\n", ""),
  (text) => text.replaceAll("。", ""),
];

/** One to six damages, each at a random place. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let left = random.integer(1, 6); left > 0; left -= 1) {
    mutated = random.pick(DAMAGES)(mutated, random.integer(0, mutated.length), random);
  }
  return mutated;
}
