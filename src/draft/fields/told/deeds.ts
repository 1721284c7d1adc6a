// Deeds: how a sentence ends and what a headline says for it: 閣議決定した → 閣議決定, 結んだ → 締結, 実施すると公表した → 実施予定.

/** Somebody says what is told: …と発表した, …ことが分かった, …ということです. */
const REPORTED =
  /(?:(?:こと|事|旨)を|と)、?(?:発表|公表|報告|説明|明らかに)(?:し(?:た|ました|ている|ています)|され(?:た|ました))$|ことが[^、。]{0,16}(?:分か|わか|明らかにな)(?:った|りました)$|(?:という|との)ことです$/u;
/** 発射したとみられる is told as 発射か. */
const HEDGED = /と(?:[み見]られる|[み見]られ(?:ます|ている|ています)|推定され(?:る|ます|ている|ています))$/u;
export const HEDGE = "か";
/** 改修する方針だ is not yet planned. */
const INTENDED = /方針(?:だ|です)?$/u;

/** What is left must be a sentence: 予定を発表した reports a noun, and 発表 is the deed. */
const CLOSED = /(?:[ただるうく]|ます|です)$/u;

/** Verbs that are no noun with する; `ahead` is what they say of something to come. */
const NATIVE: readonly { readonly ending: RegExp; readonly deed: string; readonly ahead?: true }[] = [
  { ending: /(?<=[をでと])行(?:った|いました|なった|ないました)$/u, deed: "実施" },
  { ending: /(?<=[をでと])行(?:った|いました)ところ、概要は[^、。]{1,12}$/u, deed: "実施" },
  { ending: /(?<=表敬(?:訪問)?を)受けた(?:ところ|が)、?概要は[^、。]{1,12}$/u, deed: "受ける" },
  { ending: /(?<=[をでと])行(?:う|います|なう|ないます)$/u, deed: "実施", ahead: true },
  { ending: /(?<=[をと])結(?:んだ|びました)$/u, deed: "締結" },
  { ending: /方針を(?:最終的に)?固め(?:た|ました)$/u, deed: "方針" },
  { ending: /(?<=[をとに])決め(?:た|ました)$/u, deed: "決定" },
  { ending: /(?<=[をとに])決め(?:る|ます)$/u, deed: "決定", ahead: true },
  { ending: /(?<=[をで])開(?:いた|きました)$/u, deed: "開催" },
  { ending: /(?<=[をで])開(?:く|きます)$/u, deed: "開催", ahead: true },
  { ending: /(?<=を)(?:取り|とり)?まとめ(?:た|ました)$/u, deed: "まとめる" },
  { ending: /(?<=を)認め(?:た|ました)$/u, deed: "認める" },
  { ending: /(?<=を)見直(?:した|しました|している|しています)$/u, deed: "見直し" },
  { ending: /(?<=を)目指(?:した|しました|している|しています|す|します)$/u, deed: "目指す" },
  { ending: /(?<=を)始め(?:た|ました)$/u, deed: "開始" },
  { ending: /(?<=[でがに])始ま(?:った|りました)$/u, deed: "始まる" },
  { ending: /が開かれ(?:た|ました)$/u, deed: "を開催" },
  { ending: /(?<=[でに])開かれ(?:た|ました)$/u, deed: "開催" },
  // 解役式が厳かに執り行われた: 解役式を実施.
  { ending: /が(?:厳かに|盛大に)?(?:執り)?(?:行わ|おこなわ)れ(?:た|ました)$/u, deed: "を実施" },
  {
    ending: /(?<=[でに]|において|にて)(?:厳かに|盛大に)?(?:執り)?(?:行わ|おこなわ)れ(?:た|ました)$/u,
    deed: "実施",
  },
  { ending: /(?<=[をと])求め(?:た|ました)$/u, deed: "求める" },
  { ending: /(?<=を)訪れ(?:た|ました)$/u, deed: "訪問" },
  { ending: /(?<=を)訪れ(?:る|ます)$/u, deed: "訪問", ahead: true },
  { ending: /(?<=を)受け(?:た|ました)$/u, deed: "受ける" },
  { ending: /(?<=を)図(?:った|りました)$/u, deed: "図る" },
  { ending: /(?<=が)なくな(?:った|りました|ってい(?:る|た|ます|ました))$/u, deed: "なくなる" },
  { ending: /(?<=を)落とし(?:た|ました)$/u, deed: "落下" },
  // 閣議で辞表の取りまとめがございました
  { ending: /(?<=(?:取り?|とり)まとめ|了承|閣議決定)が(?:ありました|ございました)$/u, deed: "" },
  // 停職の懲戒処分とした; not 落とした.
  { ending: /(?<=処分|中止|延期|免職|無効)[とに](?:した|しました)$/u, deed: "" },
];

/** 閣議決定した, 可決された, 実施する, 発射しました; not 実施しない. */
const WITH_SURU =
  /(?<deed>[\p{Script=Han}]{2,6}|[ァ-ヴー]{3,10})(?<!見直|目指|引渡|取消|差出|見出|申渡|[^一合誘招拉]致)(?<voice>を?(?:致し|いたし)ました|を?(?:致し|いたし)ます|しました|した|しています|している|されました|された|する予定です|する予定(?:だ|である)?|します|する|されます|される|する方針(?:だ|です)?)$/u;
/** が承認された stays so; を発射した loses only its ending. */
/** 訓練への参加している is a slip, and no sentence. */
const NO_VERB = /[へと]の[\p{Script=Han}]{2,6}$/u;
const AHEAD = /^を?(?:(?:致し|いたし)ます|する|します|される|されます)/u;

const PLANNED = "予定";

/** 報道を否定すると発表した, 公開を中止すると発表した: whoever says so has done it. */
const DONE_BY_SAYING = /^(?:否定|反論|抗議|非難|陳謝|謝罪|歓迎|懸念|中止|撤回)$/u;

function outlookOf(voice: string, deed: string): string {
  if (DONE_BY_SAYING.test(deed)) return "";
  if (INTENDED.test(voice)) return "の方針";
  return AHEAD.test(voice) ? PLANNED : "";
}

export type Deed = {
  /** Where what is kept of the sentence ends. */
  readonly end: number;
  /** What the headline writes there in words of its own. */
  readonly word: string;
  /** What it says of the time: 予定, の方針, か. */
  readonly outlook: string;
  readonly isReported: boolean;
};

/** How the sentence, without its full stop, closes; undefined where it tells no deed. */
export function readDeed(sentence: string): Deed | undefined {
  const hedged = HEDGED.exec(sentence);
  const deed = hedged === null ? readPlain(sentence) : readPlain(sentence.slice(0, hedged.index));
  return deed === undefined || hedged === null ? deed : { ...deed, outlook: HEDGE };
}

function readPlain(sentence: string): Deed | undefined {
  const reported = REPORTED.exec(sentence);
  const inner = reported === null ? sentence : sentence.slice(0, reported.index);
  const isReported = reported !== null && CLOSED.test(inner);
  const told = isReported ? inner : sentence;
  const suru = WITH_SURU.exec(told);
  if (suru !== null) {
    const voice = suru.groups?.["voice"] ?? "";
    if (NO_VERB.test(told.slice(0, told.length - voice.length))) return undefined;
    return {
      end: told.length - voice.length,
      word: "",
      outlook: outlookOf(voice, suru.groups?.["deed"] ?? ""),
      isReported,
    };
  }
  for (const { ending, deed, ahead } of NATIVE) {
    const found = ending.exec(told);
    if (found !== null)
      return { end: found.index, word: deed, outlook: ahead === true ? PLANNED : "", isReported };
  }
  return undefined;
}
