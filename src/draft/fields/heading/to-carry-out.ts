// Takes the desk view and the title of a plan and gives what the first sentence says will be carried out, where the title names it.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { sliceComposed } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";

/** Of what was carried out, or may be, the sentence ends otherwise. */
const WILL =
  /を(?:次の(?:とおり|通り)|以下の(?:とおり|通り)|下記の(?:とおり|通り))?、?(?:実施|行(?=う|い))(?:する|します|いたします|う|います)?(?:予定(?:です|である|であります)?|こととして(?:いる|います))?$/u;
/** 米海軍は、…訓練を実施した: the forces of others, which are called otherwise than our own. */
const OF_OTHERS = /^(?![^はが、]*自衛隊)[^はが、]*(?:軍|海兵隊|艦隊|沿岸警備隊)[はが]/u;
/** Also of a paper's title that names nobody: 各館と訓練を実施. */
const ABOUT = /(?:の実施)?について$|(?<=^[^はが、]{2,40})を実施$/u;

/** 令和9年度見本訓練 of 令和9年度見本訓練について, where the text begins: …は、次により、令和9年度見本訓練を実施する。 */
export function findToCarryOut(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const name = nameOf(title);
  const sentence = openingOf(view);
  const isNamed = name !== undefined && sentence.includes(`${foldWidth(name.text)}を`);
  return isNamed && !OF_OTHERS.test(sentence) && WILL.test(sentence) ? name : undefined;
}

const HAS = /(?<sort>訓練|演習)を(?:実施(?:しました|した|いたしました)|行(?:いました|った))$/u;

/** 日米共同訓練 of 日米共同訓練について, where the text begins: …は、次のとおり米海軍と共同訓練を実施しました。 */
export function findCarriedOut(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const name = nameOf(title);
  const sentence = openingOf(view);
  const sort = OF_OTHERS.test(sentence) ? undefined : HAS.exec(sentence)?.groups?.["sort"];
  return sort !== undefined && name?.text.endsWith(sort) === true ? name : undefined;
}

function nameOf(title: ComposedText | undefined): ComposedText | undefined {
  return title && sliceComposed(title, [0, title.text.replace(ABOUT, "").length]);
}

/** The first sentence below the title. */
function openingOf(view: DeskView): string {
  const block = findTitleBlock(view)?.index;
  const opening = view.official.find(({ index, text }) => index !== block && text.includes("。"));
  return foldWidth(opening?.text ?? "").split("。")[0] ?? "";
}
