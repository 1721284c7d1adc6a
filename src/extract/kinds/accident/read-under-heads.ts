// Takes where the words under 被害の状況 begin; gives what its own sub-heads tell: who was hurt, and what was damaged.

import type { Span } from "../../../terms/span.ts";
import { linesOf } from "../../page/page.ts";
import type { Page } from "../../page/page.ts";

type Harm = { readonly people?: string; readonly things?: string };

const SUB_HEAD = /^[(]\d{1,2}[)]\s?(?<head>[^\s。、:]{2,16}):?$/u;
const NEXT_HEAD = /^(?:\d{1,2}[ .、]|[(]以上[)])/u;
const PEOPLE = /隊員|人的|人員|乗員|乗組員|死傷|負傷/u;
const THINGS = /装備|物的|機体|船体|艦体|車両|器材|建物|施設|物品/u;
const POINT_MARK = /^(?:[ア-ン][ .、)]|[・○-])\s?/u;
/** No table of harm is longer. */
const MOST_LINES = 30;

export function readUnderHeads(page: Page, harm: Span | undefined): Harm {
  const lines = linesOf(page, ["lead", "official"]);
  const at = harm === undefined ? -1 : lines.findIndex(({ span }) => span[0] >= harm[0]);
  const first = at < 0 ? undefined : lines[at];
  if (first === undefined || !SUB_HEAD.test(first.text)) return {};
  const told: { people?: string; things?: string } = {};
  let field: keyof Harm | undefined;
  for (const { text, span } of lines.slice(at, at + MOST_LINES)) {
    if (NEXT_HEAD.test(text)) break;
    const head = SUB_HEAD.exec(text)?.groups?.["head"];
    if (head !== undefined) field = fieldOf(head);
    else if (field !== undefined) {
      const words = page.text.slice(...span).replace(/。$/u, "");
      const own = words.slice(POINT_MARK.exec(text)?.[0].length ?? 0);
      const before = told[field];
      told[field] = before === undefined ? own : `${before}、${own}`;
    }
  }
  return told;
}

function fieldOf(head: string): keyof Harm | undefined {
  if (PEOPLE.test(head)) return "people";
  return THINGS.test(head) ? "things" : undefined;
}
