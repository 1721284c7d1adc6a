// Takes an announcement; gives its passages as proposals look at them: sentences, turns of a press conference, the rows of a notice.

import { splitSentences } from "../../../japanese/sentences.ts";
import type { Span } from "../../../terms/span.ts";
import type { PolarityRead } from "../polarity/polarity.ts";
import { readEnglishPolarity } from "../polarity/read-english-polarity.ts";
import { readJapanesePolarity } from "../polarity/read-japanese-polarity.ts";
import { formsOf } from "../polarity/sentence-form.ts";
import type { LaterAnnouncement, Passage, ReadLater } from "./later-announcement.ts";
import { readSaid } from "./read-said.ts";
import { splitClauses } from "./split-clauses.ts";
import { speakerOf, type Speaker } from "./speakers.ts";

const ROW =
  /^\s*(?:[(（]?[0-9０-９一二三四五六七八九十]{1,2}[)）.．、]?[ 　]?|[○●・◯◇■*-]\s?)?\s*(?:[\p{Script=Han}\p{Script=Katakana}ー・·]{2,10}(?:\([^)]{1,8}\))?(?:[ :：　]|[、]?(?=[0-9]))|(?:Name|Period|Date|Dates|Place|Location|Venue|Participants|Participating units|Purpose|Time|When|Where|Schedule|Arrival|Departure|Units|Exercise)[ :：])\s*\S/u;
const DATED_LABEL =
  /^[\s0-9０-９()（）.．、　○●・◯◇■*-]*(?:実施|訓練|開催|寄港|派遣|予定)?(?:期間|日時|期日|日程|入港|出港|時期|実施日|開催日|Period|Dates?|When|Arrival|Schedule)/u;
const DATED_ROW =
  /[0-9０-９]{1,2}[月日]|[0-9]{4}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** A report told first and denied in the next sentence. */
const DENIES =
  /^(?:しかし、?|ただし、?|なお、?|[^。]{0,12}は、?)?「?(?:そのような|こうした|かかる|当該)(?:事実|報道|情報|連絡|決定)[^。]{0,20}(?:ない|ありません|ございません|おりません|異な|いない)|^(?:no such|this is not true|these reports are|the report is (?:false|incorrect))/u;
const PRESS =
  /通信(?!社団)|新聞|日報|放送|ニュース|タイムズ|News|Press|Times|Post\b|Herald|Journal|Broadcast/u;
const LEADS = /下記|次のとおり|次の通り|以下のとおり|以下の通り|as follows|following/iu;
const LOOKS_BACK =
  /年報|歴史|あゆみ|歩み|回顧|振り返|[年団隊部]史|記念誌|年表|連載|白書|周年|アーカイブ|思い出|広報誌|annual report|history|years of|chronicle|look(?:ing)? back|retrospect|white paper|in review|archive/iu;

/** A text without a headline has its first sentence, or the beginning of it, for a title. */
const WHOLE_SENTENCE = /[。.…]["”」』)）]*$/u;

type Line = { readonly span: Span; readonly text: string };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ span: [at, at + line.length], text: line });
    at += line.length + 1;
  }
  return lines;
}

function isRow(line: string): boolean {
  return ROW.test(line) && !/。\s*$/u.test(line) && speakerOf(line) === undefined;
}

type Piece = { readonly span: Span; readonly role: Passage["role"]; readonly topic: number };

function piecesOf({ text, spoken }: LaterAnnouncement): readonly Piece[] {
  const lines = linesOf(text).filter(
    ({ span }) => spoken === undefined || spoken.some(([start, end]) => span[0] < end && span[1] > start),
  );
  const hasTurns = lines.some((line) => speakerOf(line.text) === "question");
  const pieces: Piece[] = [];
  let [topic, speaker] = [0, undefined as Speaker | undefined];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const turn = speakerOf(line.text);
    if (turn !== undefined) {
      if (turn === "question") topic += 1;
      speaker = turn;
    } else if (speaker === undefined) topic += 1;
    const role = speaker ?? "text";
    if (isRow(line.text) && role === "text" && !hasTurns) {
      let last = index;
      while (lines[last + 1] !== undefined && isRow(lines[last + 1]?.text ?? "")) last += 1;
      if (last > index || (DATED_LABEL.test(line.text) && DATED_ROW.test(line.text))) {
        const lead = pieces.findLast(({ span }) => LEADS.test(text.slice(...span)));
        if (lead) pieces.splice(pieces.indexOf(lead), 1);
        pieces.push(...noticePieces(lines.slice(index, last + 1), topic, lead));
        index = last;
        continue;
      }
    }
    for (const span of splitSentences(text, line.span)) pieces.push({ span, role, topic });
  }
  return pieces;
}

/** The introducing sentence and the rows to the last of the first dated ones; the rest in a piece of its own. */
function noticePieces(rows: readonly Line[], topic: number, lead: Piece | undefined): readonly Piece[] {
  const first = rows.findIndex(({ text }) => DATED_LABEL.test(text) && DATED_ROW.test(text));
  if (first < 0) return rows.map(({ span }) => ({ span, role: "text", topic }));
  let last = first;
  while (rows[last + 1] !== undefined && last < first + 1 && DATED_ROW.test(rows[last + 1]?.text ?? ""))
    last += 1;
  const start = lead?.span[0] ?? rows[Math.max(0, first - 1)]?.span[0] ?? 0;
  const end = rows[last]?.span[1] ?? 0;
  return [
    ...rows.slice(0, Math.max(0, first - 1)).map(({ span }) => ({ span, role: "text", topic }) as const),
    { span: [start, end], role: "notice", topic },
    ...rows.slice(last + 1).map(({ span }) => ({ span, role: "text", topic }) as const),
  ];
}

function polarityOf(normal: string, language: "ja" | "en"): PolarityRead {
  return language === "ja" ? readJapanesePolarity(normal) : readEnglishPolarity(normal);
}

export function readLater(later: LaterAnnouncement): ReadLater {
  const { text, language, day, title } = later;
  const passages = piecesOf(later).map(({ span, role, topic }): Passage => {
    const said = readSaid(text.slice(...span), language, day, title);
    const asks = role === "question" || (role === "text" && /(?:か[。?]?|\?)$/u.test(said.normal));
    const sentence = text.slice(...span);
    const spans = role === "notice" ? [[0, sentence.length] as const] : splitClauses(sentence, language);
    const polarity = polarityOf(said.normal, language);
    const forms = formsOf(said.normal, language);
    const clauses =
      spans.length === 1
        ? [{ ...said, polarity, forms }]
        : spans.map((clause) => {
            const told = readSaid(sentence.slice(...clause), language, day, title);
            return {
              ...told,
              polarity: polarityOf(told.normal, language),
              forms: formsOf(told.normal, language),
            };
          });
    return { ...said, span, role: asks ? "question" : role, topic, polarity, forms, clauses };
  });
  const head = readSaid(title, /[ぁ-ん一-龠ァ-ヴ]/u.test(title) ? "ja" : "en", day);
  return {
    ...later,
    head: { ...head, polarity: polarityOf(head.normal, language) },
    parties: new Set([...head.parties, ...passages.flatMap(({ parties }) => [...parties])]),
    passages: passages.map((passage, index) =>
      DENIES.test(passages[index + 1]?.normal ?? "")
        ? { ...passage, polarity: { silence: "negated", silenceWords: passages[index + 1]?.text ?? "" } }
        : passage,
    ),
    office: readSaid(later.issuer, /[ぁ-ん一-龠ァ-ヴ]/u.test(later.issuer) ? "ja" : "en", day),
    isPress: PRESS.test(later.issuer),
    hasHeadline: !WHOLE_SENTENCE.test(title.trim()),
    looksBack: LOOKS_BACK.test(title),
  };
}
