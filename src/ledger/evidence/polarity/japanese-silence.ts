// Takes a Japanese sentence as it is compared; gives why it tells nothing of a promise although its words are there: a guess, a denial, nothing decided, an intention.

import type { PolarityRead } from "./polarity.ts";

const HEARSAY =
  /との話が|との声が|うわさ|と(?:する|かたる|称する)(?:文書|情報|投稿|噂|メール|書き込み|記事|動画|画像)|(?:との|という|する)観測|観測(?:が|も)(?:広|出|流|強|浮上|ある|あり)|関係者によると|関係筋|消息筋|報じ(?:た|られ|て)|報道(?:がある|によ|もある|され)|(?:紙|誌|通信|テレビ|放送|メディア|新聞|ニュース)(?:は|が|も)[^。]*伝え|と?伝えられ(?:た|る|て)|週刊誌|雑誌は|タブロイド|書き立て|(?:やに|漏れ|と)聞(?:いて(?:い|お)る|き及|いており|こえて)|うわさ|噂|専門家(?:は|によると)|(?<!有)識者(?:は|によ)|アナリスト|研究者は|(?<=[たるいうんくすむぶぐつ止期れ])らしい|模様(?:だ|である|。)|とされる(?!が)|のではないか|取り沙汰|取りざた|語った$|推測|憶測|臆測|(?<![解学演力社伝小図遊])説(?:が(?:ささや|流れ|浮上|広)|も(?:ある|出|浮上|飛))|ささやか|ささやき|(?:との|という|とする)(?:内容の)?投稿|投稿が相次|書き込みが|つぶやき|(?:との|という)見方が|との見立て|との声も|(?<!歓)声が(?:漏れ|上が)|確かめるすべ|真偽|定かで|未確認|裏付け(?:は|が)(?:な|取れ)|情報(?:も|が)(?:ある|あり|飛び|流れ|出回|錯綜)|(?:関係|消息|外交|政府|軍事|業界)筋|同紙は|一部(?:の)?(?:報道|メディア|新聞)|評論家|元(?:幹部|高官|自衛官|外交官|司令官|長官|大臣|次官|大佐|将官|議員|首相|隊員|大使|統幕長|参謀)(?:は|に|が)|と(?:分析|推測|予測|解説|推察|予想)(?:する|した|している|しており)|とみる(?:。|$)|と見る(?:。|$)|とも(?:言わ|いわ)れ|と(?:言わ|いわ)れて|飛び交|まことしやか|(?:よう|そう)(?:だ|です|である)(?:。|$)|だろう(?:。|$)|でしょう(?:。|$)|のだとか|黄信号|赤信号|とのことだ$/u;
/** Of an office they are what it knows; of the press a guess. */
const VIEW =
  /との見方|見方を|見られる|とみられ|みられます|可能性が(?:高い|ある|出て)|可能性もある|予想(?:する|され)/u;
const NO_SUCH =
  /(?:そのような|そういった|こういった|左様な|かかる|こうした|そうした|このような|そんな)(?:事実|こと|話|決定|計画|方針|連絡|指示|文書|申入れ|要請|通知|予定)[^。]{0,12}(?:ない|確認して|確認でき|ありません|ございません|なく|受けて|おりません)|事実無根|事実(?:で|と)は(?:な|あり|異)|事実と異な|根も葉もない|誤報/u;
const UNSETTLED =
  /何(?:も|ら)決(?:まって|定して|めて)|決定して(?:い(?:ない|ません)|おりません|おらず)|(?:求める|反対する)(?:署名|陳情|意見書|集会|デモ|声|決議)|間に合うか|決まっていない|決まっておりません|決まっていません|未定|検討中|検討して(?:いる|おり|い(?:き|く)|まいり)|調整中|申し上げられ|お答え(?:を|は)(?:差し)?控え|コメント(?:は|を)(?:差し)?控え|現時点で(?:は)?(?:お|申|答|決)|(?:是非|賛否)を(?:問|巡)|賛否|段階に(?:は)?(?:な|あ)|かどうか|か否か/u;
const INTENTION =
  /引き続き|検討し?て(?:い(?:く|き)|まいり)|検討(?:する|を進め)|努め|目指|期待(?:する|を|し|感)|意向|見据え|考え(?:を|で|です|である|だ)|たい(?:旨|と|考|。|$)|向けて?(?:、|努|取|協|調|作業|粘|準備)|必要(?:性|が)|重要(?:性|で)|確認し|再確認|改めて|加速|推進|協力していく|進めていく|進めてまいり|方針/u;
const WISH =
  /努め|目指|期待(?:する|を|し|感|が)|望まれ|意向|見据え|たい(?:旨|と|考|。|$)|検討|可能性|模索|向けて?(?:努|調整|協議)/u;
/** Whatever its verbs say. */
export function silencedBy(text: string): PolarityRead | undefined {
  const hearsay = HEARSAY.exec(text);
  if (hearsay) return { silence: "hearsay", silenceWords: hearsay[0] };
  const noSuch = NO_SUCH.exec(text);
  return noSuch ? { silence: "negated", silenceWords: noSuch[0] } : undefined;
}

/** Of an office it is what it knows; of the press a guess. */
export function isView(text: string): boolean {
  return VIEW.test(text);
}

export function unsettledIn(text: string): PolarityRead | undefined {
  const unsettled = UNSETTLED.exec(text);
  return unsettled ? { silence: "unsettled", silenceWords: unsettled[0] } : undefined;
}

/** Said of what is not over: 調整を加速させる. */
const ONLY_MEANT =
  /(?:努め|目指|期待|意向|加速|推進|進めていく|進めてまいり|図る|図って|急ぐ|急ぎた|継続する|尽く|取り組|続ける|深める|探る|模索|働き掛け|働きかけ|呼び掛け|呼びかけ|求め|提案|用意がある|たい)[^。]{0,12}(?:[るうくすつぶむい]|ます|た|考えだ|所存(?:だ|です)|構え(?:だ|です)|考えです)[。」]?$/u;

export function isOnlyMeant(text: string): boolean {
  return ONLY_MEANT.test(text);
}

export function intentionIn(text: string): PolarityRead | undefined {
  const intention = INTENTION.exec(text);
  return intention ? { silence: "intention", silenceWords: intention[0] } : undefined;
}

/** What is only hoped for. */
export function wishIn(text: string): PolarityRead | undefined {
  const wish = WISH.exec(text);
  return wish ? { silence: "intention", silenceWords: wish[0] } : undefined;
}
