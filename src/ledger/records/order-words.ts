// Order words: an announcement's text and a row in it in, the words of the order that the row stands under out: 陸将補に昇任させる.

import type { OrderName } from "../../terms/record-fact.ts";

/** The order stands above its rows; longer lists than that repeat it. */
const FARTHEST = 4_000;
const ORDER_LINE = /(?:に昇任させる|を命ずる|を命じる|を解く|を免ずる|を承認する|を免じる)。?$/u;
/** Of two orders above one row, the one that says what the row does. */
const TELLS: Readonly<Partial<Record<OrderName, RegExp>>> = {
  promote: /に昇任させる/u,
  relieve: /を(?:解く|免ずる|免じる)/u,
};

/** Undefined where the order is of no kind whose words tell more than the row, or its words are not found. */
export function findOrderWords(text: string, start: number, order: OrderName): string | undefined {
  const tells = TELLS[order];
  if (tells === undefined) return undefined;
  const lines = text
    .slice(Math.max(0, start - FARTHEST), start)
    .split("\n")
    .map((line) => line.trim());
  const last = lines.findLastIndex((line) => ORDER_LINE.test(line));
  if (last < 0) return undefined;
  const above = lines.slice(0, last + 1);
  const first = above.findLastIndex((line) => !ORDER_LINE.test(line)) + 1;
  return above.slice(first).findLast((line) => tells.test(line));
}
