// Takes the desk view and gives the training cruise that the first sentence says will be made, and the countries to which it says that ships are sent.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";

/** 「令和9年度外洋練習航海(部内)」を実施: in the words of the text, without the marks around them. */
const CRUISE =
  /(?<name>(?:(?:令和|平成)[0-9元]{1,2}年度)?(?:遠洋|外洋|近海)練習航海(?:[(][^()\n]{1,10}[)])?)」?を(?:実施(?!し(?:ない|ませ|なかった)|せず|する(?:か|こと(?:は|も)な))|行(?!わ(?:ない|な|ず)|いません|うか))/u;
/** 昨年度に…を実施すると発表した: of another year. */
const OF_OTHER_YEAR = /昨年|前年|一昨年|去年|かつて|前回/u;
/** 護衛艦を甲国、乙国へ派遣する: names of countries stand side by side. */
const SENT_TO =
  /(?:艦|艇|部隊|隻)(?:など|等)?を(?<to>[ァ-ヴー一-龠]{2,14}(?:(?:、|・|と|及び)[ァ-ヴー一-龠]{2,14}){0,3})[へに]派遣/u;
/** What was done, or is only thought of, is told otherwise. */
const WILL =
  /(?:する|します|予定(?:だ|です|である)?|する(?:予定(?:だ|です)?)?(?:こと)?(?:を|と)(?:発表|公表)(?:した|しました))$/u;
const BLOCKS = 6;

type Sentence = { readonly block: OfficialBlock; readonly words: string };

function openingOf({ official }: DeskView): Sentence | undefined {
  const block = official
    .slice(0, BLOCKS)
    .find(({ text }) => text.includes("練習航海") && text.includes("。"));
  const words = block === undefined ? "" : (foldWidth(block.text).split("。")[0] ?? "");
  return block !== undefined && WILL.test(words) && !OF_OTHER_YEAR.test(words) ? { block, words } : undefined;
}

function quote({ block, words }: Sentence, form: RegExp, name: string): ComposedText | undefined {
  const found = form.exec(words);
  const told = found?.groups?.[name];
  if (found === null || told === undefined) return undefined;
  const at = found.index + found[0].indexOf(told);
  const start = block.block.span[0] + at;
  return grounded(block.text.slice(at, at + told.length), {
    kind: "text",
    span: [start, start + told.length],
  });
}

export function findCruise(view: DeskView): ComposedText | undefined {
  const opening = openingOf(view);
  return opening && quote(opening, CRUISE, "name");
}

/** Nothing where no cruise is told: other ships are sent elsewhere. */
export function findCruiseTo(view: DeskView): ComposedText | undefined {
  const opening = openingOf(view);
  return opening && CRUISE.test(opening.words) ? quote(opening, SENT_TO, "to") : undefined;
}
