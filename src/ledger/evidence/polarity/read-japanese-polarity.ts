// Takes a Japanese sentence as it is compared; gives what its verbs tell of a promise, or why they tell nothing.

import { byEnding, wasExpected } from "./japanese-endings.ts";
import { hitsIn, isDenied, tailBehind, type Hit } from "./japanese-hits.ts";
import { intentionIn, isView, silencedBy, unsettledIn, wishIn } from "./japanese-silence.ts";
import type { Polarity, PolarityRead } from "./polarity.ts";

/** Nothing is called off yet: 中止の可能性, 延期を検討. */
const OPEN_QUESTION =
  /(?:か(?:どうか|否か|は)|可能性|かもしれ|おそれ|懸念|場合(?:は|に|も)|検討(?:し|中|を|する|に)|議論|模索|打診|求める声|よう(?:求め|要請|申し入)|べき|調整(?:中|を|し)|未定|ても(?:おかしく|仕方)|余儀なくされかね|かねない|なら(?:ば|、)|不透明|(?:す|る)れば)/u;
const REPORTED_AFTER =
  /^(?:する|した|となった|の|を|が|も|と)?(?:こと|旨|と|方針|申(?:し)?入れ|連絡|決定|通知|発表|判断|要請|決め|伝え|合意|意向|措置)/u;
const BACKGROUND = /^(?:し|れ|られ|され|となっ|に(?:なっ|して))?て(?:い|お)(?:た|り?まし?た|り、)(?!が、)/u;
const RELATIVE = /^(?:し|れ|られ|され|となっ)?(?:ていた|た|ている)(?:[一-龠ァ-ヴ「]|同)/u;

const HOPED_FOR = 0.4;

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
  const behind = text.slice(hit.end);
  const isBackground = hit.stance === "against" && (BACKGROUND.test(behind) || RELATIVE.test(behind));
  return {
    stance: hit.stance,
    tells: hit.tells,
    words: hit.words,
    strength: hit.strength,
    ...(isBackground && { isBackground }),
  };
}

function preferred(hits: readonly Hit[], text: string): Polarity | undefined {
  const told = hits.map((hit) => ({ hit, polarity: asPolarity(hit, text) }));
  const firm = told.filter(({ polarity }) => polarity.stance === "against" && polarity.isBackground !== true);
  // 参加も取りやめとなったばかりで、足踏みが続く: what is called off is more than late.
  const against = firm.findLast(({ polarity }) => polarity.tells === "called-off") ?? firm.at(-1);
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
  if (begun && done) return { ...begun.polarity, words: done.polarity.words };
  if (done) return done.polarity;
  const step = told.find(({ polarity }) => polarity.tells === "step");
  if (step) return step.polarity;
  const planned = told.findLast(({ polarity }) => polarity.tells === "planned");
  return planned?.polarity ?? told.findLast(({ polarity }) => polarity.isBackground === true)?.polarity;
}

/** 予定していた訓練は、…となった: of what was only planned the ending tells more. */
function toldBy(hits: readonly Hit[], text: string): Polarity | undefined {
  const told = preferred(hits, text);
  const isPlan = told?.stance === "for" && (told.tells === "planned" || told.tells === "step");
  const isOtherwise = told === undefined || told.isBackground === true || (isPlan && wasExpected(text));
  return isOtherwise ? (byEnding(text) ?? told) : told;
}

export function readJapanesePolarity(text: string): PolarityRead {
  const read = readVerbs(text);
  return isView(text) ? { ...read, isWeak: true } : read;
}

function readVerbs(text: string): PolarityRead {
  const quiet = silencedBy(text);
  if (quiet) return quiet;
  const hits = hitsIn(text);
  const denied = hits.find((hit) => isDenied(hit, text));
  if (denied) return { silence: "negated", silenceWords: denied.words };
  const open = hits.filter(
    (hit) => hit.stance === "against" && OPEN_QUESTION.test(tailBehind(text, hit.end)),
  );
  const left = standing(
    hits.filter((hit) => !open.includes(hit)),
    text,
  );
  const polarity = toldBy(left, text);
  const unsettled = unsettledIn(text);
  if (unsettled && polarity?.stance !== "against") return unsettled;
  if (polarity === undefined) {
    const [first] = open;
    return first ? { silence: "unsettled", silenceWords: first.words } : (intentionIn(text) ?? {});
  }
  const wish = polarity.tells === "planned" ? wishIn(text) : undefined;
  return wish ? { ...wish, polarity: { ...polarity, strength: HOPED_FOR } } : { polarity };
}
