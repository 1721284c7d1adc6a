// Takes a Japanese sentence as it is compared; gives each word in it that tells what came of a promise, and whether it is denied there.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import { BEGUN, CALLED_OFF, DONE, PERFORMED, PLANNED, PUT_OFF, REPLACED, STEP } from "./japanese-verbs.ts";

type Kind = {
  readonly expression: RegExp;
  readonly stance: Stance;
  readonly tells: Tells;
  readonly strength: number;
};

const KINDS: readonly Kind[] = [
  { expression: new RegExp(CALLED_OFF, "gu"), stance: "against", tells: "called-off", strength: 1 },
  { expression: new RegExp(PUT_OFF, "gu"), stance: "against", tells: "put-off", strength: 1 },
  { expression: new RegExp(REPLACED, "gu"), stance: "against", tells: "replaced", strength: 0.8 },
  { expression: new RegExp(BEGUN, "gu"), stance: "for", tells: "begun", strength: 1 },
  { expression: new RegExp(DONE, "gu"), stance: "for", tells: "done", strength: 1 },
  { expression: new RegExp(PERFORMED, "gu"), stance: "for", tells: "done", strength: 0.8 },
  { expression: new RegExp(STEP, "gu"), stance: "for", tells: "step", strength: 0.6 },
  { expression: new RegExp(PLANNED, "gu"), stance: "for", tells: "planned", strength: 0.7 },
];

export type Hit = Kind & { readonly at: number; readonly end: number; readonly words: string };

/** 開かれる|音楽まつり: what a noun is told by is not what the sentence tells. */
const OF_NOUN = /[\p{Script=Han}\p{Script=Katakana}「]/u;
/** 加わり|ません */
const UNDONE = /^(?:て)?(?:は|も)?(?:し|され)?(?:い|お)?(?:り|ら)?(?:ません|ない(?!か)|なかった|ず(?!つ))/u;

function verbsIn(text: string): readonly Hit[] {
  const hits = KINDS.flatMap((kind) =>
    [...text.matchAll(kind.expression)]
      .filter(
        ({ 0: words, index }) =>
          kind.stance === "against" ||
          (!UNDONE.test(text.slice(index + words.length)) &&
            !(
              kind.tells === "planned" &&
              /[るくうす]$/u.test(words) &&
              OF_NOUN.test(text.charAt(index + words.length))
            )),
      )
      .map(({ 0: words, index: at }) => ({
        ...kind,
        at,
        end: at + words.length,
        words,
      })),
  );
  return hits
    .map((hit) =>
      hit.tells === "done" &&
      /^(?:合意|決定|承認|採択)/u.test(hit.words) &&
      /こと(?:で|を|に|と)(?:意見が)?$/u.test(text.slice(0, hit.at))
        ? { ...hit, tells: "planned" as const, strength: 0.7 }
        : hit,
    )
    .toSorted((a, b) => a.at - b.at || b.end - a.end);
}

/** 行わないこととなった, 至らなかった, 実施できず: what should have been done was not. */
const NOT_DONE =
  /(?<words>(?:行わ(?:ない|れない|れなかった|ず|れず|なかった|ません|れません)|行え(?:ない|ず|なかった|ません)|(?:実施|開催|実現|参加|提出|署名|締結|公表|派遣|受け入れ|受入れ|訪問|訪日|来日|寄港|入港|合意|妥結|達成|再開|開始|完了|完成|引渡し|引き渡し|接続|出演|演奏|展開|取りまとめ|着手|発効|成立|供与|共有|給油)(?:は|が|を|も|に)?(?:し(?:ない|なかった|ません)|せず|され(?:ない|なかった|ず|ません)|でき(?:ない|ず|なかった|ません|ていな|ておら)|に?(?:は|も)?至(?:ら|って(?:い|お)(?:な|ら|りま))|でき(?:てい|てお)|見(?:ない|なかった)まま|ならなかった|な(?:く|いまま))|(?:まとめる|開く|行う|結ぶ|始める|実現する|迎える|訪れる)(?:こと|に)(?:は|が|も)?[^。、]{0,8}(?:でき(?:ない|ず|なかった|ません)|かな(?:わ|いま)|至(?:ら|って(?:い|お)(?:な|ら|りま)))|開かれ(?:ない|ず|なかった|ません)|開け(?:ない|ず|なかった)|実らなかった|まとまら(?:な|ず)|整わ(?:な|ず)|届か(?:な|ず)|現れなかった|姿はなかった|加わらなかった|加わらない|行かない|立ち寄らない|立ち寄らず|来ない|訪れない|出ない(?:こと|と)|送らない|招かない|応じず|(?:日程|折り合い|調整)が(?:つ|付)か(?:な|ず)|設けない|取らない|結ばない|続けない|継続しない))/gu;

function notDoneHits(text: string): readonly Hit[] {
  return [...text.matchAll(NOT_DONE)].map(({ 0: words, index: at }) => ({
    expression: NOT_DONE,
    stance: "against",
    tells: /^(?:参加|出演|出場|演奏)/u.test(words) ? "called-off" : "put-off",
    strength: 0.9,
    at,
    end: at + words.length,
    words,
  }));
}

/** In text order; verbs that were not done are no others. */
export function hitsIn(text: string): readonly Hit[] {
  const notDone = notDoneHits(text);
  const verbs = verbsIn(text).filter((hit) => !notDone.some((no) => hit.at < no.end && hit.end > no.at));
  return [...verbs, ...notDone].toSorted((a, b) => a.at - b.at);
}

/** To the end of the clause; where it is only the topic (中止は、) to that of the next. */
export function tailBehind(text: string, end: number): string {
  const comma = text.indexOf("、", end);
  const stop = comma < 0 ? text.length : comma;
  const tail = text.slice(end, stop);
  if (comma >= 0 && (/(?:は|も|とは|について|との報道|とのこと|件)$/u.test(tail) || tail === "")) {
    const next = text.indexOf("、", comma + 1);
    return text.slice(end, next < 0 ? text.length : next);
  }
  return tail;
}

const DENIED = /(?:は|も|が)?(?:ない(?!か)|ません|なかった|おらず|いないと?)/u;
const NOT_SO =
  /事実(?:は|では|に)|誤り|誤報|否定|打ち消|承知して(?:い(?:ない|ません)|おりません)|決まって(?:い(?:ない|ません)|おりません)|決め(?:た|ている)(?:わけ|事実)|わけではな|ことはな(?:い|く)|ことはありません|(?:こと|つもり|考え|予定|段階|状況|方針|話)(?:は|では|に)(?:な(?:い|く)|ありません|ございません)|聞いて(?:い(?:ない|ません)|おりません)|いただいて(?:い(?:ない|ません)|おりません)|受けて(?:い(?:ない|ません)|おりません)|検討して(?:い(?:ない|ません)|おりません)|考えて(?:い(?:ない|ません)|おりません)|予定して(?:い(?:ない|ません)|おりません)|方針に変わり|変更はな|影響はな/u;
/** 中止せざるを得ない, やむを得ず, 見送らなければならない are no denials. */
const NO_DENIAL = /ざるを得|やむを得|なければなら|ほかな|に過ぎない|だけでな/u;
export function isDenied(hit: Hit, text: string): boolean {
  const tail = tailBehind(text, hit.end);
  // 中止となり開かれなかった denies nothing.
  if (NO_DENIAL.test(tail) || notDoneHits(tail).length > 0) return false;
  return hit.stance === "against" ? NOT_SO.test(tail) || DENIED.test(tail) || tail.startsWith("せず") : false;
}
