// Turn signs: the labels by which a record of a press conference shows who speaks.

const POSTS =
  "(?:大臣|副大臣|政務官|長官|幕僚長|海幕長|陸幕長|空幕長|統幕長|次官|報道官|司令官|首相|総理|議長|会長|社長|局長|官房長)(?:代行)?";
const OFFICES = `(?:[一-龠々ァ-ヶー・=]{0,20})${POSTS}`;
const PRESS = "記者(?:[A-Z]|\\d{1,2})?|質問|問|Q\\d{0,2}|Question(?: \\d+)?|QUESTION|Reporter|REPORTER|Press";
/** 読売新聞 川辺記者: a paper and its reporter. */
const REPORTER = "[^】)]{1,30}(?:記者|編集委員|氏|さん|新聞|通信|放送|テレビ|ジャーナリスト)[^】)]{0,6}";
/** Who leads through the conference neither asks nor answers. */
const CHAIR = "司会(?:者)?|報道室長|MODERATOR|Moderator|STAFF";
const SPEAKER = `答|A\\d{0,2}|${OFFICES}|Answer|(?:(?:FOREIGN|DEFEN[CS]E|PRIME|STATE) )?(?:MINISTER|SECRETARY|SPOKESPERSON)(?: [A-Z]+){0,2}|(?:[A-Z][a-z]+ ){0,3}(?:Minister|Secretary|Spokesperson|Chief of Staff|General)(?: [A-Z][A-Za-z]+){0,2}`;

/** Section labels of the record. */
export const ANNOUNCEMENTS_HEAD =
  /^(?:\d\s?[.、]?\s*)?(?:(?:大臣|海幕長|陸幕長|空幕長|統幕長|[一-龠]{2,8})からの)?発表事項|^(?:\d\.\s*)?Announcements?$|^冒頭発言/u;
export const QUESTIONS_HEAD =
  /^(?:\d\s?[.、]?\s*|[(【[<〈■○●◆◇]\s*)?(?:記者との)?質疑(?:応答)?(?:の?(?:概要|要旨))?\s*[)】\]>〉]?$|^(?:\d\.\s*)?Questions? and Answers?$/i;
export const LABELS = /^(?:日時|場所|備考|出席者|Time & Date|Date|Place|Venue)\s*:?/u;

/** A label with its words behind it on the line: Q:… 【記者】… 空幕長 :… */
const INLINE = [
  // Shinkai Press, HAYAMI: the paper, and its reporter in capitals.
  // Ms. HAYAMI Ken, Minister for Foreign Affairs: a speaker in full; Abe, Shinkai Press: a reporter either way round.
  "^(?<speaker>(?:Mr|Ms|Mrs|Dr)\\. [^:,\\n]{3,40}, [^:\\n]{0,20}(?:Minister|Secretary|Spokesperson)[^:\\n]{0,40}):\\s*",
  "^(?<press>(?![^:\\n]{0,60}(?:Minister|Secretary|President))[A-Z][A-Za-z.&'’ -]{1,40}, [A-Z][A-Za-z.&'’ -]{1,40})\\s*:\\s*",
  `^(?:(?<press>${PRESS})|(?<chair>${CHAIR})|(?<speaker>${SPEAKER}))\\s*:\\s*`,
  "^(?:(?<press>Q\\d{0,2}|問\\d{0,2})|(?<speaker>A\\d{0,2}|答\\d{0,2}))\\s?[.)]\\s*",
  `^\\((?:(?<press>${PRESS}|${REPORTER})|(?<chair>${CHAIR})|(?<speaker>答|[^()]{0,30}${POSTS}))\\)\\s*`,
  `^【(?:(?<press>(?:${PRESS})[^】]{0,30}|${REPORTER})|(?<chair>${CHAIR})|(?<speaker>${OFFICES}[^】]{0,20}))】\\s*`,
];
/** A label alone on its line: 記者, 海幕長, (ビショップ外務大臣). */
const ALONE = [
  `^(?:(?<press>${PRESS})|(?<speaker>${SPEAKER}))\\s*[:]?$`,
  `^\\((?:(?<press>${PRESS})|(?<speaker>[^()]{0,30}${POSTS}))\\)$`,
];

const SIGNS = [...ALONE, ...INLINE].map((pattern) => new RegExp(pattern, "u"));

export type TurnLabel = {
  readonly by: "press" | "speaker" | "chair";
  readonly words: string;
  /** Length of the label on its line, with the blank behind it. */
  readonly length: number;
};

export function readTurnLabel(line: string): TurnLabel | undefined {
  for (const sign of SIGNS) {
    const match = sign.exec(line);
    if (match === null) continue;
    const { press, speaker, chair } = match.groups ?? {};
    const by = press !== undefined ? "press" : chair !== undefined ? "chair" : "speaker";
    return { by, words: press ?? speaker ?? chair ?? "", length: match[0].length };
  }
  return undefined;
}
