// Takes sentences of a contract with several firms at once, A、B及びCと…契約: gives the firms, the sentence as it reads with the last of them alone, and the sum that each is told with.

import { yenOf } from "../yen-of.ts";
import { isOffice, isParty } from "./parties.ts";

const NAME = "[一-龠々ァ-ヴーA-Za-z・&.㈱][一-龠々ァ-ヴーA-Za-z・&.㈱ ]{1,30}(?:\\([^()]{1,40}\\))?";
/** How many firms they are: の3社. */
const COUNT = "(?:の(?:計|各)?(?<count>[2-9二三四五六七八九両])社)?";
/** With whom, from whom; of those who do something together with somebody nothing is concluded. */
const CLOSING = "(?:と(?:の間[でに]は?)?(?!共同|連携|協力|競|合併|提携)|(?:から|より)(?!な))";
const LIST = new RegExp(
  `(?<=^|[、はがでにを])(?<names>${NAME}(?:(?:、|、?(?:及び|および|並びに|ならびに)|と、?)${NAME}){1,8})${COUNT}(?=${CLOSING})`,
  "gu",
);
const BETWEEN = /、?(?:及び|および|並びに|ならびに)|と、?|、/u;
/** A mere comma joins whatever a sentence lists. */
const JOINS = /及び|および|並びに|ならびに|と/u;
const CONCLUDES = /契約|受注|落札|発注/u;
const FIGURES = "二三四五六七八九";

export type JoinedParties = { readonly parties: readonly string[]; readonly single: string };

export function joinedPartiesOf(sentence: string): JoinedParties | undefined {
  if (!CONCLUDES.test(sentence)) return undefined;
  for (const { 0: whole, index, groups } of sentence.matchAll(LIST)) {
    const parties = firmsOf(groups?.["names"] ?? "", groups?.["count"]);
    const last = parties.at(-1);
    if (parties.length < 2 || last === undefined) continue;
    return { parties, single: sentence.slice(0, index) + last + sentence.slice(index + whole.length) };
  }
  return undefined;
}

/** All of them firms, as many as are counted; 両社 and 3社 make a list of what commas part. */
function firmsOf(names: string, count: string | undefined): readonly string[] {
  const firms = names.split(BETWEEN).map((name) => name.trim());
  if (firms.some((name) => !isParty(name) || isOffice(name))) return [];
  if (count === undefined) return JOINS.test(names) ? firms : [];
  const counted = count === "両" ? 2 : Number(count) || FIGURES.indexOf(count) + 2;
  return counted === firms.length ? firms : [];
}

const SUM = "(?:約|総額|計){0,2}¥?\\d[\\d,.億万千兆]{0,20}円";
const IN_TURN = new RegExp(`(?:それぞれ|順に)、?(?<sums>${SUM}(?:(?:、|と|、?及び)${SUM}){1,8})`, "u");
const COMPANY = /^(?:株式会社|\(株\)|㈱)|(?:株式会社|\(株\)|㈱)$/gu;

/** Of each firm in turn; nothing of whom the sentences tell no sum of his own. */
export function sumsOfParties(
  parties: readonly string[],
  sentences: readonly string[],
): readonly (number | undefined)[] {
  const inTurn = sentences
    .flatMap((text) => IN_TURN.exec(text)?.groups?.["sums"] ?? [])[0]
    ?.match(new RegExp(SUM, "gu"));
  if (inTurn?.length === parties.length) return inTurn.map((sum) => yenOf(sum));
  return parties.map((party) => {
    const own = sumBehind(party.replaceAll(COMPANY, ""));
    return sentences.flatMap((text) => yenOf(own.exec(text)?.groups?.["sum"] ?? "") ?? [])[0];
  });
}

/** 見本電機が12億円, 見本電機(12億円). */
function sumBehind(name: string): RegExp {
  const words = name.replaceAll(/[.&()]/gu, String.raw`\$&`);
  return new RegExp(
    `${words}(?:株式会社|\\(株\\)|㈱)?(?:[がはにと:(]|との契約(?:金)?額[がは])、?(?<sum>${SUM})`,
    "u",
  );
}
