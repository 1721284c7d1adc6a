// Takes a page; gives the ships and units that an announcement says take part, each once, as organisations.

import type { NamedFact } from "../../../terms/fact.ts";
import type { Page } from "../../page/page.ts";
import { onlyParts, roleAt } from "../../page/page.ts";

/** 護衛艦「いせ」, 輸送艦“くにさき”, a foreign ship by its own name in katakana or letters. */
const SHIP =
  "(?:[一-龠ァ-ヴー]{0,10}(?:艦|艇|母艦|空母|船))?[「“](?:[ぁ-ん]{2,8}|[ァ-ヴー・]{2,16}|[A-Z][A-Za-z .]{2,24})(?:\\([^()\\n」”]{1,12}\\))?[」”]";
const UNIT =
  "(?:陸上|海上|航空)自衛隊の?(?:第?\\d{1,3}|[一-龠]{2,8})(?:師団|旅団|連隊|大隊|中隊|団|群|航空隊|飛行隊|航空団|航空群|護衛隊群|護衛隊|掃海隊群|掃海隊|音楽隊|教育隊|方面隊|総隊|集団)|第\\d{1,2}(?:水上部隊|航空部隊|潜水艦部隊|護衛隊群|護衛隊|掃海隊群|掃海隊|航空団|航空群|航空隊|飛行隊|師団|旅団|普通科連隊|空挺団|ヘリコプター団)|(?:派遣)?(?:潜水艦部隊|特別警備小隊|立入検査隊|施設隊)|[一-龠ァ-ヴー]{2,20}(?:チーム|飛行隊|部隊|音楽隊)「[^「」\\n]{2,20}」|水陸機動団|東京音楽隊|中央音楽隊|航空中央音楽隊";

let compiled: RegExp | undefined;
const forcePattern = (): RegExp => (compiled ??= new RegExp(`(${SHIP})|${UNIT}`, "gu"));
/** What is quoted with a ship's kind before it, or as a Self-Defense Force's ship is named. */
const SHIP_OF_A_KIND = /^[一-龠ァ-ヴー]+[「“]|^[「“][ぁ-ん]/u;

export function readForces(page: Page): readonly NamedFact[] {
  const text = onlyParts(page, ["headline", "lead", "official"]);
  const seen = new Set<string>();
  const found = [...text.matchAll(forcePattern())].filter(([name, ship]) => {
    const key = keyOf(name);
    if (ship !== undefined && !SHIP_OF_A_KIND.test(name)) return false;
    return !seen.has(key) && seen.add(key);
  });
  return found.map((match, index): NamedFact => ({
    id: `u${index + 1}`,
    type: "organisation",
    span: [match.index, match.index + match[0].length],
    part: roleAt(page, match.index),
    basis: "stated",
    name: page.text.slice(match.index, match.index + match[0].length),
  }));
}

/** 護衛艦「いせ」(DDH-182) and 「いせ」 are one ship. */
function keyOf(name: string): string {
  return /[「“]([^「」“”(]{2,24})/u.exec(name)?.[1] ?? name;
}
