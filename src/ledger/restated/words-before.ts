// Words before: a statement's text and where a clause begins in, the words before it that may name its matter out.

/** The clause points back to the sentence before its own. */
const POINTS_BACK =
  /(?<![共合協])同(?![時様盟意等席])|この|その|当該|これら|\b(?:the exercise|such|these|this|it)\b/u;
/** A pointer stands at the beginning, if anywhere. */
const BEGINNING = 40;

/** Within the paragraph: what stands before the clause in its own sentence, and the sentence before where one points back to it. */
export function wordsBefore(text: string, start: number): string {
  const paragraph = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const sentences = paragraph.split(/(?<=。)|(?<=\. )/u);
  const isBegun = !/(?:。|\. )$/u.test(paragraph);
  const own = isBegun ? (sentences.at(-1) ?? "") : "";
  const previous = sentences.at(isBegun ? -2 : -1) ?? "";
  const beginning = `${own}${text.slice(start, start + BEGINNING)}`.slice(0, BEGINNING);
  return POINTS_BACK.test(beginning) ? `${previous}${own}` : own;
}
