// Takes a Japanese sentence as it is compared; gives each word in it that tells what came of a promise, and whether it is denied there.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import { notDoneIn } from "./japanese-not-done.ts";
import {
  BEGUN,
  CALLED_OFF,
  DONE,
  PERFORMED,
  PLANNED,
  PUT_OFF,
  REPLACED,
  STEP,
  TO_COME,
} from "./japanese-verbs.ts";

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
  { expression: new RegExp(`${PLANNED}|${TO_COME}`, "gu"), stance: "for", tells: "planned", strength: 0.7 },
];

export type Hit = Omit<Kind, "expression"> & {
  readonly at: number;
  readonly end: number;
  readonly words: string;
  /** Told by its ending: 署名には至らなかった. */
  readonly isNegative?: boolean;
};

/** 開かれる|音楽まつり: what a noun is told by is not what the sentence tells. */
export const OF_NOUN = /[\p{Script=Han}\p{Script=Katakana}「]/u;
/** 加わり|ません */
const UNDONE = /^(?:て)?(?:は|も)?(?:し|され)?(?:い|お)?(?:り|ら)?(?:ません|ない(?!か)|なかった|ず(?!つ))/u;

/** 来月訪問すると発表した tells what is to come, 契約に仮署名した of a stage. */
const SAID =
  /^(?:で?合意|決定|承認|採択|発表|公表|通知|通報|開示|伝え|を?申し合わせ|を?お知らせ|明記|明示|記載|盛り込)/u;
const TO_BE_DONE =
  /[るうくすつぬぶむぐ](?:旨|こと|と|予定|方針|計画|見通し|意向)?(?:で|を|に|と)(?:意見が|正式に|共同で|それぞれ)?$/u;
const OF_STAGE =
  /(?:仮署名|仮調印|実質合意|大筋合意|基本合意|閣議決定|進水式?|起工式?|建造契約|製造契約|準備室|準備会合|準備委員会|事前協議|予備協議|予備交渉|現地調査|先遣隊?|中間報告|素案|原案|骨子|条文案)(?:を|が|は|に|の)?$/u;
/** 相互訪問で合意した */
const AGREED_ON =
  /(?:実施|訪問|開催|派遣|設置|再開|創設|締結|署名|導入|供与|交換|新設|立ち上げ|参加|拡大|提供|受入れ|寄港)[でにをも](?:大筋|正式に)?$/u;
const SOON = /来[年月週春夏秋冬]|明[日年春]|今後|年内|年度内|今秋|今冬|近く|まもなく|以降|翌[年月日春]/u;

function inItsTime<H extends Hit>(hit: H, text: string): H | (H & { readonly tells: Tells }) {
  if (hit.tells !== "done" && hit.tells !== "begun") return hit;
  const before = text.slice(0, hit.at);
  if (/[れせえけめべげて]$/u.test(hit.words) && /^(?:る|ます)/u.test(text.slice(hit.end)))
    return { ...hit, tells: "planned", strength: 0.7 };
  if (hit.tells === "done" && SAID.test(hit.words) && TO_BE_DONE.test(before))
    return { ...hit, tells: "planned", strength: 0.7 };
  if (hit.words.startsWith("合意") && AGREED_ON.test(before))
    return { ...hit, tells: "planned", strength: 0.7 };
  if (OF_STAGE.test(before) || OF_STAGE.test(text.slice(0, hit.at + 2)))
    return { ...hit, tells: "step", strength: 0.9 };
  if (/\p{Script=Han}$/u.test(hit.words) && SOON.test(before) && /^(?:[。」]|$)/u.test(text.slice(hit.end)))
    return { ...hit, tells: "planned", strength: 0.7 };
  return hit;
}

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
        stance: kind.stance,
        tells: kind.tells,
        strength: kind.strength,
        at,
        end: at + words.length,
        words,
      })),
  );
  return hits.map((hit) => inItsTime(hit, text)).toSorted((a, b) => a.at - b.at || b.end - a.end);
}

function notDoneHits(text: string): readonly Hit[] {
  return notDoneIn(text).map((notDone) => ({
    ...notDone,
    stance: "against",
    strength: 0.9,
    isNegative: true,
  }));
}

/** …を計画していることが20日、関係者への取材で分かった: how it came to be known is no stage on the way. */
const KNOWN = /^(?:判明し|明らかになった|分かった)$/u;
const OF_FACT = /(?:こと|の)(?:が|も|は)[^。]{0,40}$/u;

function isOnlyKnown({ words, at }: Hit, text: string, hits: readonly Hit[]): boolean {
  return KNOWN.test(words) && OF_FACT.test(text.slice(0, at)) && hits.some((other) => other.at < at);
}

/** In text order; verbs that were not done are no others. */
export function hitsIn(text: string): readonly Hit[] {
  const notDone = notDoneHits(text);
  const verbs = verbsIn(text).filter((hit) => !notDone.some((no) => hit.at < no.end && hit.end > no.at));
  return [...verbs, ...notDone]
    .filter((hit, _, hits) => !isOnlyKnown(hit, text, hits))
    .toSorted((a, b) => a.at - b.at);
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
  /事実(?:は|では|に)|誤り|誤報|否定|打ち消|承知して(?:い(?:ない|ません)|おりません)|決まって(?:い(?:ない|ません)|おりません)|決め(?:た|ている)(?:わけ|事実)|わけではな|ことはな(?:い|く)|ことはありません|(?:こと|つもり|考え|予定|段階|状況|方針|話)(?:は|では|に)(?:な(?:い|く)|ありません|ございません)|聞いて(?:い(?:ない|ません)|おりません)|いただいて(?:い(?:ない|ません)|おりません)|受けて(?:い(?:ない|ません)|おりません)|検討して(?:い(?:ない|ません)|おりません)|考えて(?:い(?:ない|ません)|おりません)|予定して(?:い(?:ない|ません)|おりません)|方針に変わり|変更はな|影響はな|毛頭|には当たら|(?:もの|趣旨|意味)では(?:な|あり|ござ)|認識(?:は|では)な|(?:生じて|起きて|出て|知らされて|なって)(?:い(?:ない|ません)|おりません|おらず)|議題に(?:なって|上って)(?:い(?:ない|ません)|おりません)|誤解|ゆがめ|歪め|曲解|ねじ曲げ|捏造|でたらめ|でっち上げ|一蹴|根拠(?:は|が|の)な/u;
/** 中止せざるを得ない, やむを得ず, 見送らなければならない are no denials. */
const NO_DENIAL = /ざるを得|やむを得|なければなら|ほかな|に過ぎない|だけでな/u;
/** 中止することなく, 延期せず, 中止ではなく: what follows tells what came of it. */
const PASSED_BY =
  /^(?:(?:さ?れ|す)?る|となる|とする)?(?:こと)?(?:も|は)?(?:な(?:く|しに)|せずに?|されずに?|ずに?、|では?なく|のではなく|とはせず)/u;

export function isPassedBy(hit: Hit, text: string): boolean {
  return (
    hit.stance === "against" &&
    hit.isNegative !== true &&
    PASSED_BY.test(text.slice(hit.end)) &&
    !/なく(?:な|とも)/u.test(text.slice(hit.end, hit.end + 8))
  );
}

export function isDenied(hit: Hit, text: string): boolean {
  const tail = tailBehind(text, hit.end);
  // 中止となり開かれなかった denies nothing.
  if (NO_DENIAL.test(tail) || notDoneHits(tail).length > 0) return false;
  if (hit.stance !== "against") return false;
  if (NOT_SO.test(tail)) return true;
  return hit.isNegative !== true && (DENIED.test(tail) || tail.startsWith("せず"));
}
