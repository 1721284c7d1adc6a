// Takes the desk view of a report of disaster relief without a title; gives what was asked for, or for which disaster, in its words.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, joinComposed, wording } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findPrefecture } from "../undertaken.ts";

/** 鶏の殺処分の支援に係る災害派遣, where the text has no title. */
const RELIEF =
  /(?:[、。)]に?|長に)(?<relief>(?![^、。\s()]{0,24}[長官]に)[^、。\s()]{3,40}?に(?:係る|関する)災害派遣(?:の(?:終了|撤収))?)/u;

/** 岩手県釜石市で発生した林野火災で、 */
const DISASTER =
  /(?<relief>[\p{Script=Han}ァ-ヴーヶ]{2,16}で発生した[\p{Script=Han}・]{2,12})(?:で|により|に対し|を受け|のため|に伴い|に関し|に係る)/u;

/** 見本半島地震に係る: a disaster by its name has its place. */
const OF_DISASTER = /(?:地震|豪雨|大雨|台風[第0-9号]*|噴火|水害|大雪)に(?:係る|関する)/u;

/** What was asked for, in the words of the request, or for which disaster. */
export function findRelief(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  if (title !== undefined) return undefined;
  const prefecture = findPrefecture(view, title);
  for (const { block, text } of view.official.slice(0, 6)) {
    const words = foldWidth(text);
    const asked = RELIEF.exec(words);
    const found = asked ?? (words.includes("災害派遣") ? DISASTER.exec(words) : null);
    const relief = found?.groups?.["relief"];
    if (found === null || relief === undefined) continue;
    const from = found.index + found[0].indexOf(relief);
    const span = [block.span[0] + from, block.span[0] + from + relief.length] as const;
    const told = grounded(text.slice(from, from + relief.length), { kind: "text", span });
    if (asked === null) return joinComposed([told, wording("で災害派遣")]);
    const place = findTown(view, prefecture);
    const isPlaced =
      OF_DISASTER.test(relief) || place === undefined || relief.includes(prefecture?.text ?? place.text);
    const cause = findCause(view, relief);
    const at = isPlaced ? [] : [place, wording("で")];
    return joinComposed([...at, ...(cause === undefined ? [] : [cause, wording("、")]), told]);
  }
  return undefined;
}

/** 千葉県匝瑳市, where the text names that town with its prefecture and no other. */
function findTown({ official }: DeskView, prefecture: ComposedText | undefined): ComposedText | undefined {
  if (prefecture === undefined) return undefined;
  const pattern = new RegExp(
    `${prefecture.text}(?:[\\p{Script=Han}ヶケの]{1,4}郡)?[\\p{Script=Han}ヶケのァ-ヴぁ-ん]{1,6}?[市町村区](?=に|で|の|内|、|及|[(])`,
    "gu",
  );
  const towns = official.flatMap(({ block, text }) =>
    [...foldWidth(text).matchAll(pattern)].map(({ index, 0: town }) => {
      const start = block.span[0] + index;
      return grounded(town, { kind: "text", span: [start, start + town.length] });
    }),
  );
  const [town] = towns;
  return town === undefined || towns.some(({ text }) => text !== town.text) ? prefecture : town;
}

/** 鶏の殺処分 is for the sake of a disease that the text names. */
const DISEASE = /(?:高病原性)?鳥インフルエンザ|豚熱|口蹄疫|アフリカ豚熱/u;

function findCause({ official }: DeskView, relief: string): ComposedText | undefined {
  if (!relief.includes("殺処分") || DISEASE.test(relief)) return undefined;
  for (const { block, text } of official.slice(0, 6)) {
    const found = DISEASE.exec(text);
    if (found === null) continue;
    const start = block.span[0] + found.index;
    return grounded(found[0], { kind: "text", span: [start, start + found[0].length] });
  }
  return undefined;
}
