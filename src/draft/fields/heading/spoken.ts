// Takes the desk view of words that were spoken at a ceremony and gives who said them, what they are called and where: by a label, by the title, by how an office reports them.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, sliceComposed } from "../../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";

const HEAD_BLOCKS = 5;

const FORM = "訓示|訓辞|式辞|祝辞|挨拶|あいさつ|弔辞|告辞|追悼の辞";
/** 早見防衛大臣訓示, beside the name of the ceremony: who speaks, and what it is called. */
const SPOKEN = new RegExp(
  `^(?<who>[\\p{Script=Han}々]{2,16}(?:大臣|総理|長官|幕僚長|学校長|司令官|総監))(?:の|\\s)?(?<form>${FORM})$`,
  "u",
);

export type SpokenLabel = { readonly who: ComposedText; readonly form: ComposedText };

/** (例示防衛副大臣代読): somebody else said it. */
const READ_FOR = /代読/u;

export function findSpokenLabel(view: DeskView): SpokenLabel | undefined {
  const head = view.official.slice(0, HEAD_BLOCKS);
  if (head.some(({ text }) => READ_FOR.test(text))) return undefined;
  const title = findTitleBlock(view);
  for (const { block, index, text } of head) {
    const { who, form } = SPOKEN.exec(text.trim())?.groups ?? {};
    if (who === undefined || form === undefined || index === title?.index) continue;
    const start = block.span[0] + text.indexOf(who);
    const at = start + text.trim().length - form.length;
    return {
      who: grounded(who, { kind: "text", span: [start, start + who.length] }),
      form: grounded(form, { kind: "text", span: [at, at + form.length] }),
    };
  }
  return title === undefined ? undefined : reportedWords(head, title);
}

/** 4月1日、早見総理は、見本館で開催された見本式典に出席しました。 */
const WAS_THERE =
  /(?:^|、)(?<who>[\p{Script=Han}々ァ-ヴー]{2,12}(?:総理|大臣|長官|知事))は、(?<where>[^。]{4,80})に(?:参列|出席|臨席)し(?:まし)?た/u;
/** 総理は、挨拶で次のように述べました。 */
const SAID_AS_FOLLOWS = new RegExp(
  `^(?:総理|大臣|長官|知事)は、(?<form>${FORM}|演説|スピーチ)(?:で|において、?)(?:次|以下)のように`,
  "u",
);

/** What an office tells of its head's words, below the name of the ceremony. */
function reportedWords(head: readonly OfficialBlock[], title: OfficialBlock): SpokenLabel | undefined {
  const there = head.find(({ text }) => WAS_THERE.test(text));
  const said = head.find(({ text }) => SAID_AS_FOLLOWS.test(text.trim()));
  const { who, where } = WAS_THERE.exec(there?.text ?? "")?.groups ?? {};
  const form = SAID_AS_FOLLOWS.exec(said?.text.trim() ?? "")?.groups?.["form"];
  if (there === undefined || said === undefined || who === undefined || form === undefined) return undefined;
  if (where?.includes(title.text.trim()) !== true) return undefined;
  return { who: quoteIn(there, who), form: quoteIn(said, form) };
}

function quoteIn({ block, text }: OfficialBlock, words: string): ComposedText {
  const start = block.span[0] + text.indexOf(words);
  return grounded(words, { kind: "text", span: [start, start + words.length] });
}

/** 追悼の辞 of the title 見本大臣追悼の辞, whose speaker is named below it. */
export function findTitleForm(title: ComposedText | undefined): ComposedText | undefined {
  const form = SPOKEN.exec(title?.text ?? "")?.groups?.["form"];
  return title === undefined || form === undefined
    ? undefined
    : sliceComposed(title, [title.text.length - form.length, title.text.length]);
}

/** 第三十回見本追悼式が執り行われるに当たり, 見本式典に当たり */
const SPOKEN_AT =
  /(?:^|[、。])(?:ここに)?(?<where>(?!昨年|前回|先日|先の|去る|一昨年|来年|来る|かつて)[^、。「]{3,30}?(?:式|式典|大会|祭|会議|フォーラム))(?:(?:が|の|を)(?:執り行われる|執り行う|行う|挙行する|開催する|行われる|挙行(?:される)?|開催(?:される)?|開会(?:される)?))?に(?:当|あ)た(?:り|って)/u;

export function findSpokenAt(view: DeskView): ComposedText | undefined {
  const head = view.official.slice(0, HEAD_BLOCKS);
  if (head.some(({ text }) => READ_FOR.test(text))) return undefined;
  for (const entry of head) {
    const where = SPOKEN_AT.exec(foldWidth(entry.text.slice(0, 300)))?.groups?.["where"];
    if (where !== undefined && entry.text.includes(where)) return quoteIn(entry, where);
  }
  return undefined;
}
