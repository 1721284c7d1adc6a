// Takes the words around a penalty and the whole text; gives the conduct that was punished, in the words of the text.

import { findConductStart } from "./conduct-clauses.ts";

const LETTERS = "[一-龠々ァ-ヴー]";
/** The last clause of what was punished, and what closes it; the clauses that go on into it belong to it. */
const CLOSED: readonly RegExp[] = [
  /(?<conduct>[^、。\n]{3,60})(?:など|等)したとして/u,
  /(?<conduct>[^、。\n]{3,60}?責任)(?:がある|は重い|を問われ(?:る|た))と ?して/u,
  /(?<conduct>[^、。\n]{3,80}?(?:た|[んい]だ))(?:(?:こと)が(?:きっかけ|原因)だ|(?:など|等)の?(?:疑い)?|疑い)?、?と ?して/u,
  /(?<conduct>[^、。\n]{2,60}?た)(?:男性|女性)?(?:自衛官|隊員|職員|[陸海空]曹|[陸海空]士)(?:の?(?:男性|女性))?(?:ら)?\d{1,3}[人名]を、?[^、。]{0,12}?(?:停職|減給|戒告|免職|懲戒|降任|処分)/u,
];
/** The clause that says for what. */
const REASONS: readonly RegExp[] = [
  /(?<conduct>(?:[^、。はが\n]{2,40}たり、){1,3}[^、。はが\n]{2,60}?した?)(?:など|等)(?:して|により|によって)/u,
  /(?<conduct>[^、。\n]{3,60}?)(?:を行った(?:こと)?|をした(?:こと)?|した(?:こと)?|(?<=た)こと)?(?:により(?!ます|ると)|のため|を理由に)(?=、|\S{0,30}処分)/u,
  /(?:が|は、?)(?<conduct>[^。は\n]{3,60}?)(?:をし(?:た|ていた)|を行っ(?:た|ていた)|した|していた)(?:事案|問題|件)(?:で|に|を)/u,
  /(?:は|が|、|^)(?<conduct>[^、。はが\n]{2,30}?)で、?(?:\d{1,3}[人名]が)?(?:懲戒)?処分/u,
  /(?<conduct>[^、。はを\s]{3,40}?)(?:を(?:めぐ|巡)(?:り|って)|に係る懲戒処分)/u,
  /(?<conduct>[^、。はを\s]{3,40}?)が?(?:相次いだ|発覚した|あった|の)?問題で/u,
  /(?<conduct>[^、。は\n]{3,40}?)(?:について|に関し(?:て)?)、/u,
  // 部下へのパワハラで減給…
  /(?:は|が|、)(?<conduct>[^、。はが\n]{2,30}?(?<![付日け地隊部省庁法等]))で、?(?=$|停職|減給|戒告|懲戒免職|免職|降任)/u,
  // 無断欠勤で海士長を懲戒免職: a headline.
  /^(?<conduct>[^、。はがを\s]{2,16}(?<![付日け地隊部省庁法等\d]))で(?=[^、。]{2,20}を(?:$|停職|減給|戒告|懲戒|免職))/u,
  // 職員が庁舎に酒を持ち込み飲酒し|減給: what was done, right before its penalty.
  /(?:自衛官|隊員|[佐尉曹士]|[士曹]長|警部補?|警視|巡査(?:部長|長)?|職員|事務官|技官|教官|男性?|女性?)(?:[(][^()]{1,12}[)])?[がは](?<conduct>[^、。はが\n]{4,60}?(?<![に対表公])し)て?、?(?=$|停職|減給|戒告|懲戒|免職|降任)/u,
];
const TOPIC = new RegExp(`(?:^|、)(?<topic>${LETTERS}{2,12})について(?:は)?、`, "u");
/** Words that lead to the conduct and are no part of it. */
const LEADING =
  /^(?:(?:陸上|海上|航空)自衛隊(?:の|で)|また、?|同様に、?|なお、?|このうち|本日、|(?:同|部下|後輩|同僚)[^、]{0,8}に対(?:して|し)、|下記の者について、?|[^、]{0,24}(?:\d{1,2}日(?![間以連余分も程近])|同日|本日)(?:付け?で)?、?)+/u;
/** Who did it is no part of it. */
const DOER =
  /^(?![^、。]{0,24}(?:後輩|同僚|部下|上司|同期)[^、。]{0,8}[がは])[^、。]{1,50}?(?:自衛官|隊員|[佐尉曹]|[士曹]長|警部補?|警視|巡査(?:部長|長)?|消防(?:司令補?|士)|職員|事務官|技官|教官|男性|女性)(?:[(][^()]{1,12}[)])?(?:の(?:男性|女性))?[がは]、?(?=.{4})|^[^、。がを]{2,24}(?:自衛隊|駐屯地|基地|総監部|監部|[省庁隊群団])は、?/u;
const ENDS_AS_SOMEONE = /(?:自衛官|隊員|[佐尉曹士]|[士曹]長|職員|男性|女性|[\d１-９][人名])$/u;
const NO_CONDUCT =
  /^(?:下記|次|以下|それぞれ|いずれ|これ|本件|[こそ]の(?:問題|件|事案|事件|行為)|同(?![僚居期級乗室行窓]|じ|[課係署校局艦]の)|今回|処分|懲戒|自衛隊員(?!倫理)|隊員(?![寮宿食家施]))/u;

export function findConduct(clause: string, text: string): string | undefined {
  const named = nameOfTopic(clause, text);
  if (named !== undefined) return named;
  const closed = findClosed(clause);
  if (closed !== undefined) return widened(closed, text);
  for (const [index, reason] of REASONS.entries()) {
    const words = reason.exec(clause)?.groups?.["conduct"]?.replace(LEADING, "").replace(DOER, "");
    if (words === undefined || words.length < 3 || NO_CONDUCT.test(words)) continue;
    if (ENDS_AS_SOMEONE.test(words)) continue;
    return widened(
      isWhere(index)
        ? words.replace(/^[^、。をがはの]{1,4}(?:の[^、。をがはの]{1,8})?で(?=[^、]{2})/u, "")
        : words,
      text,
    );
  }
  return undefined;
}

function findClosed(clause: string): string | undefined {
  for (const form of CLOSED) {
    const match = form.exec(clause);
    const last = match?.groups?.["conduct"];
    if (match === null || last === undefined) continue;
    const start = findConductStart(clause, match.index);
    const words = clause
      .slice(start, match.index + last.length)
      .replace(LEADING, "")
      .replace(DOER, "")
      .replace(DAY_AND_PARTICLE, "")
      .replace(AT_SAME, "");
    if (words.length >= 3 && !NO_CONDUCT.test(words) && !ENDS_AS_SOMEONE.test(words)) return words;
  }
  return undefined;
}

/** 同駐屯地の倉庫で後輩の…: where it was done is no part of it. */
const AT_SAME =
  /^同(?:駐屯地|分屯地|基地|隊舎|艦|隊|校|署|市|町)(?:内)?(?:の[^、。をがは]{1,12}?)?(?:に?おいて|で)、?(?=[^、]{3})/u;

/** 2025年9月中旬に, 去年11月、: when it was done is no part of it. */
const DAY_AND_PARTICLE =
  /^(?:(?:令和|平成)?[\d元]{1,4}年|去年|昨年|おととし|一昨年|今年|ことし|同年)?(?:\d{1,2}月(?:上旬|中旬|下旬|末|初め|初旬)?)(?:\d{1,2}日)?(?:頃|ごろ|夜|朝|未明|深夜)?(?:に、?|、)/u;

/** These forms begin with where it was done: 基地の食堂で, 自衛隊で. */
function isWhere(form: number): boolean {
  return form === 2 || form === 5;
}

/** 潜水手当について、…: the text names it elsewhere as 潜水手当の不正受給. */
function nameOfTopic(clause: string, text: string): string | undefined {
  const topic = TOPIC.exec(clause)?.groups?.["topic"];
  if (topic === undefined) return undefined;
  const at = text.search(new RegExp(`${topic}の(?:不|違|流|漏|私|横)`, "u"));
  if (at < 0) return undefined;
  return new RegExp(`^${topic}の[一-龠]{2,8}`, "u").exec(text.slice(at, at + 40))?.[0];
}

/** 不適切な取り扱い is 特定秘密の不適切な取り扱い where the text says so. */
function widened(words: string, text: string): string {
  if (!/^(?:不適切|不正|違法|無断|目的外)/u.test(words)) return words;
  const at = text.indexOf(`の${words}`);
  const before =
    at < 0 ? undefined : new RegExp(`${LETTERS}{2,12}$`, "u").exec(text.slice(Math.max(0, at - 12), at))?.[0];
  return before === undefined ? words : `${before}の${words}`;
}

/** What stands under a head, without the days: its first clause, or all of it. */
export function firstClause(words: string, isWhole = false): string {
  const days =
    /^(?:(?:令和|平成|昭和)?[\d元]{1,4}年[^、。]{0,40}?(?:、|頃、|間、|ころ、))?/u.exec(words)?.[0].length ??
    0;
  if (isWhole) return words.slice(days).replace(/(?<![。\s])[。\s]+$/u, "");
  const clause = /^[^。\n]+?(?=(?<!に対)し、|また、|。|\n|$)/u.exec(words.slice(days))?.[0] ?? words;
  return clause.replace(/、$/u, "").trim();
}

const TELLS_OF =
  /^(?:[^、。]{0,30}によ(?:ると|りますと)、?)?(?:[^、。はが]{0,40}(?:[佐尉曹士]|[士曹]長|警部補?|警視|巡査(?:部長|長)?|消防司令補?|隊員|自衛官|職員|事務官|技官|教官|教諭|講師|教員|教頭|校長|男性?|女性?|(?<!\d)[2-9][人名]|両名|両者)は、?)/u;
const DAY_FIRST = /^\s?(?:(?:令和|平成)?[\d元]{1,4}年)?\d{1,2}月\d{1,2}日[^、。]{0,16}、/u;
/** 昨年8月、隊舎の扉を蹴って壊した: a month alone, where nobody else is told of. */
const MONTH_FIRST =
  /^\s?(?:(?:令和|平成)?[\d元]{1,4}年|去年|昨年|おととし|一昨年|今年|同年)の?\d{1,2}月(?:上旬|中旬|下旬|末)?(?:頃|ごろ)?(?:に、?|、)(?=[^はが。]{4,120}。$)/u;
const SAYS = /コメント|話し|話す|述べ|「[^」]{10,}」/u;

/** 路上で男性を殴り、財布を奪ったとされる: said of whom the sentence before named. */
function isSaidOfOne(sentence: string): boolean {
  return (
    /(?:とされ(?:る|ている|ます|ています)|という(?:こと(?:です|だ)?)?)。$/u.test(sentence) &&
    !/は、?/u.test(sentence.slice(0, 60))
  );
}

/** …行方が分からなくなったが、…: what came of it is no part of it. */
const CONTRAST = /^(?<deed>[^。]{4,160}?(?:た|だ|ました))(?:が|ものの|ところを?)、[^。]{0,300}。$/u;

/** 報告を受けたものの、顔見知りだったことなどから、…を怠った: what they knew or why is no part of what they left undone. */
const KNEW =
  /^[^。]{2,60}?(?:受け|知っ|知らされ|把握し|認識し|指示され|命じられ|気づい)(?:て(?:い)?)?た(?:ものの|が|にもかかわらず|のに)、(?:[^。、]{2,40}(?:ことなどから|ことから|ため|ので|として)、)?(?=[^。]{4,60}(?:怠|しなかっ|しませんでし|放置し))/u;

/** What a sentence tells that whoever was named did: 3等陸曹は…した, or a day and what was done then. */
export function readDeed(told: string): string | undefined {
  const sentence = told.trim().replace(/^(?:また|さらに|このほか|なお|一方)、/u, "");
  if (
    SAYS.test(sentence) ||
    !/(?:た|んだ|いだ|ました)(?:という(?:こと(?:です|だ)?)?|とされ(?:ます|ている|ています|る))?。$/u.test(
      sentence,
    )
  )
    return undefined;
  const doer = (TELLS_OF.exec(sentence) ?? IN_CLAUSE.exec(sentence))?.[0];
  const isTimed = DAY_FIRST.test(sentence) || MONTH_FIRST.test(sentence);
  if (doer === undefined && !isTimed && !isSaidOfOne(sentence)) return undefined;
  const deed = sentence
    .slice(doer?.length ?? 0)
    .replace(KNEW, "")
    .replace(CONTRAST, "$<deed>。")
    .replace(/(?:という(?:こと(?:です|だ)?)?|とされ(?:ます|ている|ています|る))?。$/u, "")
    .replace(MADE_OF_IT, "")
    .replace(BEFELL_THEM, "");
  return firstClause(
    deed
      .trim()
      .replace(DAY_AND_PARTICLE, "")
      .replace(/^(?:去年|昨年|おととし|同)?(?:\d{1,2}月)?\d{1,2}日[^、。]{0,16}、/u, ""),
    true,
  );
}

/** …はねて死亡させ、運転免許取り消しの行政処分を受けた: what others made of it is no part of it. */
const MADE_OF_IT =
  /(?<=.{4})、[^、。]{0,60}(?:行政処分|刑事処分|罰金|略式命令|免許(?:停止|取り?消し))[^。]{0,40}(?:受けた|受けました|された|されました|科された|科されました)$/u;

/** 帰隊せず、翌日、駅前にいるところを保護された: what befell them is no deed. */
const BEFELL_THEM =
  /(?<=[ずしてりたまいきみ])、(?:[^、。]{0,24}(?:日|時|分|ごろ|頃|後|朝|未明)、){0,2}[^、。「」]{0,40}(?:保護|発見|説得|連れ戻|逮捕|検挙|摘発|書類送検)さ?れ(?:た|ました)$/u;

/** Who is told of (1等陸曹は, 40歳の2等陸曹は), so that a deed is not given to another. */
const DOER_NAMED =
  /(?:^|、|と|このうち)(?:また、)?(?:この|その|同)?(?:(?<age>\d{2})(?:歳|代)の?)?(?:男性|女性)?の?(?<rank>[1-3一二三]?等?[陸海空]?(?:[佐尉]|曹長|士長|[曹士])|(?:防衛)?(?:事務官|技官|教官)|警部補?|警視|巡査(?:部長|長)?|消防(?:司令補?|士長?))(?:の(?:男性|女性))?(?:[(]\d{2}[)])?は/u;

/** 4日午後5時頃、2等陸曹が後輩を指導していた際、…つかんだ: who did the one did the other. */
const IN_CLAUSE =
  /^(?:[^、。]{0,30}によ(?:ると|りますと)、?)?(?:[^、。はが]{0,20}\d[^、。はが]{0,20}、)?(?:(?<age>\d{2})(?:歳|代)の?)?(?:男性|女性)?の?(?<rank>[1-3一二三]?等?[陸海空]?(?:[佐尉]|曹長|士長|[曹士]))(?:の(?:男性|女性))?が[^、。]{4,40}(?:際に?|とき|時)、/u;
/** つかまれた陸士長は、: told first what befell him. */
const BEFELL =
  /^(?!被害)[^、。はが]{2,16}(?:れた|た)(?<rank>[1-3一二三]?等?[陸海空]?(?:[佐尉]|曹長|士長|[曹士]))は、/u;

export function readDoer(sentence: string): { readonly rank: string; readonly age?: string } | undefined {
  const told = sentence.trim().slice(0, 120);
  const { rank, age } =
    (DOER_NAMED.exec(told.slice(0, 80)) ?? IN_CLAUSE.exec(told) ?? BEFELL.exec(told))?.groups ?? {};
  if (rank === undefined) return undefined;
  return { rank, ...(age === undefined ? {} : { age }) };
}

/** 同僚の靴を隠した30代の3等陸曹を: what whoever is named did, told right before them. */
const BEFORE_SOMEONE =
  /(?:^|[、。は]|(?<!な)が)(?<conduct>(?:[^、。はが]{2,40}たり、(?:[^、。はが]{2,40}、)?)?(?:[^、。はが]|ながら){3,60}[ただ])、?$/u;

/** …したとして酒気帯び運転の疑いで検挙された: what the police made of it. */
const CAUGHT =
  /(?:として|の?疑いで|(?<=運転|違反|暴行|窃盗|盗撮)で)[^、。]{0,40}(?:検挙|逮捕|摘発|書類送検|起訴)された$/u;

/** 門限を過ぎても戻らず、翌日保護された陸士長: of both clauses the one that tells what was done. */
const BEFORE_BEFALLING = /(?:^|[、。は])(?<conduct>[^、。はが]{3,40}[ずしてりいきみ])$/u;

function deedBeforeBefalling(words: string): string | undefined {
  const told = words.replace(/、?$/u, "");
  const deed = told.replace(BEFELL_THEM, "");
  return deed === told ? undefined : BEFORE_BEFALLING.exec(deed.slice(-80))?.groups?.["conduct"];
}

export function findConductBefore(words: string): string | undefined {
  const before = deedBeforeBefalling(words.slice(-160));
  if (before !== undefined) return before;
  const conduct = BEFORE_SOMEONE.exec(words.slice(-160))?.groups?.["conduct"]?.replace(CAUGHT, "");
  return conduct === undefined ||
    /所属|勤務|在籍|配置|被害|目撃|(?:だっ|当時|あっ)た$|(?:被害|暴行|処分|攻撃|指摘|指導|暴力|行為)[^、]{0,4}を?受けた$/u.test(
      conduct,
    )
    ? undefined
    : conduct;
}
