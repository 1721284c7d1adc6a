// Takes a page; gives the occasions it speaks of (X を契機に) and the organisations it names, each once.

import type { NamedFact } from "../../terms/fact.ts";
import type { Page } from "../page/page.ts";
import { onlyParts, roleAt } from "../page/page.ts";

const OCCASIONS: readonly RegExp[] = [
  /(?<=[、,。\s]|^)([^、,。\n]{2,60}?)(?=(?:(?:へ|に)の(?:出席|参加))?を(?:契機|機会|機)(?:に|として|と))/gmu,
  /(?<=[、,。\s]|^)([^、,。\n]{2,60}?)(?=の(?:機会|マージン|サイドライン)(?:に|を捉え|において|で))/gmu,
  /(?<=[、,。\s]|^)([^、,。\n]{2,60}?)(?=(?:へ|に)?の?(?:出席|参加|参列)のため)/gmu,
  /(?<=[、,。\s]|^)([^、,。\n]{2,60}?)(?=に(?:際し|合わせ|あわせ)(?:て|、))/gmu,
];
const ENGLISH_OCCASIONS: readonly RegExp[] = [
  /(?<=\bon the (?:sidelines|margins|occasion) of (?:the )?)([A-Z0-9][^.,;\n]{2,80}?)(?=[.,;\n]| (?:in|on|at|held)\b)/gu,
];

const ORGANISATIONS: readonly RegExp[] = [
  /(?:[一-龠]{2,12}(?:省|庁|委員会|監部|自衛隊|総隊|方面隊|海軍|陸軍|空軍|政府)(?!長官|参謀|大臣|司令|幕僚|大将|中将|少将)|[一-龠ァ-ヶー]{2,16}(?:株式会社|重工業|電機)|株式会社[一-龠ァ-ヶーA-Za-z]{2,16}|[ァ-ヶー]{2,12}(?:海軍|陸軍|空軍|国防省|政府)(?!長官|参謀|大臣|司令|幕僚|大将|中将|少将))/gu,
];
const ENGLISH_ORGANISATIONS: readonly RegExp[] = [
  /\b(?:(?:Australian |U\.S\. |Japanese |Indian )?(?:Ministry|Department) of (?:the )?[A-Z][a-z]+(?: and [A-Z][a-z]+)?|[A-Z][a-z]+ (?:Navy|Army|Air Force|Self-Defen[cs]e Forces?|Defen[cs]e Forces?))\b/gu,
];

export function readOccasions(page: Page): readonly NamedFact[] {
  return readNamed(page, "occasion", "c", page.language === "ja" ? OCCASIONS : ENGLISH_OCCASIONS);
}

export function readOrganisations(page: Page): readonly NamedFact[] {
  return readNamed(page, "organisation", "o", page.language === "ja" ? ORGANISATIONS : ENGLISH_ORGANISATIONS);
}

function readNamed(
  page: Page,
  type: "organisation" | "occasion",
  letter: string,
  signs: readonly RegExp[],
): readonly NamedFact[] {
  const readable = onlyParts(page, ["headline", "lead", "official"]);
  const found = signs.flatMap((sign) => [...readable.matchAll(sign)]).toSorted((a, b) => a.index - b.index);
  const seen = new Set<string>();
  const first = found.filter((match) => !seen.has(match[0]) && seen.add(match[0]));
  return first.map((match, index) => ({
    id: `${letter}${index + 1}`,
    type,
    span: [match.index, match.index + match[0].length],
    part: roleAt(page, match.index),
    basis: "stated",
    name: page.text.slice(match.index, match.index + match[0].length),
  }));
}
