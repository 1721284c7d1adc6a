// Takes two topics of a conference and tells whether they name one matter: of two wordings the first is kept.

import { countryRunLength } from "../../template/country-run.ts";

/** 質疑 and 会見 are words of the form. */
export const SHORTEST_TOPIC = 3;

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Two ways of naming one matter share most of their pairs of characters. */
const SAME_MATTER = 0.5;

/** Two that begin with the same long name are about what it names. */
const SAME_BEGINNING = 7;

/** 北国による気球放出事案: who did it, and the deed that it ends with. */
const DONE_BY =
  /^(?<who>[\p{Script=Han}ァ-ヴー]{2,10})(?:による|の)[^、。]{0,20}?(?<deed>\p{Script=Han}{2})(?:事案|事態|等)?$/u;

/** 北国が小型の気球を放出 is the deed of 北国による気球放出事案, told once more. */
function isDeedOf(named: string, told: string): boolean {
  const { who, deed } = DONE_BY.exec(named)?.groups ?? {};
  if (who === undefined || deed === undefined) return false;
  return told.endsWith(deed) && [`${who}が`, `${who}は`, `${who}、`].some((doer) => told.startsWith(doer));
}

/** 日米防衛相電話会談, and サンプル国防長官と電話会談を実施: the one talk of the day, by its countries and by whom it was with. */
const TALK_OF_COUNTRIES = /^日[\p{Script=Han}ァ-ヴー・]{1,12}(?:電話|テレビ|オンライン)会談$/u;
const TALK_WITH = /[^、]{2,24}との?(?:電話|テレビ|オンライン)会談(?:を実施|を開催)?$/u;

function isTalkToldTwice(a: string, b: string): boolean {
  return TALK_OF_COUNTRIES.test(a) && TALK_WITH.test(b);
}

export function isSameMatter(a: string, b: string): boolean {
  if (isTalkToldTwice(a, b) || isTalkToldTwice(b, a)) return true;
  // 日米会談 and 日韓会談 are two, however alike.
  const [runA, runB] = [a, b].map((text) => text.slice(0, countryRunLength(text)));
  if (runA !== runB && runA !== "" && runB !== "") return false;
  if (a.length > SAME_BEGINNING && a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING)) return true;
  if (isDeedOf(a, b) || isDeedOf(b, a)) return true;
  // 電話会談 of 見本長官との電話会談.
  if ([a, b].every(({ length }) => length >= SHORTEST_TOPIC) && (a.endsWith(b) || b.endsWith(a))) return true;
  const [few, many] = [pairsOf(a), pairsOf(b)].toSorted((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return a === b;
  return [...few].filter((pair) => many.has(pair)).length / many.size > SAME_MATTER;
}
