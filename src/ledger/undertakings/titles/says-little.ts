// Says little: a title in, whether whoever reads it in a list knows of what it speaks out: what is done, without to what, is not enough.

/** When, how often and how many tells nothing of what. */
const TIMES =
  /年[0-9]+回|(?:令和|平成)?[0-9元一二三四五六七八九十〇]+(?:年度?|月|日間?|回目?|名|人|隻|機|か国|時間?|分|つ)|第[0-9一二三四五六七八九十]+回|[来本今翌明][年月週日]度?|年度?[内末]|年明け|年[0-9]+回|[前後]半|[上中下]旬|早期|次回?|今[後回]|毎[年月]|同(?:月|年|日)|[午前後]{2}|[春夏秋冬]|お盆/gu;

/** What can be done to anything, and how. */
const DEEDS =
  /実施|開催|開始|着手|速や|再開|継続|推進|強化|徹底|検討|検証|調整|協力|連携|協議|取り?組|対応|対処|努力|全力|万全|緊密|着実|適切|丁寧|引き?続|公表|発表|報告|説明|予定|計画|準備|目標|目途|方針|可能性|関係|必要|状況|内容|結果|参加|拡大|増加|改善|見直|再発|防止|原因|究明|実現|相談|判断|活動|支援|作業|会合|会議|会談|訓練|演習/gu;

/** Of which there are many: 航空祭, 説明会. Which one, only a name beside it tells. */
const ONE_OF_MANY =
  /航空祭|観閲式|署名式|出国式|説明会|講演|試験|調査|審査|募集|入札|応札|研修|教育|手順書?|資料|予算|経費|引き?渡し?|帰国|出国|協定|覚書|派遣|訪問|寄港|安全|交通|服務|指導|隊員/gu;

/** Letters that carry sense: of kana alone hardly any does, and a verb written with one sign says what is done, not to what. */
const SENSE = /[\p{Script=Han}\p{Script=Katakana}ー々A-Za-z]{2,}/gu;

/** 橋を, 旗の: a noun of one sign is told by what follows it. */
const ONE_SIGN = /(?<![\p{Script=Han}])\p{Script=Han}(?=[をのがへ])/u;

/** Beside all those it has no word that says of what. */
export function saysLittle(title: string): boolean {
  if (/[「『]/u.test(title)) return false;
  const rest = title.replaceAll(TIMES, " ").replaceAll(DEEDS, " ").replaceAll(ONE_OF_MANY, " ");
  const letters = (rest.match(SENSE) ?? []).join("").length;
  return letters === 0 && !ONE_SIGN.test(rest);
}
