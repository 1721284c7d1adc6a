// Takes a Japanese sentence as it is compared; gives what its verbs tell of a promise, or why they tell nothing.

import { byEnding, wasExpected } from "./japanese-endings.ts";
import { asksIn, isInCase } from "./japanese-conditions.ts";
import { hitsIn, isDenied, OF_NOUN, isPassedBy, tailBehind, type Hit } from "./japanese-hits.ts";
import { withoutOtherMeanings } from "./japanese-other-meanings.ts";
import { intentionIn, isOnlyMeant, isView, silencedBy, unsettledIn, wishIn } from "./japanese-silence.ts";
import { BEGUN_NOUNS } from "./japanese-verbs.ts";
import type { Polarity, PolarityRead } from "./polarity.ts";

/** Nothing is called off yet: 中止の可能性, 延期を検討. */
const OPEN_QUESTION =
  /(?:か(?:どうか|否か|は)|可能性|かもしれ|おそれ|懸念|場合(?:は|に|も)|検討(?:し|中|を|する|に)|議論|模索|打診|求める声|よう(?:求め|要請|申し入)|べき|調整(?:中|を|し)|未定|ても(?:おかしく|仕方)|余儀なくされかね|かねない|なら(?:ば|、)|不透明|(?:す|る)れば|選択肢|視野|示唆|ほのめか|にじませ|匂わせ|言及|念頭|仮定|想定|ちらつか|(?:の|決定の)手順|要件|判断基準|論(?:が|も)|含め|可否|要否|是非|現実味|浮上|(?:を|は|も|との)[^、。]{0,6}(?:求め|要求|要望|訴え|迫(?:っ|り)|促(?:し|す)|呼び?掛け|呼びかけ|主張|提案|陳情|働き掛け|働きかけ))/u;
/** Those who ask a government for something cannot do it. */
const ASKED_BY_OTHERS =
  /(?:住民|市民|知事|市長|町長|村長|議会|団体|漁協|組合|労組|野党|地元|弁護士会|遺族|原告|学者)[^。]{0,24}(?:申し入れ|要請|要望|抗議|請願|署名を)/u;
const REPORTED_AFTER =
  /^(?:する|した|となった|の|を|が|も|と)?(?:こと|旨|と|方針|申(?:し)?入れ|連絡|決定|通知|発表|判断|要請|決め|伝え|合意|意向|措置)/u;
const BACKGROUND_OF = /^(?:し|れ|られ|され|となっ)?てき(?:た(?:経緯|ところ|が)|ました)/u;
const BACKGROUND = /^(?:し|れ|られ|され|となっ|に(?:なっ|して))?て(?:い|お)(?:た|り?まし?た|り、)(?!が、)/u;
const RELATIVE = /^(?:し|れ|られ|され|となっ)?(?:ていた|た|ている)(?:[一-龠ァ-ヴ「0-9]|同)/u;
/** 支援を断って以降、…停滞していた: since when, or why, something else is told. */
const SINCE =
  /^(?:し|れ|られ|され|となっ)?(?:(?:て|た)?(?:から)?の?(?:以降|以来)|たのを(?:受け|機に)|たこと(?:を(?:受け|理由に|機に)|への|に(?:よ|対|抗議|反発)|(?:など)?(?:が|も)[^。、]{0,6}(?:影響|響い|原因|背景))|たのに続)/u;

const HOPED_FOR = 0.4;
/** 協力を模索するための議論を行う: what it is for is no wish of those who do it. */
const PURPOSE = /[^、。]*?(?:[るうくすつぶむぐ]|の)ため(?:の|に|、)/gu;
/** 初会合を来月開く: it begins when the verb says. */
const BEGINS = new RegExp(`^(?:${BEGUN_NOUNS})$`, "u");

/** Those that count: not denied, not the verb that only reports another (延期を発表した). */
function standing(hits: readonly Hit[], text: string): readonly Hit[] {
  return hits.filter((hit) => {
    const before = hits.findLast(
      (other) =>
        other.stance === "against" &&
        other.at <= hit.at &&
        other !== hit &&
        !text.slice(other.end, hit.at).includes("、"),
    );
    if (
      hit.stance === "for" &&
      before !== undefined &&
      (hit.at < before.end ||
        REPORTED_AFTER.test(text.slice(before.end)) ||
        !RELATIVE.test(text.slice(before.end)))
    )
      return false;
    return true;
  });
}

function asPolarity(hit: Hit, text: string): Polarity {
  // 滞って|いた: the verb's own て stands within the word.
  const behind = `${/[てで]$/u.test(hit.words) ? hit.words.slice(-1) : ""}${text.slice(hit.end)}`;
  const isBackground =
    hit.stance === "against" &&
    (BACKGROUND.test(behind) || BACKGROUND_OF.test(behind) || RELATIVE.test(behind) || SINCE.test(behind));
  return {
    stance: hit.stance,
    tells: hit.tells,
    words: hit.words,
    strength: hit.strength,
    ...(isBackground && { isBackground }),
  };
}

function isOfNoun({ words, end }: Hit, text: string): boolean {
  return !words.endsWith("、") && OF_NOUN.test(text.charAt(end));
}

function preferred(hits: readonly Hit[], text: string): Polarity | undefined {
  const told = hits.map((hit) => ({ hit, polarity: asPolarity(hit, text) }));
  const firm = told.filter(({ polarity }) => polarity.stance === "against" && polarity.isBackground !== true);
  // 参加も取りやめとなったばかりで、足踏みが続く: what is called off is more than late.
  const last = firm.at(-1);
  const against =
    last?.polarity.tells === "replaced"
      ? last
      : (firm.findLast(({ polarity }) => polarity.tells === "called-off") ?? last);
  const done = told.findLast(({ polarity }) => polarity.tells === "done" || polarity.tells === "begun");
  if (against && (!done || against.hit.at > done.hit.at || against.polarity.tells !== "replaced")) {
    // 1日順延し、10日に実施した: the later word holds.
    if (
      !done ||
      done.hit.at < against.hit.at ||
      !/(?:した|ました|れた|った|えた|いだ|んだ)/u.test(text.slice(done.hit.at, done.hit.end + 4))
    )
      return against.polarity;
    if (against.polarity.tells !== "put-off") return against.polarity;
  }
  const begun = told.find(({ polarity }) => polarity.tells === "begun");
  const plan = told.findLast(({ polarity }) => polarity.tells === "planned");
  if (begun && plan && done === begun && BEGINS.test(begun.polarity.words)) return plan.polarity;
  // 公表した文書に…することを明記した: what only tells of a noun is not what the clause turns on.
  if (done && plan && plan.hit.at > done.hit.at && isOfNoun(done.hit, text)) return plan.polarity;
  if (begun && done) return { ...begun.polarity, words: done.polarity.words };
  if (done) return done.polarity;
  const step = told.find(({ polarity }) => polarity.tells === "step");
  if (step) return step.polarity;
  return plan?.polarity ?? told.findLast(({ polarity }) => polarity.isBackground === true)?.polarity;
}

/** The words that tell it with all that is behind them, where no other clause is. */
function lastOf(text: string, { words }: Polarity): string {
  const tail = text.slice(text.lastIndexOf(words));
  return /[、]|(?:が|は|を)[^。]{2}/u.test(tail) ? "\n" : tail;
}

/** 予定していた訓練は、…となった: of what was only planned the ending tells more. */
function toldBy(hits: readonly Hit[], text: string): Polarity | undefined {
  const told = preferred(hits, text);
  const isPlan = told?.stance === "for" && (told.tells === "planned" || told.tells === "step");
  const isOtherwise = told === undefined || told.isBackground === true || (isPlan && wasExpected(text));
  if (!isOtherwise) return told;
  const ending = byEnding(text);
  // 中止されていた。 ends in the verb that is the background itself.
  const isItself =
    told?.isBackground === true && ending?.stance === "for" && text.endsWith(lastOf(text, told));
  return isItself ? told : (ending ?? told);
}

export function readJapanesePolarity(text: string): PolarityRead {
  const read = readVerbs(text);
  return isView(text) ? { ...read, isWeak: true } : read;
}

function isOpen(hit: Hit, text: string): boolean {
  if (isInCase(text, hit.at, hit.end)) return true;
  return (
    hit.stance === "against" && (OPEN_QUESTION.test(tailBehind(text, hit.end)) || ASKED_BY_OTHERS.test(text))
  );
}

/** 毎年11月に開催され、各国の音楽隊も参加する: what is so every year tells of no year. */
const HABIT = /毎年|例年|毎回|隔年|年に[1-9一二三四]度/u;
const IN_PRESENT =
  /(?<!こととし|予定し|ことにし)(?:[うくすつぬむぶる]|て(?:いる|います|おり、?|おります))[。」]*$/u;
const NEWLY = /今年|本年|来年|次回|今回|こと(?:を|で|に|と|が)|方針|予定/u;

function readVerbs(written: string): PolarityRead {
  if (HABIT.test(written) && IN_PRESENT.test(written) && !NEWLY.test(written)) return {};
  const quiet = silencedBy(written);
  if (quiet) return quiet;
  const text = withoutOtherMeanings(written);
  const hits = hitsIn(text);
  const passedBy = hits.filter((hit) => isPassedBy(hit, text));
  const denied = hits.find((hit) => !passedBy.includes(hit) && isDenied(hit, text));
  if (denied) return { silence: "negated", silenceWords: denied.words };
  const open = hits.filter((hit) => !passedBy.includes(hit) && isOpen(hit, text));
  const left = standing(
    hits.filter((hit) => !open.includes(hit) && !passedBy.includes(hit)),
    text,
  );
  if (asksIn(text)) return { silence: "unsettled", silenceWords: text.slice(-2) };
  const polarity = left.length === 0 && open.length + passedBy.length > 0 ? undefined : toldBy(left, text);
  return withSilence(polarity, text, passedBy[0], open[0]);
}

function withSilence(
  polarity: Polarity | undefined,
  text: string,
  passedBy: Hit | undefined,
  open: Hit | undefined,
): PolarityRead {
  const unsettled = unsettledIn(text);
  if (unsettled && (polarity?.stance !== "against" || polarity.isGeneric === true)) return unsettled;
  if (polarity === undefined) {
    if (passedBy) return { silence: "negated", silenceWords: passedBy.words };
    if (open) return { silence: "unsettled", silenceWords: open.words };
    return intentionIn(text) ?? {};
  }
  if (polarity.tells === "step" && isOnlyMeant(text)) return intentionIn(text) ?? {};
  const wish = polarity.tells === "planned" ? wishIn(text.replaceAll(PURPOSE, "")) : undefined;
  return wish ? { ...wish, polarity: { ...polarity, strength: HOPED_FOR } } : { polarity };
}
