// Takes the desk view of a talk that was held from afar and gives what it was on: what its points begin with, what views were exchanged on, situations and problems.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { quoteTopic } from "./quote-topic.ts";
import { isSameMatter } from "./same-matter.ts";

const NAME = String.raw`[\p{Script=Han}々ァ-ヴー・]`;

const FORMS: readonly RegExp[] = [
  // 1 見本島情勢に関し、大臣より、…
  /^\s*(?:[0-9]{1,2}[.)]?|\([0-9]{1,2}\))[.、 ]?\s*(?<topic>[^。、,\s0-9はがをに]{3,20}?)(?:に関し(?:て)?|について)は?[、,]/gu,
  // 両大臣は、見本情勢を中心に意見交換を行い; やり取りの中で見本島について触れ
  new RegExp(
    `(?<=[、,はで])(?<topic>${NAME}{2,14}(?:をめぐる(?:最新の|現下の)?|の)?${NAME}{2,10}|${NAME}{2,14})(?:等|など)?(?:について|を中心に|をめぐり|に関し)も?[、,]?(?:率直な?に?|幅広く|緊密に|簡潔に)?(?:意見交換|意見を交換|協議|議論|話し合|触れ|言及)`,
    "gu",
  ),
  // 見本国の核問題に関する協議; 見本国情勢等についても
  new RegExp(
    `(?<topic>(?:${NAME}{2,12}の)?${NAME}{1,8}(?:情勢|問題))(?:等|など)?(?:に関|につ|を中心|をめぐ)`,
    "gu",
  ),
  // 見本同盟の重要性, 見本同盟の更なる強化
  /(?<topic>\p{Script=Han}{2}同盟)の(?:更なる|さらなる|一層の)?(?:重要性|強化)/gu,
];

/** 地域情勢, この問題, 二国間関係: whatever was spoken of, such words are true of it. */
const NAMES_NOTHING =
  /^(?:[このその同本]|当該|両国|両者|二国間|我が国|最新|現下|今後|地域|国際|世界|各種|幅広い|様々|諸|喫緊|共通|上記|以上|お互い|互い|の|な|・|日\p{Script=Han}(?=関係)|双方)*(?:情勢|問題|課題|関係|件|点|事項|こと|対応|協力)?$/u;

const ENGLISH_FORMS: readonly RegExp[] = [
  // The Ministers exchanged views on the situation in Sampleland, and
  /\bexchanged (?:their )?views (?:on|regarding|concerning) (?<topic>[^,.;]{6,60})(?=[,.;])/gu,
  // They shared the view that a launch of a missile by Sampleland will constitute
  /\b(?:shared|share) the view that (?<topic>an? [^,.;]{6,50}?)(?= (?:will|would|constitutes?|is|are|was)\b)/gu,
];
const ENGLISH_NOTHING =
  /^(?:this|that|these|those|it|its|them|a (?:wide|broad)|various|the (?:matter|following|above)|regional|bilateral)\b/u;

function topicsIn({ block, text }: OfficialBlock, forms: readonly RegExp[]): readonly ComposedText[] {
  const folded = foldWidth(text);
  const found = forms.flatMap((form) =>
    [...folded.matchAll(form)].map(({ index, 0: words, groups }) => {
      const topic = (groups?.["topic"] ?? "").replace(/(?:等|など)$/u, "");
      return { topic, at: index + words.indexOf(topic) };
    }),
  );
  return found
    .filter(
      ({ topic }) => topic.length > 1 && ![NAMES_NOTHING, ENGLISH_NOTHING].some((form) => form.test(topic)),
    )
    .toSorted((a, b) => a.at - b.at || b.topic.length - a.topic.length)
    .map(({ topic, at }) => quoteTopic(block.span[0] + at, text.slice(at, at + topic.length)));
}

/** Each matter once; 核問題 is the 見本国の核問題 that stands further down. */
export function findTalkTopics(view: DeskView): readonly ComposedText[] {
  if (view.reading.kind !== "ministerial-meeting") return [];
  const forms = view.reading.language === "ja" ? FORMS : ENGLISH_FORMS;
  const title = findTitleBlock(view)?.index;
  const all = view.official.filter(({ index }) => index !== title).flatMap((block) => topicsIn(block, forms));
  const whole = all.filter(({ text }) => !all.some((other) => other.text.endsWith(`の${text}`)));
  return whole.filter(
    ({ text }, index) => !whole.slice(0, index).some((earlier) => isSameMatter(earlier.text, text)),
  );
}
