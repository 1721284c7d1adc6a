// Takes a page; gives the bills and budgets that it names and the session of the Diet, each once, and the decision as an event.

import type { EventFact, NamedFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { onlyParts, roleAt } from "../../page/page.ts";

const LETTERS = "一-龠々ァ-ヴーA-Za-z0-9・";
/** A bill's full name holds particles, its short form none. */
const BILLS: readonly RegExp[] = [
  new RegExp(`(?<=^|[\\s、。「は])[^、。「」\\s()]{2,90}?法律案(?!を?提出)`, "gu"),
  new RegExp(`(?<![${LETTERS}])[${LETTERS}]{2,30}(?:改正案|法案|政令案?|予算案|予算[(]案[)])`, "gu"),
];
const SESSION = /第\d{1,3}回国会(?:[(](?:常会|臨時会|特別会)[)])?|(?:通常|臨時|特別)国会/gu;
const DECISION = /閣議(?:で|において)?(?:の?決定|了解)|閣議/u;
const NO_BILL = /^(?:標記|本|同|当該|下記|次の?)[のは]?(?:法律案|法案|改正案)?$|^法律案$/u;
const MOST = 40;

type Found = { readonly span: Span; readonly name: string };

export function readBills(page: Page): readonly NamedFact[] {
  const text = onlyParts(page, ["headline", "lead", "official"]);
  const bills = BILLS.flatMap((form) => findAll(page, text, form)).filter(({ name }) => !NO_BILL.test(name));
  const apart = bills.filter(
    ({ span }, index) =>
      !bills.slice(0, index).some((other) => other.span[0] < span[1] && span[0] < other.span[1]),
  );
  const named = [...apart, ...findAll(page, text, SESSION)];
  const once = named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
  return once
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ span, name }, index): NamedFact => ({
      id: `b${index + 1}`,
      type: "occasion",
      span,
      part: roleAt(page, span[0]),
      basis: "stated",
      name,
    }));
}

function findAll(page: Page, text: string, form: RegExp): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(form)) {
    if (found.length === MOST) break;
    const span: Span = [match.index, match.index + match[0].length];
    found.push({ span, name: page.text.slice(...span) });
  }
  return found;
}

/** The day is that of the announcement where the decision is told as of today, which is what such pages do. */
export function readDecisionEvent(page: Page, announcedAt: TimeValue | undefined): readonly EventFact[] {
  const text = onlyParts(page, ["headline", "lead", "official"]);
  const match = DECISION.exec(text);
  if (match === null) return [];
  const span: Span = [match.index, match.index + match[0].length];
  return [
    {
      id: "l0",
      type: "event",
      span,
      part: roleAt(page, span[0]),
      basis: "stated",
      name: page.text.slice(...span),
      ...(announcedAt === undefined ? {} : { date: announcedAt.slice(0, 10) }),
    },
  ];
}
