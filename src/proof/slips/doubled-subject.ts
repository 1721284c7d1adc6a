// Takes desk text and gives sentences that name their subject twice: 防衛省は3月6日、防衛省は….

import type { Slip } from "../../terms/slip.ts";
import type { Span } from "../../terms/span.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import type { DeskText } from "../desk-text.ts";
import { isQuoted } from "../desk-text.ts";

/** An office or a body as the topic of a sentence. */
const TOPIC =
  /[\p{Script=Han}々ァ-ヴー・]{0,16}(?:省|庁|府|監部|幕|隊|大臣|長官|幕僚長|総監|司令官|総理|官邸|政府)(?:\([^()]{1,30}\))?[\p{Script=Han}]{0,12}(?:は|が)(?=、|\d|[\p{Script=Han}])/gu;

/** Between two topics of one clause stand only a day, an hour and commas. */
const ONLY_WHEN =
  /^、?(?:[\d年月日時分秒午前後頃(~)・〜]|令和|平成|昭和|元|本日|同日|付け?|から|[日月火水木金土]\))*、?$/u;
/** A verb between the two closes a clause: each then has its own subject. */
const CLAUSE_END = /(?:し|り|き|い|っ|ん)(?:て|で)?、|た。?|る|が、|ほか|一方|ため|により/u;

type Topic = { readonly written: string; readonly start: number; readonly end: number };

function topicsOf(sentence: string): readonly Topic[] {
  return [...sentence.matchAll(TOPIC)].map(({ index, 0: written }) => ({
    written,
    start: index,
    end: index + written.length,
  }));
}

function findInSentence(desk: DeskText, sentence: string, start: number): readonly Slip[] {
  const topics = topicsOf(sentence);
  return topics.flatMap((topic, index): readonly Slip[] => {
    const before = topics[index - 1];
    if (before === undefined) return [];
    const span: Span = [start + topic.start, start + topic.end];
    const between = sentence.slice(before.end, topic.start);
    const isSame = before.written === topic.written && !CLAUSE_END.test(between);
    if ((!isSame && !ONLY_WHEN.test(between)) || isQuoted(desk, span)) return [];
    if (!isSame && !(before.written.endsWith("は") && topic.written.endsWith("は"))) return [];
    const message = isSame
      ? `"${topic.written}": the sentence names its subject twice`
      : `"${before.written}" and "${topic.written}": one sentence has two subjects`;
    return [{ code: "style-doubled-subject", span, message, ...(isSame ? { fix: { span, text: "" } } : {}) }];
  });
}

export function findDoubledSubjects(desk: DeskText): readonly Slip[] {
  return desk.words.flatMap(({ role, span }): readonly Slip[] => {
    if (role === "headline") return [];
    const folded = foldWidth(desk.text.slice(...span));
    let at = span[0];
    return folded.split("。").flatMap((sentence) => {
      const slips = findInSentence(desk, sentence, at);
      at += sentence.length + 1;
      return slips;
    });
  });
}
