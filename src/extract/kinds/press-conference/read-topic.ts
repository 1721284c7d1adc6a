// Takes the words of a question; gives its topic: what it says that it is about, or its first words.

import type { Span } from "../../../terms/span.ts";
import { trimTopic } from "./topic-phrases.ts";

/** What stands before について, に関して or の件 is the topic; 見本に関する懇談会 is one as a whole. */
const ABOUT =
  /(?<=^|[。、,\s])([^。、,\n]{2,80}?)(?:について(?!では?な[くい])|に関連して|に関し(?!する)(?:て|まして)?|(?<![そこあ])の件(?:で|に)|を(?:巡り|巡って|めぐり|めぐって)|への(?:受け止め|対応|所感)(?:を|は)|を受け(?:て|まして))|(?<=^|[。、,\s])([^。、,\n]{2,60}?に関する(?!質問|件|お)[一-龠]{2,10})/gu;
/** 閉会中審査ですけれども、: a question may begin with its matter. */
const BEGINS =
  /(?<=^|。|、)\s?([^。、,\n]{3,40}?)(?:な[んの]|の関係)?(?:です|であります|でございます)(?:が|けれども|けども|けど)[、,]/gu;
/** 橋の工事関連で伺います, 橋の工事の関連で、: a matter that the question goes on from. */
const GOES_ON =
  /(?<=^|[。、,\s])([^。、,\n]{2,60}?)の?関連(?:で|して)(?=[、,]|[お御]?(?:伺|聞|尋|うかが|たずね|質問)|もう)/gu;
/** 今の関連で、関連してですが、: joins a question to the one before, and names nothing. */
const JOINS =
  /^(?:(?:すみません|ありがとうございま(?:す|した)|ちょっと|また|あと|では|それでは|じゃあ)[、,。]?\s?)*(?:(?:今|ただ今|先ほど|さっき|前|最初|それ|これ|その|この|他社|他)(?:の|に)?)?(?:御?(?:質問|話|お話|件|点)(?:の|に|と|とも))?関連(?:する)?(?:質問|事項|の質問)?(?:で(?!す)|して)?(?:なん)?(?:です(?:が|けれども|けれど|けども|けど)|(?:を|に)?(?:もう(?:一[つ点]|1点)、?)?[お御]?(?:伺い|聞き|尋ね|うかがい|質問)(?:いた|致)?(?:し)?(?:ます|させてください|させていただきます|したい(?:の)?です)(?:が|けれども|けども|けど)?)?[、,。]\s?/u;
/** まとめて伺いますが and 1点目ですが count, and name nothing. */
const COUNTS =
  /(?:[0-9一二三四五]+(?:点|問|つ|件)目?|幹事社|別件|話|冒頭|最初|最後|お願い|質問|恐縮|確認|念のため|私|大臣|こと|よう|ところ|もの|はず|わけ|次第|ん)(?:だけ|なの|から)?$|(?:新聞|通信|テレビ|放送|NHK|共同|時事|朝日|毎日|読売|産経|日経|フリー)/u;
const COUNTED = /^(?:[0-9一二三四五]+(?:点|問|つ|件)目?)$/u;
/** 見本新聞の早見です。 tells who asks. */
const GREETS =
  /^(?:[^。]{0,40}(?:新聞|通信|テレビ|放送|NHK|タイムス|タイムズ|社|フリー|ジャーナリスト)[^。]{0,20}(?:です|と申します|でございます)。|(?:よろしく)?お願い(?:いた)?します。|[0-9一二三四五][問点つ件]目?(?:だけ|ほど)?(?:を|に)?、?(?:質問)?[^。、]{0,6}(?:お?伺い|うかがい|お聞き|お尋ね|質問|させて)[^。、]{0,10}。|(?:[0-9一二三]点|すみません|ありがとうございま[すし]た?)[^。]{0,20}。)\s*/u;
/** まず、1つ目はですね、: which of several it is. */
const COUNTED_HEAD =
  /^(?:まず)?[、,]?[0-9一二三四五](?:つ|点|問|件)目(?:は|が|の質問)?(?:ですね|です(?:が|けれども|けども|けど))?[、,]\s?/u;
const ABOUT_EN =
  /\b(?:regarding|about|concerning|with regard to|comments? on|on the (?:subject|issue) of) ((?:[^.,?\n]|(?<=\b[A-Z])[.]){4,120})/gi;
const POINTS_BACK =
  /^(?:これ|それ|そのこと|このこと|この点|その点|関連|この件|その件|本件|こちら|今の|ただ今|先ほどの|そこ|その中|その辺|そういった|こういった|御?指摘|ご指摘)/u;
/** 今の, 先ほどの質問に: what is gone on from by no name. */
const NO_MATTER =
  /^(?:今|ただ今|先ほど|さっき|前|最初|それ|これ|その|この|他社|幹事社|ちょっと)(?:の|に)?(?:質問|御?質問|話|お話)?(?:の|に)?$/u;
const HEAD_TAIL = /(?:について|に関して|に関する(?:質問|件)?|(?<=.{3})(?:(?:に|の)?関連(?:で|して)|の件))$/u;
const NO_WORD = /^[\s。、,.?!・]+(?=.)/u;
const FIRST_WORDS = 60;

export function readTopic(folded: string, question: Span, head: Span | undefined): Span {
  const words = folded.slice(...question);
  if (head !== undefined) return withoutTail(folded, head);
  for (const { at, phrase } of phrasesOf(words)) {
    const start = question[0] + at;
    if (!POINTS_BACK.test(phrase)) return trimTopic(folded, [start, start + phrase.length]);
  }
  // 例大祭が開かれる予定ですが、これに関して…: what the first clause names.
  const named = NAMED_FIRST.exec(words)?.groups?.["topic"]?.length;
  if (named !== undefined) return [question[0], question[0] + named];
  const greeting = GREETS.exec(words)?.[0].length ?? 0;
  const greeted = greeting < words.length ? greeting : 0;
  // Of a damaged page a question may begin with the stop of what is lost.
  const counted = greeted + (COUNTED_HEAD.exec(words.slice(greeted))?.[0].length ?? 0);
  const begin = counted + (NO_WORD.exec(words.slice(counted))?.[0].length ?? 0);
  const joined = begin + (JOINS.exec(words.slice(begin))?.[0].length ?? 0);
  const from = joined < words.length ? joined : begin;
  return firstWords(words.slice(from), question[0] + from);
}

type Phrase = { readonly at: number; readonly phrase: string };

/** What the question says it is about, in the order of its words. */
function phrasesOf(words: string): readonly Phrase[] {
  const begins = [...words.matchAll(BEGINS)]
    .map(phraseOf)
    .filter(({ phrase }) => !COUNTS.test(phrase) && !/[がを]/u.test(phrase));
  const about = [...words.matchAll(ABOUT), ...words.matchAll(GOES_ON)]
    .map(phraseOf)
    .filter(({ phrase }) => !COUNTED.test(phrase) && !NO_MATTER.test(phrase));
  const japanese = [...begins, ...about].toSorted((a, b) => a.at - b.at);
  return [...japanese, ...[...words.matchAll(ABOUT_EN)].map(phraseOf)];
}

function phraseOf(found: RegExpExecArray): Phrase {
  const written = found[1] ?? found[2] ?? "";
  return { at: found.index + found[0].indexOf(written), phrase: written.replace(HEAD_TAIL, "") };
}

const NAMED_FIRST =
  /^(?<topic>[^、。]{4,60}?)が[^、。が]{0,16}(?:です|ます|ました)(?:が|けれども|けども|けど)、(?:これ|それ|この)/u;

function withoutTail(folded: string, head: Span): Span {
  const tail = HEAD_TAIL.exec(folded.slice(...head))?.[0].length ?? 0;
  return tail < head[1] - head[0] ? [head[0], head[1] - tail] : head;
}

/** The first sentence, or so much of it as ends at a comma or a blank within reach. */
function firstWords(words: string, offset: number): Span {
  const sentence = /^(?:[^。.?!\n]|[.](?=\w))*/u.exec(words)?.[0] ?? words;
  if (sentence.length <= FIRST_WORDS) return [offset, offset + sentence.length];
  const cuts = ["、", ",", " "].map((mark) => sentence.lastIndexOf(mark, FIRST_WORDS));
  const cut = cuts.find((at) => at > 10) ?? FIRST_WORDS;
  return [offset, offset + cut];
}
