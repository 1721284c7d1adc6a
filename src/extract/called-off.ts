// Takes a page, its title and what its kind read; tells where it says that something will not be, is put off, or was told wrongly before.

import { foldWidth } from "../japanese/fold-width.ts";
import type { Sign } from "../japanese/search/sign.ts";
import { matches, signOf } from "../japanese/search/sign.ts";
import { splitSentences } from "../japanese/sentences.ts";
import type { Warning } from "../terms/document.ts";
import type { Fact } from "../terms/fact.ts";
import type { Span } from "../terms/span.ts";
import { spanContains } from "../terms/span.ts";
import type { Page } from "./page/page.ts";
import { sentencesOf } from "./page/page.ts";

const OFF = "(?:中止|延期|見送り|見合わせ|取り?やめ|取り?止め|取り?消し?|不開催|訂正)";
/** 日加防衛相会談の中止について, 【訂正】…; 発射の中止を求める共同声明 calls nothing off. */
const TITLE = `${OFF}(?:等)?(?:について|に関する|に伴う|の(?:お知らせ|件|公表|発表|ご案内)|[)】\\]〕]|\\s|$)|^[【(\\[〔]?(?:お詫びと)?訂正`;
const HELD =
  "(?:会談|会見|会合|協議|会議|訪問|訓練|演習|交流|行事|式典?|派遣|処分|契約|公開|開催|実施|出席|参加|視察|表敬|発出|演説|任命)";
/** 会見は行いません, 訓練を実施しないこととした, 会談は中止となりました, 契約は締結されませんでした. */
const SENTENCE =
  `${HELD}[^。、\\n]{0,16}(?:、[^。、\\n]{1,24}){0,2}?(?:${OFF}(?:と(?:なり|なった|し|する|いた)|(?:し|され)(?:た|ます|まし|て)|する(?!こと[がはも]あ|場合|可能性|おそれ)|に(?:なり|なった)|(?:ます|ました|ることと|が決)|と、)|見送(?:る|った|られ|ります)|` +
  "(?:行わ|実施し|開催し|締結さ|締結し|派遣さ|派遣し)(?:れ)?(?:ない|ず、|なかった|ませんでした|ません|ないこと)|行い?ません|行われません)|" +
  "(?:会談|会見|会合|協議|訪問|訓練|演習|参加|出席|視察)[はを]?しな(?:い(?:こと|。)|かった)|(?:会談|会見|会合|協議|訪問|訓練|演習|参加|出席|視察)[はを]?しません|" +
  "決定(?:される|する|を行う)?(?:見込み|予定|見通し)";
/** 通過したとの報道がありましたが、そのような事実はありません; 発出することで合意に至りませんでした. */
const UNTRUE =
  "との(?:一部)?(?:報道|情報|通報|指摘|主張|うわさ|噂)[^。\\n]{0,40}(?:事実(?:は|では|と)、?(?:な[いかし]|あり(?:ま|え)|確認|異な)|(?:確認|認め)(?:さ|ら|でき)れ?(?:て(?:い|お)(?:ない|ません|らず|りません)|ません|なかった)|誤り)|" +
  "(?:閣議決定|決定|可決|承認|採択)(?:は|が)?(?:され(?:ませんでした|なかった|ていません|ていない|ず、)|しませんでした)|" +
  "(?:合意|発出|署名|締結|開催|実施|成立)に(?:は|まで)?至(?:りません|らな|ってい(?:ない|ません)|っておらず|っておりません)";
const ENGLISH =
  "\\b(?:cancell?ation|postponement|correction) of\\b|\\b(?:has been|have been|was|is|will be) (?:cancell?ed|postponed|called off)\\b|\\bwill not (?:be held|take place)\\b";
const DONE = signOf(
  /(?:行っ|行い|実施し|開催し|会談し|訪問し|参加し|出席し)(?:た|ました)|\bmet\b|\bwas held\b/u,
);
/** The plan stands, only its day or its words do not. */
const PUT_RIGHT = /延期|訂正|決定(?:される|する|を行う)?(?:見込み|予定|見通し)|\bpostponed\b|\bcorrect/iu;

type Signs = { readonly title: RegExp; readonly sentence: Sign };
let japanese: Signs | undefined;
let english: Signs | undefined;
function signsOf({ language }: Page): Signs {
  if (language === "en")
    return (english ??= { title: new RegExp(ENGLISH, "iu"), sentence: signOf(new RegExp(ENGLISH, "iu")) });
  return (japanese ??= {
    title: new RegExp(TITLE, "u"),
    sentence: signOf(new RegExp(`${SENTENCE}|${UNTRUE}`, "u")),
  });
}

/** Such an announcement is short, and says it at once. */
const LONGEST = 4000;
const MOST_SENTENCES = 8;
const SOON = 3;

export type CalledOff = {
  readonly warnings: readonly Warning[];
  /** The sentence that says so, where what it speaks of did not and will not come about. */
  readonly never?: Span;
};

const NOTHING: CalledOff = { warnings: [] };

/** `isAsked`: what is asked and answered is of other things. */
export function findCalledOff(page: Page, title: string, isAsked: boolean): CalledOff {
  const signs = signsOf(page);
  const telling = isAsked ? undefined : tellsSoon(page, signs.sentence);
  const inTitle = signs.title.test(foldWidth(title).trim());
  if (telling === undefined && !inTitle) return NOTHING;
  const message =
    "The text says that something was called off, put off or told wrongly before: what it names is not all done.";
  const at = telling === undefined ? {} : { span: telling };
  const isNever = telling !== undefined && !PUT_RIGHT.test(page.folded.slice(...telling));
  return {
    warnings: [{ code: "called-off", ...at, message }],
    ...(isNever ? { never: telling } : {}),
  };
}

/** What was done is told first; what it called off is then another thing: 会談を行った。…6月の訓練を延期することで一致した。 */
function tellsSoon(page: Page, sign: Sign): Span | undefined {
  const official = page.parts.filter(({ role }) => role === "official");
  const length = official.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  if (length > LONGEST) return undefined;
  const prose = official
    .flatMap(({ span }) =>
      page.language === "ja" ? sentencesOf(page, span) : splitSentences(page.folded, span),
    )
    .filter(([, end]) => /[。.]/u.test(page.folded.charAt(end - 1)));
  if (prose.length > MOST_SENTENCES) return undefined;
  const first = prose.slice(0, SOON).find((span) => {
    const words = page.folded.slice(...span);
    return matches(page.marks, sign, words) || matches(page.marks, DONE, words);
  });
  return first !== undefined && matches(page.marks, sign, page.folded.slice(...first)) ? first : undefined;
}

/** What a sentence says will not be is no event, no penalty and no contract. */
export function withoutCalledOff(facts: readonly Fact[], { never }: CalledOff): readonly Fact[] {
  if (never === undefined) return facts;
  const isGone = ({ type, span }: Fact): boolean => NEVER.has(type) && spanContains(never, span);
  const gone = new Set(facts.filter(isGone).map(({ id }) => id));
  return facts
    .filter((fact) => !isGone(fact))
    .map((fact): Fact => {
      if (fact.type !== "act" || fact.event === undefined || !gone.has(fact.event)) return fact;
      const { event: _event, ...act } = fact;
      return act;
    });
}

const NEVER: ReadonlySet<string> = new Set(["event", "discipline", "contract"]);
