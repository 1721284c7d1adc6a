// Takes the lines of a text; gives who speaks in each where two take turns: a journalist asks, an office answers.

const QUESTION =
  /^\s*(?:[(（【〔[]?(?:問|記者|質問|Q|Ｑ|質)(?:[0-9]{0,2})[)）】〕\]]?(?:[:：.．、 　]|(?<=[】〕\])）]))|(?:Question|Reporter|Q)\s?\d{0,2}[:.])\s*/u;
const ANSWER =
  /^\s*(?:[(（【〔[]?(?:答|回答|A|Ａ|[^\s:：。、]{0,10}(?:大臣|長官|幕僚長|統幕長|海幕長|陸幕長|空幕長|報道官|司令官|局長|課長|総監|知事|市長|政務官))(?:[0-9]{0,2})[)）】〕\]]?(?:[:：.．、 　]|(?<=[】〕\])）]))|(?:Answer|A|(?:The )?(?:\w+ ){0,2}Minister|Secretary|Chief|Spokesperson|Spokesman|Spokeswoman|General|Admiral|Commandant)\s?\d{0,2}[:.])\s*/u;

export type Speaker = "question" | "answer";

/** Of a line that begins a turn; undefined where none begins. */
export function speakerOf(line: string): Speaker | undefined {
  if (QUESTION.test(line)) return "question";
  return ANSWER.test(line) ? "answer" : undefined;
}
