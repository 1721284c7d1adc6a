// Takes a sentence and where the last clause of a conduct begins; gives where the conduct begins: clauses that go on into it belong to it.

/** 殴り、…; 酒を飲んだ上、…; 指導する際、…: a clause that goes on. */
const GOES_ON =
  /(?:[しりきぎちみびえけげせてべめれい]|[^付]で|(?:たり|だり)|上|うえ|ほか|など|際に?|とき|時|ながら|ず|まま|後|中|(?<!\d)間)$/u;
/** と発表し, 2月3日, 付けで and によると lead to the conduct. */
const STOPS =
  /^(?:また|なお|さらに|一方|このうち|本日)$|^(?:と|に)し$|発表し$|\d{1,2}[月日]$|日付けで$|頃$|ごろ$|(?:駐屯地|基地|部|隊|省|庁)(?:で|は)$|(?:について|に関して)$/u;
/** 1等陸曹は勤務中に: the conduct begins behind who did it. */
const DOER =
  /^.{0,60}?(?<!(?:後輩|同僚|部下|上司|同期|女性)の?(?:男性|女性)?)(?:自衛官|[佐尉曹士]|[士曹]長|職員|事務官|技官|教官|(?<!後輩|同僚|部下)隊員)(?:[(][^()]{1,12}[)])?(?:の?(?:男性|女性))?[がは]/u;
const TOPIC = /^.{0,40}?(?:駐屯地|基地|総監部|監部|司令部|自衛隊|[省庁隊群団])は/u;
const MOST_CLAUSES = 5;

export function findConductStart(sentence: string, lastClause: number): number {
  let start = lastClause;
  for (let count = 0; count < MOST_CLAUSES; count += 1) {
    if (sentence[start - 1] !== "、") break;
    const from = clauseStart(sentence, start - 1);
    const clause = sentence.slice(from, start - 1);
    if (!GOES_ON.test(clause) || STOPS.test(clause)) break;
    const doer = DOER.exec(clause)?.[0].length ?? TOPIC.exec(clause)?.[0].length ?? 0;
    start = from + doer;
    if (doer > 0) break;
  }
  return start;
}

function clauseStart(sentence: string, end: number): number {
  let at = end;
  while (at > 0 && !/[、。\n]/u.test(sentence.charAt(at - 1))) at -= 1;
  return at;
}
