// Takes the desk view of a launch that is told under heads and gives who launched what, by the title, where a head gives the time of the launch.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { sliceComposed } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { findLabelledValue } from "../wordings.ts";

/** 北朝鮮のミサイル等関連情報, 北朝鮮による弾道ミサイルの発射について. */
const TITLE = new RegExp(
  `^(?<launcher>${COUNTRY_NAMES.join("|")})(?:の|による)(?<missile>(?:弾道|巡航)?ミサイル等?)(?:関連情報|の?発射)`,
  "u",
);
const TIME = ["発射日時", "発射時刻", "発射時間", "日時"];
const FELL = ["落下地点", "落下場所", "落下海域", "落下位置"];
const OUTSIDE = /^(?:我が国の)?(?:EEZ|排他的経済水域)(?:\(EEZ\))?の?外側?(?<hedge>\(推定\)|と推定)?/u;

type Launch = { readonly launcher: ComposedText; readonly missile: ComposedText };

export function findLabelledLaunch(view: DeskView, title: ComposedText | undefined): Launch | undefined {
  if (title === undefined || findLabelledValue(view, TIME) === undefined) return undefined;
  if (!factsOfType(view, "event").some(({ name }) => name.includes("発射"))) return undefined;
  const { launcher, missile } = TITLE.exec(foldWidth(title.text))?.groups ?? {};
  if (launcher === undefined || missile === undefined) return undefined;
  const at = title.text.indexOf(missile);
  return {
    launcher: sliceComposed(title, [0, launcher.length]),
    missile: sliceComposed(title, [at, at + missile.length]),
  };
}

/** 落下地点 我が国のEEZ外(推定): the words for the waters, and the hedge. */
export function findLabelledLanding(
  view: DeskView,
): { readonly waters: ComposedText; readonly hedge?: ComposedText } | undefined {
  const value = findLabelledValue(view, FELL);
  const found = OUTSIDE.exec(foldWidth(value?.text ?? "").trim());
  const from = value?.grounds[0]?.from;
  if (found === null || from === undefined) return undefined;
  const said = (text: string): ComposedText => ({ text, grounds: [{ span: [0, text.length], from }] });
  return { waters: said("EEZ外"), ...(found.groups?.["hedge"] === undefined ? {} : { hedge: said("推定") }) };
}
