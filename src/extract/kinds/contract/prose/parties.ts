// Takes the clause of a contract; gives who is told of in it, and which of both is the other party of whoever tells it.

import type { Clause } from "./phrases.ts";

const NAME = /^[一-龠々ァ-ヴーA-Za-z・&.㈱＆ ]{2,40}$/u;
const COUNTED = /\d|[円日月年度]$/u;
/** 今月, 一般競争入札: no party. */
const NOBODY =
  /^(?:今[回月年]|先[月頃]|同[日月年時]|当時|本日|昨年|来年|前年|共同|随意|一般競争|指名競争|入札|新た|特別|正式|価格|単価|総額|合計|国内|海外|期間|年度|契約|開発|研究|整備|製造|建造|量産)/u;
const OFFICE = /(?:省|庁|府|局|自衛隊|監部|本部|補給処|政府|保安庁|海保|警察|[陸海空]自|[陸海空]幕)$/u;
const BRACKETS = /(?:\([^()]{1,60}\)|㈱)$/u;
/** 米早見社: whose company it is. */
const LEADING = /^(?:同じく|それぞれ|いずれも|大手の?|国内|最大手の?|傘下の)/u;

/** 一般競争入札で落札した早見木工: how it came to be the party. */
const CHOSEN = /^[^、。]{0,16}?(?:した|された)(?=[一-龠ァ-ヴーA-Za-z])/u;

export function isParty(words: string): boolean {
  const name = nameOf(words);
  return NAME.test(name) && !NOBODY.test(name) && !COUNTED.test(name);
}

export function isOffice(name: string): boolean {
  return OFFICE.test(name);
}

/** Without a town or a short name in brackets, and without what company it belongs to. */
function nameOf(words: string): string {
  return words
    .replace(BRACKETS, "")
    .replace(CHOSEN, "")
    .replace(LEADING, "")
    .replace(/^.*(?:傘下|子会社|系列)の/u, "")
    .trim();
}

const OF_ORDER: ReadonlySet<string> = new Set(["発注", "委託"]);

export type Parties = { readonly subject?: string; readonly other?: string };

export function partiesOf({ phrases, verb }: Clause): Parties {
  const named = (particles: RegExp): string | undefined => {
    const found = phrases.findLast(({ words, particle }) => particles.test(particle) && isParty(words));
    return found === undefined ? undefined : nameOf(found.words);
  };
  const [first] = phrases;
  const headed =
    first !== undefined && first.particle === "" && isParty(first.words) ? nameOf(first.words) : undefined;
  const subject = named(/^は$/u) ?? headed ?? named(/^が$/u);
  const other = OF_ORDER.has(verb)
    ? named(/^(?:に|へ|に対して?)$/u)
    : (named(/^と?の間/u) ?? (verb === "契約" ? named(/^とも?$/u) : undefined) ?? named(/^(?:から|より)/u));
  const supplier = named(/^が$/u);
  const [both, company] = phrases;
  // 図書庁と早見木工は…契約に調印した: of both the one that is no office.
  if (
    both?.particle === "と" &&
    company?.particle === "は" &&
    other === nameOf(both.words) &&
    isOffice(other)
  )
    return subject === undefined ? { other } : { subject: other, other: subject };
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(other !== undefined
      ? { other }
      : supplier !== undefined && !isOffice(supplier)
        ? { other: supplier }
        : {}),
  };
}

/** 防衛省が明らかにした, 図書庁によると: who tells of the contract, where that is not its subject. */
export function isToldBy(text: string, name: string): boolean {
  return (
    [`${name}が明らかに`, `${name}が発表`, `${name}が公表`, `${name}によると`, `${name}によれば`].some(
      (words) => text.includes(words),
    ) || isToldByAgency(text, name)
  );
}

/** 図書整備庁が契約情報で明らかにした: of the ministry whose name its own begins with. */
const TOLD_IN =
  /(?<office>[一-龠]{2,8}[省庁])が(?:[^、。はが]{0,12}で)?(?:明らかに|発表|公表)し(?:た|ました)。/gu;

function isToldByAgency(text: string, name: string): boolean {
  const stem = /^(?<stem>[一-龠]{2,6})[省庁]$/u.exec(name)?.groups?.["stem"];
  if (stem === undefined) return false;
  return [...text.matchAll(TOLD_IN)].some(({ groups }) => groups?.["office"]?.startsWith(stem) === true);
}

/** 早見重工業は|図書省が|2031年度から|調達を|始めた書庫船2隻の建造契約を|結んだ: who procures what is made concludes it, where nobody else is named. */
const PROCURES = /^(?:調達|発注|取得|導入|整備|計画)(?:$|[をし]|する|した|して|中)/u;
const GIVEN_UP = /見送|断念|中止|検討|取りやめ/u;

export function procurerOf({ phrases, verb }: Clause): string | undefined {
  const at = phrases.findIndex(({ particle, words }) => particle === "が" && isOffice(words));
  if (verb !== "契約" || at < 1) return undefined;
  const rest = phrases
    .slice(at + 1)
    .filter(({ words, particle }) => particle === "を" || !COUNTED.test(words));
  const isProcured = rest.length > 0 && rest.every(({ particle }) => particle === "を" || particle === "");
  const own = rest.map(({ words, particle }) => words + particle).join("");
  return isProcured && PROCURES.test(own) && !GIVEN_UP.test(own)
    ? nameOf(phrases[at]?.words ?? "")
    : undefined;
}

const SAME_OFFICE = /^同(?<sort>[省庁府])$/u;
/** So far back stands the office that 同省 takes up. */
const SAME_NEAR = 400;
const OF_SORT = {
  省: /[一-龠ァ-ヴー]{1,12}省(?![略力令])/gu,
  庁: /[一-龠ァ-ヴー]{1,12}庁(?!舎)/gu,
  府: /[一-龠ァ-ヴー]{1,12}府/gu,
} as const;

/** 図書省が…を同省と契約: the office of that sort named last before; the words themselves where none is. */
export function nameOfSame(text: string, party: string): string {
  const sort = SAME_OFFICE.exec(party)?.groups?.["sort"];
  const at = text.indexOf(party);
  if ((sort !== "省" && sort !== "庁" && sort !== "府") || at < 0) return party;
  const before = text.slice(Math.max(0, at - SAME_NEAR), at);
  return before.match(OF_SORT[sort])?.at(-1) ?? party;
}
