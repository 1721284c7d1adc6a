// Tokens: a text in, what is not taken apart when it is compared out: words of Latin letters, numbers, and single characters with all their marks.

const IN_WORD = /^[\p{Script=Latin}\p{N}]/u;
const JOINING = /^[.,'’.,-]$/u;
/** Characters with variation selectors and combining marks: a name's form is never compared without its character. */
const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

export function readTokens(text: string): readonly string[] {
  const segments = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const isInWord = (at: number): boolean => IN_WORD.test(segments[at] ?? "");
  const tokens: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const joins = JOINING.test(segment) && isInWord(at - 1) && isInWord(at + 1);
    const goesOn = at > 0 && (isInWord(at) || joins) && (isInWord(at - 1) || isJoint(segments, at - 1));
    if (goesOn) tokens[tokens.length - 1] += segment;
    else tokens.push(segment);
  }
  return tokens;
}

function isJoint(segments: readonly string[], at: number): boolean {
  const [before, joint, behind] = [segments[at - 1] ?? "", segments[at] ?? "", segments[at + 1] ?? ""];
  return JOINING.test(joint) && IN_WORD.test(before) && IN_WORD.test(behind);
}
