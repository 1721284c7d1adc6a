// Takes the clause of a contract; gives what is procured: how many of it, without the word for the contract and, where an office orders it, without whose it is.

import { bareProgramme } from "../bare-programme.ts";
import type { Clause, Phrase } from "./phrases.ts";
import { isOffice, isParty, partiesOf } from "./parties.ts";

const SUM_OF = "(?:(?:約|総額|計|およそ){0,2}[¥]?[\\d,.億万千兆]{1,24}(?:円|ドル|ユーロ|ポンド)の)?";
/** 随意契約, 約380億円の契約: a contract, and nothing of what it is for. */
const BARE_CONTRACT = new RegExp(
  `^${SUM_OF}(?:\\d{1,3}件の|新たな|新しい|長期|正式な?)?(?:(?:随意|一般競争|指名競争|製造|請負|売買|購入|調達|業務|委託|役務|単価|工事|物品|供給|入札)){0,3}契約$|^${SUM_OF}(?:納入|供給|製造|建造|提供|販売|輸出|移転|譲渡|引き渡|購入|調達|取得|開発|整備|修理)(?:する|す)契約$|入札$`,
  "u",
);
/** 書架(約90億円)の製造: the sum is none of its name. */
const BRACKETED_SUM = /[(](?:約|総額|計|契約額)?:?[\d,.億万千兆]{1,20}円[)]/u;
/** 移動書架2台の製造請負契約: what kind of contract it is; of 製造契約 the making is what is procured. */
const KIND_OF_CONTRACT =
  /(?:の|に係る|に関する)?(?:製造請負|請負|売買|購入|調達|随意|業務委託|供給|納入)契約$/u;
/** 導入する新型書架: the end of a clause that tells of the thing; its beginning was cut off as a phrase. */
const RELATIVE =
  /^[一-龠ァ-ヴー]{1,6}[ぁ-ん]{0,3}?(?:する|した|される|された|して(?:い|き)る|る|た|く|す)(?=[一-龠ァ-ヴーA-Za-z0-9「])/u;
/** 旧型の後継となる|次期書架: what it will be stands before it. */
const BECOMES =
  /^[^「」、]{2,40}の(?:後継|代替|次期|後続|中核|基盤|原型)(?:機|艦|機種|装備)?(?:となる|に当たる|にあたる|とする|としての)(?=[一-龠ァ-ヴーA-Za-z0-9「])/u;
const LEADS_ON: ReadonlySet<string> = new Set(["が", "を", "に", "から", "で", "へ"]);
/** 17式器材1万4千本の調達: what is procured is the thing, not its procurement. */
const PROCURED =
  /^(?<thing>.{2,50}?)(?:[\d万億千,]{1,12}[本隻機両基台式個着門発])?の(?:調達|取得|購入)(?:事業)?$/u;
/** 図書省との契約: with whom, and nothing of what it is for. */
const WITH_WHOM = /[一-龠ァ-ヴーA-Za-z]と$/u;
const NOTHING = /^(?:下記|次の|以下|標記|本件|これ|それ|同(?:契約|事業|件))/u;

export function programmeOf(clause: Clause): string | undefined {
  const at = objectOf(clause);
  if (at === undefined) return undefined;
  const words = wordsAt(clause, at)
    .replace(BECOMES, "")
    .replace(BRACKETED_SUM, "")
    .replace(KIND_OF_CONTRACT, "")
    .replace(/(?<=.{2})の?契約$/u, "");
  const thing = PROCURED.exec(words)?.groups?.["thing"] ?? words;
  const bare = bareProgramme(thing);
  if (bare === undefined || NOTHING.test(bare) || WITH_WHOM.test(bare)) return undefined;
  const forWhom = isBetweenFirms(clause) ? FOR_WHOM.exec(thing)?.[0] : undefined;
  return forWhom === undefined || bare.startsWith(forWhom) ? bare : forWhom + bare;
}

/** 海上自衛隊向けの: where one firm has the order of another, only these words tell whose it will be. */
const FOR_WHOM = /^[^、。「」]{0,16}(?:省|庁|軍|隊|政府)向けの?(?=.{2})/u;

function isBetweenFirms(clause: Clause): boolean {
  if (clause.verb !== "受注" && clause.verb !== "落札") return false;
  const { subject, other } = partiesOf(clause);
  return subject !== undefined && other !== undefined && !isOffice(subject) && !isOffice(other);
}

const ABOUT = /^(?:について|に関し|に関する|に係る|に向けた|に伴う|において)/u;
/** 1隻を: how many of it. */
const ONLY_COUNTED = /^(?:うち|計)?\d{1,6}[機隻両式基台本個着門]$/u;
/** 建造契約に調印した. */
const SIGNED = /.契約$/u;

/** The last を that is no mere 契約, else what is spoken about. */
function objectOf({ phrases }: Clause): number | undefined {
  const isThing = ({ words, particle }: Phrase): boolean =>
    (particle === "を" || particle === "も" || (particle === "に" && SIGNED.test(words))) &&
    !BARE_CONTRACT.test(words) &&
    !ONLY_COUNTED.test(words);
  const object = phrases.findLastIndex(isThing);
  const about = phrases.findLastIndex(({ particle }) => ABOUT.test(particle));
  const isToldAbout = about >= 0 && (object < 0 || !phrases[object]?.words.endsWith("契約"));
  const found = isToldAbout && object < about ? about : object;
  return found < 0 ? undefined : found;
}

/** 書架2台と踏み台を: what stands before と is no party, and so is procured too. */
function wordsAt({ phrases }: Clause, at: number): string {
  const own = phrases[at]?.words ?? "";
  const before = phrases[at - 1];
  if (before === undefined) return own;
  if (before.particle === "と" && !isParty(before.words)) return `${before.words}と${own}`;
  return LEADS_ON.has(before.particle) ? own.replace(RELATIVE, "") : own;
}
