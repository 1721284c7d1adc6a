// Takes the desk view of an announcement whose title does not say it all; gives its matter in the words of the text: what it remembers, attends or puts off.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";

/** 震災から10年という節目を迎える, 条約の発効から5年が経過した */
const ANNIVERSARY =
  /(?<matter>[^、。はがを\s]{2,24}から[0-9]{1,3}(?:周)?年)(?:目)?(?:という(?:大きな)?節目|を迎え|となり|が(?:経|過ぎ|たち|たっ))/u;
/** 見本大臣は、見本会合に出席し、 */
const ATTENDS =
  /[はも、](?<matter>[^、。はがを\s]{2,30}?(?:会合|会議|サミット|総会|式典|フォーラム|理事会|協議|対話|シンポジウム|会談))に(?:出席|参加)(?:し|する|予定|いたし)/u;
/** 都合により、開催期間を延長します */
const PUT_OFF =
  /(?<matter>(?:開催|展示|募集|受付|実施|公開|応募)(?:期間|期限|日))を(?<deed>延長|変更|延期)(?:し|いたし|する|と)/u;
const BLOCKS = 24;
const LONGEST = 1500;

function findMatter({ official }: DeskView, pattern: RegExp): ComposedText | undefined {
  for (const { block, text } of official.slice(0, BLOCKS)) {
    const found = pattern.exec(foldWidth(text.slice(0, LONGEST)));
    const { matter, deed = "" } = found?.groups ?? {};
    if (found === null || matter === undefined) continue;
    const at = found.index + found[0].indexOf(matter);
    const end = deed === "" ? at + matter.length : found.index + found[0].length;
    const words = deed === "" ? text.slice(at, end) : `${matter}を${deed}`;
    return grounded(words, { kind: "text", span: [block.span[0] + at, block.span[0] + end] });
  }
  return undefined;
}

/** 震災から10年: the years since, of which a statement speaks. */
export const findAnniversary = (view: DeskView): ComposedText | undefined => findMatter(view, ANNIVERSARY);

/** 見本会合, which somebody on a journey attends; nothing where the title has it. */
export function findAttended(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const attended = findMatter(view, ATTENDS);
  return attended === undefined || title?.text.includes(attended.text) === true ? undefined : attended;
}

/** 1. 現地時間3月4日、見本国による例示島の占拠は、…: what a statement without a matter in its title speaks of first. */
const SPOKEN_OF =
  /^\s*(?:[(（]?[0-9０-９]{1,2}(?:[.．)）、]\s*|\s+))?(?:(?:現地時間)?(?:[0-9]{1,2}月)?[0-9]{1,2}日、)?(?<matter>[^、。]{8,60})は、/u;

/** Only of a title that is no more than the form of the statement. */
export function findSpokenOf(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  if (title === undefined || !/^[\p{Script=Han}々]{2,8}(?:談話|声明|コメント)$/u.test(title.text))
    return undefined;
  const below = view.official.filter(({ text }) => /。/u.test(text)).slice(0, 1);
  return findMatter({ ...view, official: below }, SPOKEN_OF);
}

/** 開催期間を延長, as a note below says. */
export const findPutOff = (view: DeskView): ComposedText | undefined => findMatter(view, PUT_OFF);

/** congratulations on the holding of the 6th Sample Dialogue */
const GREETED =
  /\bon the (?:holding|opening|occasion|success|launch) of (?<matter>(?:the |this )?(?:[0-9]{1,3}(?:st|nd|rd|th) )?(?:[A-Z][\w’'-]*)(?: (?:[A-Z][\w’'-]*|of|on|for|and)){1,8}(?<! (?:of|on|for|and)))/u;

export function findGreeted(view: DeskView): ComposedText | undefined {
  return view.reading.language === "en" ? findMatter(view, GREETED) : undefined;
}

/** 1.開催趣旨: what stands below it is to be held. */
const AIMS = /^\s*(?:[0-9０-９]{1,2}[.．)）、\s]\s*)?開催(?:趣旨|目的|概要)\s*$/u;
const EVENT =
  /「(?<matter>[^「」]{2,50}(?:フォーラム|シンポジウム|会議|セミナー|式典|大会|講演会|説明会|展示会|フェスティバル)[^「」]{0,10})」/u;

/** 見本フォーラム, where a page without a title says under its aims what is to be held. */
export function findNamedEvent(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const aims = view.official.findIndex(({ text }) => AIMS.test(text));
  if (title !== undefined || aims < 0) return undefined;
  return findMatter({ ...view, official: view.official.slice(aims + 1, aims + 4) }, EVENT);
}
