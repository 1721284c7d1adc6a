// Takes the words before a sum; gives what is procured, with how many and without whose budget it is.

import { unquoted } from "./contract-of-labels.ts";

/** 図書庁は先月、令和8年度予算による陸自…: what leads to it. */
const LEADING: readonly RegExp[] = [
  /^[^「」]*(?:は|、)(?=[^、は]{2})/u,
  /^(?:また|さらに|一方|このほか|なお|同時に|これと同時に|併せて|あわせて)、?/u,
  /^(?:(?:令和|平成)?[\d元]{1,4}年(?:度)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:付け?で|に|の)?|\d{1,2}月(?:\d{1,2}日)?(?:付け?で|に|の)?|\d{1,2}日(?:付け?で|に)?)/u,
  /^(?:当初|補正)?予算(?:による|分の|で|の)/u,
  /^(?:[^「」]{0,12}?[ぁ-ん])?(?:[陸海空]自|(?:陸上|海上|航空)自衛隊|海上保安庁|海保|防衛省|防衛装備庁)(?:向け)?の?(?=.{3})/u,
  /^(?:日本|[^、。「」]{0,16}(?:省|庁|軍|隊|政府))向けの?(?=.{3})/u,
  /^(?:新しい|新たな|新規の)(?=.{3})/u,
];
/** (4国) is a term of years. */
const TRAILING = /[(](?:\d{1,2}[国年]?|[^()]{0,8}年度[^()]{0,8}|\d{1,5}[機隻両式基台本個着門])[)]$/u;
/** 書架2台: how many is part of what is procured, and alone names nothing. */
const COUNT = /(?:の?(?:計|約)?\d{1,6}(?:機|隻|両|式|基|台|本|個|着|門|隻分|機分|両分))(?:分)?$/u;
const NO_PROGRAMME =
  /^(?:契約|受注|落札|総額|金額|合計|予算|価格|単価|費用|同社|納入|今回|これ|それ|本件|同(?:契約|事業|件))|額$|(?<!初度)費$|(?:円|ドル|ユーロ|ポンド)$/u;

export function bareProgramme(words: string): string | undefined {
  let bare = words.trim();
  for (const form of LEADING) bare = bare.replace(form, "");
  bare = unquoted(bare.replace(TRAILING, ""));
  const named = bare.replace(COUNT, "");
  return named.length < 2 || NO_PROGRAMME.test(named) ? undefined : bare;
}
