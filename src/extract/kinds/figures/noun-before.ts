// Takes the words before a figure; gives the noun that it counts, without times, numbers and words like 約 and 合計.

/** Words between a label and its number. */
const ABOUT =
  /$(?<=(?<about>(?:少なくとも|(?:合計|総計)で|(?:国別で|過去)?最多の|合計|総計|延べ|のべ|最大|およそ|概ね|約|(?<![合総])計|×|x|\s|[:：|]|それぞれ|各|同|、)*))/u;
const PARTICLE =
  /(?:に対(?:し(?:て)?(?:は)?|する(?:もの|対応)(?:は|が))|(?<=[機隊])(?:には|では)|は|が|も|を|で|に|の|として|では|については|において|、)?$/u;
/**
 * Matched from the end backwards: forwards every unit before a figure would be tried as a beginning. No word may end in
 * another, for V8 sorts the words of a choice as if it read them forwards.
 */
const NOUN =
  /$(?<=(?<noun>(?:その他|に対する|における|に係る|による|された|した|(?<!に対)する|及び|など|[一-龠々ァ-ヴーA-Za-z0-9・\-/]|へ?の(?!で)|や){1,40}))/u;
const LEADING =
  /^(?:\d+(?:\.\d+)?t(?=[^a-z])|\d+[機隻名人台両](?:及び|と|や)|における|に対する|による|に係る|の|及び|や|など|等|した|された|する|・|(?:期?間|期間中)(?:における|の)|(?:(?:令和|平成)?\d{1,4}年度?)?(?:第?\d四半期|[上下]半期)の(?!回数|件数|実績)|(?:(?:令和|平成)?\d{1,4}年度?)?(?:\d{1,2}月)?(?:\d{1,2}日)?の)+/u;

/** A time by itself: the count is named before it. */
const TIME_ONLY =
  /^(?:直近の)?(?:(?:平成|令和)?\d{1,4}年度?の?|昨年|今年|本年|前年)?(?:上半期|下半期|第?\d四半期|\d{1,2}月\d{1,2}日)?$/u;
/** Words that name no count by themselves. */
const EMPTY =
  /^(?:approximately|about|at|of|月全体|全体|期間中|同期間|これ|それ|うち|当日|同日|昨年|前年|年度|\d+月|\d{4}年度?|(?:合?計)?\d+[回隻時間名機%]*)$/u;

/** 前年同期比2回増の(373回): what it is a change of stands before. */
const CHANGED = /(?:(?:前年|昨年|前)度?同期比)?\d{1,5}回(?:増加?|減少?)(?:の|となる)(?:計|合計)?$/u;

/** 緊急発進回数は(157回), 中国機約(78%), 緊急発進回数((159回)), UH-1×(2機) */
export function nounBefore(ahead: string): string | undefined {
  const bare = withoutAbout(withoutAbout(ahead.replace(CHANGED, "")).replace(/\($/u, ""));
  const words = withoutTime(withoutBrackets(bare).replace(PARTICLE, ""));
  const noun = lastNoun(words);
  if (noun !== undefined && /(?:による|に対する|における)$/u.test(noun)) return undefined;
  if (noun === undefined || (noun.length < 2 && !/[鶏豚牛馬]/u.test(noun)) || EMPTY.test(noun))
    return undefined;
  const craft = CRAFT_BEFORE.exec(words.slice(0, -noun.length))?.[1];
  return craft === undefined ? noun : `${craft}の${noun}`;
}

/** 緊急発進回数は増加せず、(312回): what the sentence is about. */
export function topicBefore(ahead: string): string | undefined {
  const at = ahead.search(
    /(?:は|が)(?=、|前|昨|例年|増|減|第?\d)(?![^]*(?:は|が)(?:、|前|昨|例年|増|減|第?\d))/u,
  );
  return at < 0 || !COMPARES.test(ahead.slice(at)) ? undefined : nounBefore(ahead.slice(0, at));
}

const COMPARES = /四半期|半期|比べ|比し|同期|同時期|前年|昨年|増|減|横ばい|同数|同水準/u;

function withoutAbout(words: string): string {
  const about = ABOUT.exec(words)?.groups?.["about"] ?? "";
  return words.slice(0, words.length - about.length);
}

/** UH-1:散水297回 */
const CRAFT_BEFORE = /([A-Z]{1,3}-?\d{1,3}[A-Z]{0,2}):$/u;

function lastNoun(words: string): string | undefined {
  return NOUN.exec(words)?.groups?.["noun"]?.replace(/^.*や/u, "").replace(LEADING, "");
}

/** 回数が(平成27年度上半期で) */
function withoutTime(words: string): string {
  const noun = lastNoun(words);
  if (noun === undefined || !TIME_ONLY.test(noun)) return words;
  return words.slice(0, -noun.length).replace(PARTICLE, "");
}

/** 回数(対象期間は…)は: a bracket between a noun and its particle. */
function withoutBrackets(words: string): string {
  return words.replaceAll(/\([^()\n]{0,60}\)/gu, "");
}
