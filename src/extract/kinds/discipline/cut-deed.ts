// Takes the words of a conduct as sentences or records tell it; gives the shortest clause that names the deed: without when, where and on what occasion.

/** 被処分者は, 令和9年2月3日(水)から同月5日(金)までの間: who and when. */
export const WHO =
  /^(?:被処分者は|同(?:人|隊員|曹|士長|職員|教諭|講師|教員)は|当該[一-龠]{2,6}は|上記の者は|本人は)、?/u;
const DAY =
  "(?:(?:令和|平成|西暦)?[\\d元]{1,4}年(?:度)?)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[(][月火水木金土日][)])?";
const PART =
  "(?:上旬|中旬|下旬|初旬|末|初め|頃|ころ|ごろ|以降|未明|深夜|夜|朝|昼|夕方|の夜|の朝|(?:午前|午後)(?!\\d)){0,2}";
const TIME = "(?:午前|午後)?\\d{1,2}時(?:\\d{1,2}分)?(?:頃|ころ|ごろ)?";
const WHEN: readonly RegExp[] = [
  new RegExp(
    `^(?=[令平西\\d去昨おこ一今同翌])(?:(?:去年|昨年|おととし|一昨年|今年|ことし|同年|翌年|同月)の?)?${DAY}${PART}(?:${TIME})?(?:から(?:、?(?:同(?:年|月)|翌(?:年|月|日))?の?${DAY}${PART}(?:${TIME})?)?(?:まで|にかけて)?の?(?:間|期間)?(?:に(?:わたり|かけて)?)?|まで(?:の間)?(?:に)?|の間|に)?、`,
    "u",
  ),
  new RegExp(`^(?=[令平西\\d])${DAY}${PART}(?:に|の間に)(?=[^、]{4})`, "u"),
  new RegExp(`^${TIME}から(?:翌(?:日|朝)の?)?${TIME}までの(?:間、?)?`, "u"),
];
/** 部下を指導する際、; 警衛勤務に就いた時、; 隊舎において、: an occasion, a place or an office. */
const OCCASION =
  /^[^、。]{1,60}?(?:(?<=[るたの])(?:際に?|とき|時)|(?<=[るた])とき?に|において(?:も)?|として|(?<![一-龠]{4}|勤務)中|途中|頃|ごろ|ころ)、(?=[^、]{4})/u;
const WHERE =
  /^[^、。をがにで]{0,20}(?:内|[路車艦]上|室|場|店|舎|所|庫|市|区|町|村|県|府|都|宅|寮|校|館|署|駅|院|堂|席|会|ストア|スーパー|マンション|デパート|基地|駐屯地|分屯地|ホテル|アパート|トイレ|グラウンド|サービスエリア)(?:内)?(?:に?おいて|で)、?(?=[^、]{4})/u;
/** 任務で訪れていた例示県で: on what journey, and where. */
const VISITED =
  /^[^、。をがは]{1,16}(?:で|に|ため)(?:訪れ|訪問し|寄港し|停泊し|滞在し|派遣され|立ち寄っ)(?:て(?:い)?た|た)[^、。をがはに]{1,12}?(?:[都道府県市町村区港島国]|基地|駐屯地)(?:内)?(?:に?おいて|で)、?(?=[^、]{4})/u;
/** 休暇中に: not on duty. */
const OFF_DUTY = /^(?:休暇中|休日|非番(?:の日)?|勤務時間外)に、?(?=[^、]{3})/u;
/** 同僚の態度に腹を立て、: why. */
const IN_ANGER =
  /^[^、。]{1,30}(?:に|が|ことに)(?:腹を立て|立腹し|激高し|激怒し|いら立ち|いらだち|苛立ち)て?、(?=[^、]{4})/u;
/** 酔った状態で他人の家に入り込んだ: of whoever breaks in, drunk or not; of driving it is the deed. */
const DRUNK =
  /^(?:[^、。]{0,30}?(?:飲食|食事|飲酒)(?:した)?後、)?(?:酒に)?酔っ(?:た状態で|て)、?(?=[^、。]{2,40}(?:上がり込|入り込|侵入|立ち入))/u;
/** 隊員の…の確認を怠った: whose, where what was neglected is a duty. */
const WHOSE = /^(?:部下)?隊員の(?=[^、をがは]{2,24}(?:確認|管理|指導|監督|把握)を(?:怠|し))/u;
/** 帰宅していた is 帰宅; 見逃した is a verb of its own. */
const NOUN_AND_VERB =
  /(?<=[一-龠々ァ-ヴー]{2}|改ざん|漏えい|隠ぺい|破たん|ねつ造|けんか|万引き|持ち帰り|ひき逃げ)(?:を(?:行った|行っていた|行い|した|していた)|した|していた|し)$/u;
const NATIVE =
  /(?:見逃|見過|引渡|差出|貸出|持出|取消|見出|申渡|引起|追越|押倒|突倒|投出|蹴飛|殴飛|突飛|書残|言渡)し/u;
/** 無断で帰宅する違反行為を3回行ったほか、…: the deed is what the act is said to be. */
const ACT =
  /^(?<deed>[^。]{4,160}?[るうくすむぶつぬ])(?:などの?)?(?:規律|法令)?(?:違反|非違|不正|迷惑)?行為を、?(?:計?\d{1,3}回に?(?:わたって|わたり)?|複数回|何度も|繰り返し)?、?(?:行|し(?:た|て)|繰り返)/u;
/** 手続きの誤りにより、…が収入できなくなった: what came of it is no part of the fault. */
const FAULT =
  /^(?<deed>[^。、]{2,60}(?:誤り|ミス|不備|怠慢|不手際|漏れ|失念))に(?:より|よって)、[^。]{4,160}(?:なくなっ|生じ|失っ|与え|至っ|発生し)[^。、]{0,8}$/u;
const MOST_CUTS = 6;

/** Told of one by one, and so more of them than what is told of all. */
export function tellsAct(conduct: string): boolean {
  return ACT.test(conduct);
}

export function cutDeed(conduct: string): string {
  let deed = (ACT.exec(conduct)?.groups?.["deed"] ?? conduct)
    .trim()
    .replace(/(?<=[ただ])(?:もの|こと)$/u, "")
    .replace(WHO, "");
  for (let count = 0; count < MOST_CUTS; count += 1) {
    const cut = cutOnce(deed);
    if (cut === deed || cut.length < 3) break;
    deed = cut;
  }
  deed = FAULT.exec(deed)?.groups?.["deed"] ?? deed;
  const last = deed.slice(-12);
  return NATIVE.test(last) ? deed : deed.replace(NOUN_AND_VERB, "");
}

function cutOnce(deed: string): string {
  for (const form of [...WHEN, OCCASION, OFF_DUTY, VISITED, DRUNK, WHERE, WHOSE, IN_ANGER]) {
    const cut = deed.replace(form, "");
    if (cut !== deed) return cut;
  }
  return deed;
}
