// Takes the desk view of a report of disaster relief without a title; gives what was asked for, or for which disaster, in its words.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, joinComposed, wording } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findPrefecture } from "../undertaken.ts";

/** 鶏の殺処分の支援に係る災害派遣, where the text has no title. */
const RELIEF = /(?:[、。)]に?|長に)(?<relief>[^、。\s()]{3,40}?に(?:係る|関する)災害派遣)/u;

/** 岩手県釜石市で発生した林野火災で、 */
const DISASTER =
  /(?<relief>[\p{Script=Han}ァ-ヴーヶ]{2,16}で発生した[\p{Script=Han}・]{2,12})(?:で|により|に対し|を受け|のため|に伴い|に関し|に係る)/u;

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
    const isPlaced = prefecture === undefined || relief.includes(prefecture.text);
    return isPlaced ? told : joinComposed([prefecture, wording("で"), told]);
  }
  return undefined;
}
