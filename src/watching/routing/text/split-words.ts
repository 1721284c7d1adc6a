// Split words: the text of rules → its words, quoted ones without their quotes, each with the line it stands on.

export type RuleWord = {
  readonly kind: "word" | "quoted" | "comma" | "broken";
  /** What it means; of a broken one as it is written. */
  readonly text: string;
  /** 1 for the first. */
  readonly line: number;
};

/** In turn: white space, a comment, a comma, text in quotes, quotes that nobody closed on their line, a word. */
const PIECE =
  /(?<space>\s+)|(?<comment>#[^\n]*)|(?<comma>,)|(?<quoted>"(?:[^"\\\n]|\\.)*")|(?<broken>"[^\n]*)|(?<word>[^\s",]+)/gu;

export function splitWords(text: string): readonly RuleWord[] {
  const words: RuleWord[] = [];
  let line = 1;
  for (const { 0: piece, groups } of text.matchAll(PIECE)) {
    if (groups?.["quoted"] !== undefined) words.push({ ...unquote(piece), line });
    else if (groups?.["broken"] !== undefined) words.push({ kind: "broken", text: piece, line });
    else if (groups?.["comma"] !== undefined) words.push({ kind: "comma", text: piece, line });
    else if (groups?.["word"] !== undefined) words.push({ kind: "word", text: piece, line });
    line += piece.split("\n").length - 1;
  }
  return words;
}

/** As JSON has it: \" and \\ are the signs themselves, \n ends a line. */
function unquote(quoted: string): Pick<RuleWord, "kind" | "text"> {
  try {
    return { kind: "quoted", text: String(JSON.parse(quoted)) };
  } catch {
    return { kind: "broken", text: quoted };
  }
}
