// Takes a page; gives the acts by which a cabinet or a house decided, where no plain verb of deciding closes the clause: 閣議決定しました, 可決された.

import type { UnnumberedAct } from "../../acts/read-acts.ts";
import { gradeUndertaking } from "../../acts/strength.ts";
import type { PartRole } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { roleAt, sentencesOf } from "../../page/page.ts";

const CLOSING =
  /(?:の|を|について)?(?:閣議(?:で|において)?、?(?:了解|決定)|(?:全会一致で|賛成多数で)?可決)(?:、成立)?(?:が行われ(?:た|まし)?|しました|した|し(?=、)|され(?:(?:まし)?た(?:ので(?=、)|ところ(?:です|であります))?|、)|(?=[(、\n]|$))/u;
/** What only leads to the matter. */
const LEADING =
  /^(?:[\s・]|\d{1,2}\s)*(?:(?:日本)?政府|内閣|防衛省|[一-龠]{1,8}省)?(?:は|が)?、?(?:本日(?:の閣議(?:で|において))?、?|(?:令和[\d元]{1,2}年)?(?:\d{1,2}月)?\d{1,2}日、?)?/u;
/** …を、本日: between the matter and the verb. */
const TRAILING =
  /(?:(?:を|について|が|の)?、?(?:本日|同日)?(?:[\d０-９]{1,2}月)?(?:[\d０-９]{1,2}日(?:[(（].[)）])?)?[にの]?、?|[、\s]{1,4})$/u;
const LONGEST = 600;

/** `isHeading`: a heading closes on the noun alone; in running text a verb has to. */
export function readDecisions(page: Page, role: PartRole, isHeading: boolean): readonly UnnumberedAct[] {
  return page.parts
    .filter((part) => part.role === role)
    .flatMap(({ span }) => sentencesOf(page, span))
    .filter(([start, end]) => isHeading || page.folded.slice(start, end).endsWith("。"))
    .flatMap((span) => decisionOf(page, span) ?? []);
}

function decisionOf(page: Page, [start, end]: Span): UnnumberedAct | undefined {
  const sentence = page.folded.slice(start, Math.min(end, start + LONGEST));
  const verb = CLOSING.exec(sentence);
  if (verb === null) return undefined;
  const lead = LEADING.exec(sentence)?.[0].length ?? 0;
  const matter: Span = [start + Math.min(lead, verb.index), start + verb.index];
  const words = page.text.slice(...matter).replace(TRAILING, "");
  if (words === "") return undefined;
  const undertaking = gradeUndertaking({ act: "decided", matter: words, planned: false, language: "ja" });
  return {
    type: "act",
    span: [matter[0], start + verb.index + verb[0].length],
    part: roleAt(page, start),
    basis: "stated",
    act: "decided",
    actors: [],
    matter: { text: words, span: [matter[0], matter[0] + words.length] },
    ...(undertaking === undefined ? {} : { undertaking }),
  };
}
