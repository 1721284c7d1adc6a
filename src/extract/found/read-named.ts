// Takes a page; gives the occasions it speaks of (X を契機に) and the organisations it names, each once.

import { findNear } from "../../japanese/search/find-all.ts";
import type { Sign } from "../../japanese/search/sign.ts";
import { mayMatch, signOf } from "../../japanese/search/sign.ts";
import type { NamedFact } from "../../terms/fact.ts";
import type { Page } from "../page/page.ts";
import { onlyParts, roleAt } from "../page/page.ts";

/** `hint`: what every match has in it or right behind it, at most `reach` units behind its beginning. */
type NamedSign = { readonly sign: Sign; readonly hint: RegExp; readonly reach: number };

/** A name without particles: 第12回北東アジア防衛対話, ソウル・ディフェンス・ダイアログ. */
const NAME = "(?<![一-龠々ァ-ヴーA-Za-z0-9・])((?:[一-龠々ァ-ヴーA-Za-z0-9・+]|まつり|「|」){3,40})";
/** A name is 40 pieces of up to three letters. */
const NAME_REACH = 130;

/** An occasion by what stands behind its name; `between` may stand before that. */
function occasion(behind: string, between = ""): NamedSign {
  return {
    sign: signOf(new RegExp(`${NAME}(?=${between}${behind})`, "gu")),
    hint: new RegExp(behind, "gu"),
    reach: NAME_REACH,
  };
}

const OCCASIONS: readonly NamedSign[] = [
  occasion("を(?:契機|機会|機|好機)(?:に|として|と)", "(?:(?:へ|に)の(?:出席|参加))?"),
  occasion("の(?:機会|マージン|サイドライン|際|折|傍ら)(?:に|を(?:捉え|利用|とらえ)|において|で|、)"),
  occasion("(?:出席|参加|参列)(?:のため|に際し|の機会|の際)", "(?:へ|に)?の?"),
  occasion("に(?:際し|合わせ|あわせ|併せ)(?:て|、)"),
];
/** What something happens at the time of without its being an occasion. */
const NOT_OCCASION = /^(?:就任|以下|今回|前回|同会談|本会談|会談|会見|これ|それ|帰国|離任)$/u;
const ENGLISH_OCCASIONS: readonly NamedSign[] = [
  {
    sign: signOf(
      /(?<=\bon the (?:sidelines|margins|occasion) of (?:the )?)([A-Z0-9][^.,;\n]{2,80}?)(?=[.,;\n]| (?:in|on|at|held)\b)/gu,
    ),
    hint: /\bon the (?:sidelines|margins|occasion) of /gu,
    reach: 0,
  },
];

const ORGANISATIONS: readonly NamedSign[] = [
  {
    sign: signOf(
      /(?:(?<![一-龠0-9])(?!関係|各|現|同|当該|両)[一-龠]{2,12}(?:省|庁(?!舎)|委員会|監部|自衛隊|総隊|方面隊|海軍|陸軍|空軍|政府)(?!長官|参謀|大臣|司令|幕僚|大将|中将|少将)|[一-龠ァ-ヶー]{2,16}(?:株式会社|重工業|電機)|株式会社[一-龠ァ-ヶーA-Za-z]{2,16}|[ァ-ヶー]{2,12}(?:海軍|陸軍|空軍|国防省|政府)(?!長官|参謀|大臣|司令|幕僚|大将|中将|少将))/gu,
    ),
    hint: /省|庁|委員会|監部|自衛隊|総隊|方面隊|[海陸空]軍|政府|株式会社|重工業|電機/gu,
    reach: 18,
  },
];
const ENGLISH_ORGANISATIONS: readonly NamedSign[] = [
  {
    sign: signOf(
      /\b(?:(?:Australian |U\.S\. |Japanese |Indian )?(?:Ministry|Department) of (?:the )?[A-Z][a-z]+(?: and [A-Z][a-z]+)?|[A-Z][a-z]+ (?:Navy|Army|Air Force|Self-Defen[cs]e Forces?|Defen[cs]e Forces?))\b/gu,
    ),
    hint: /Ministry|Department|Navy|Army|Air Force|Defen[cs]e Force/gu,
    reach: Number.POSITIVE_INFINITY,
  },
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
  signs: readonly NamedSign[],
): readonly NamedFact[] {
  const readable = onlyParts(page, ["headline", "lead", "official"]);
  const found = signs
    .flatMap(({ sign, hint, reach }) =>
      mayMatch(page.marks, sign) ? findNear(readable, hint, sign.expression, reach) : [],
    )
    .toSorted((a, b) => a.index - b.index);
  const seen = new Set<string>();
  const first = found.filter(([name]) => !NOT_OCCASION.test(name) && !seen.has(name) && seen.add(name));
  return first.map((match, index) => ({
    id: `${letter}${index + 1}`,
    type,
    span: [match.index, match.index + match[0].length],
    part: roleAt(page, match.index),
    basis: "stated",
    name: page.text.slice(match.index, match.index + match[0].length),
  }));
}
