// Takes a bare N日 and tells whether it is a number of days, or no day at all.

/** Behind a length of time: 3日間, 1日も早い, 1日当たり, 5日以内. */
const LENGTH_AFTER =
  /間|目|ぶり|以内|以上|後|前|当たり|当り|あたり|も|分|程度|ほど|連続|続|平均|約|につき|中(?!に|旬)|おき|毎|ごと|制|券|本(?!会議)|曜|数|余|未満|弱|強|がかり|報|経|早|時(?!点)/y;
/** Before a length of time, a penalty, an ordinal: 停職7日, 延べ3日, 第2日, 2泊3日. */
const LENGTH_BEFORE =
  /(?:停職|減給|拘留|謹慎|休暇|日数|期間|残り|あと|わずか|連続|最大|最長|最低|最短|およそ|延べ|のべ|過去|今後|通算|合計|毎[月週年]|[計約丸全各毎第週泊数]|[かヶカケ箇]月(?:と)?)$/;
/** 1日 is 'a day' far more often than the first. */
const FIRST_OF_MONTH_AFTER =
  /[、,()付夜朝未早深時]|[0-9]{1,2}(?:時(?!間)|:[0-9])|午[前後]|正午|夕方|昼|から|は|付け|に(?![0-9]|約|つき|数|何|平均|最大|およそ|わた|[一二三])|の(?!平均|感染|生産|食事|勤務|労働|うち|始|終|最|業務|作業|仕事|流れ|スケ)/y;

/** 2 日米協力: a number and what two countries do together; a day has no blank before 日 and may begin a country's name. */
const COUNTRIES_TOGETHER = /^(?:[0-9]{1,2} 日[米英豪仏独伊印韓比越露ロ加](?!国|軍|海|空|陸|大))/;
/** A row of a table whose columns count days. */
const COUNTED = /日数[^。]{0,160}[\t ]$/;
/** 停職日数は士長のみ6日で、他は4日: the sentence counts days. */
const COUNTED_IN_SENTENCE = /(?:日数|停職の?期間)(?:は|が)[^。\n]{0,60}$/;
/** 停職5日と3日: the penalty's word is told once for both. */
const ONE_MORE = /(?:停職|減給|出勤停止)[0-9]{1,3}(?:日|[かヵカヶケ]?月)間?(?:と|、|や|及び)$/;
/** 墜落から10日となる counts from what happened. */
const SINCE = /^(?:と?な[りるっ]|を?経|たっ|を迎)/;

const LENGTH_BEHIND_RANGE = /間|目|ぶり|以内|前後|程度/y;

/** 9月8日から3日間: behind から too a number of days may stand. */
export function isLengthOfTime(text: string, end: number): boolean {
  LENGTH_BEHIND_RANGE.lastIndex = end;
  return LENGTH_BEHIND_RANGE.test(text);
}

/** 1.11、12日、…: the number of a paragraph, and two days run into it; 1.5日 is a length. */
function isNumberedLine(text: string, at: number, end: number): boolean {
  const dot = text[at - 1];
  if (dot !== "." && dot !== "．") return false;
  if (!/(?:^|\n) {0,4}[1-9][0-9]?[.．]$/.test(text.slice(Math.max(0, at - 8), at))) return false;
  return end - at === 3 && text[end - 1] === "日"
    ? true
    : /^[、,・][0-9]{1,2}日/.test(text.slice(end, end + 4));
}

/** `at` to `end` is the number with 日; `day` its value. */
export function namesNoDay(text: string, at: number, end: number, day: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  if (
    !isNumberedLine(text, at, end) &&
    /[0-9.,:/A-Za-z-]$/.test(before) &&
    /[0-9][.,:/-]$|[0-9A-Za-z]$|[A-Za-z]-$/.test(before)
  )
    return true;
  if (text[end - 2] === " " && COUNTRIES_TOGETHER.test(text.slice(at, end + 2))) return true;
  if (/[\t ]$/.test(before) && COUNTED.test(text.slice(Math.max(0, at - 200), at))) return true;
  if (
    COUNTED_IN_SENTENCE.test(text.slice(Math.max(0, at - 64), at)) &&
    /^[で、。とだ]/.test(text.slice(end, end + 1))
  )
    return true;
  if (ONE_MORE.test(text.slice(Math.max(0, at - 12), at))) return true;
  if (before.endsWith("から") && SINCE.test(text.slice(end, end + 3))) return true;
  // The month of a date that was none: 慶応3年10月14日.
  if (LENGTH_BEFORE.test(before) || /[0-9〇一二三四五六七八九十]月$/.test(before)) return true;
  LENGTH_AFTER.lastIndex = end;
  if (LENGTH_AFTER.test(text)) return true;
  const kanji = !/[0-9]/.test(text[at] ?? "");
  if (kanji && (day <= 10 || day === 100)) return true;
  FIRST_OF_MONTH_AFTER.lastIndex = end;
  return day === 1 && !FIRST_OF_MONTH_AFTER.test(text);
}
