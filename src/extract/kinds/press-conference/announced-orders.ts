// Takes the record of a conference; gives the orders that a speaker announces under a head of their own, 内閣府の人事について, as rows.

import type { ActGround } from "../../acts/act-ground.ts";
import type { Line } from "../../page/lines.ts";
import { linesOf } from "../../page/page.ts";
import type { Span } from "../../../terms/span.ts";
import type { KindFacts } from "../kind-reader.ts";
import { addPeopleOfRows, numberRows } from "../personnel-order/number-rows.ts";
import { readOrderProse } from "../personnel-order/prose/read-order-prose.ts";

const HEAD_OF_ORDERS = /^[^。、?]{0,40}人事(?:案件)?(?:について|に関して)$/u;
/** The head of another matter, or somebody who asks. */
const NEXT = /^[^。、]{2,40}について$|^(?:[(【<〈]?記者|Q\s?[:.]|問\s?[:.]|質疑応答|[-―—]{2})/u;

/** Nothing where no head tells of appointments: what a reporter asks about orders nobody. */
export function readAnnouncedOrders(ground: ActGround): Pick<KindFacts, "records" | "people"> {
  const { page, people } = ground;
  if (page.language !== "ja" || !page.folded.includes("人事")) return { records: [] };
  const told = stretchesOf(linesOf(page, ["lead", "official"]));
  if (told.length === 0) return { records: [] };
  const rows = readOrderProse(ground).filter(({ nameSpan: [at] }) =>
    told.some(([start, end]) => start <= at && at < end),
  );
  if (rows.length === 0) return { records: [] };
  const known = addPeopleOfRows(page, rows, people, false);
  return { records: numberRows(page, rows, known), people: known.facts };
}

function stretchesOf(lines: readonly Line[]): readonly Span[] {
  const found: Span[] = [];
  let start: number | undefined;
  for (const { text, span } of lines) {
    if (start !== undefined && NEXT.test(text.trim())) {
      found.push([start, span[0]]);
      start = undefined;
    }
    if (start === undefined && found.length < MOST && HEAD_OF_ORDERS.test(text.trim())) start = span[1];
  }
  return start === undefined ? found : [...found, [start, Number.POSITIVE_INFINITY]];
}

/** A conference has a few matters. */
const MOST = 12;
