// Takes the desk view and gives the first English sentence that stands alone, without dateline and source, if a headline holds it.

import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import type { Told } from "./told.ts";

const BLOCKS = 5;
const LONGEST = 96;
const SHORTEST = 24;
/** TOKYO, Feb. 12, 2031 — ; Tokyo, April 3 (Sample Press)--; The ministry said Friday that the …; First, a … */
const OPENING =
  /^\s*(?:[A-Z][A-Za-z ]{2,20}(?:, [A-Z][A-Za-z]{2,8}\.?)?(?: \d{1,2})?(?:, \d{4})?(?: \([A-Za-z ]{2,24}\))? ?(?:[—–]|--?(?![a-z]))-? ?)?(?:[A-Z][A-Za-z' ]{2,60} (?:said|announced|reported)(?: (?:on )?[A-Z][a-z]{2,8}day)? that |(?:First|Second|Then|Next|Today|In addition),? )?(?:(?:[Aa]n?|[Tt]he) )?/u;
/** …, government sources said on Wednesday */
const SOURCE =
  /,? (?:[A-Za-z' ]{2,40} (?:said|announced|reported)(?: (?:on )?[A-Z][a-z]+)?|according to [^.]{2,60})$/u;
/** Who speaks, or what points back. */
const NOT_ALONE =
  /^(?:I|We|He|She|It|They|This|That|These|Those|There|You|Our|My|After|However|Also|At the|\(|Provisional|Good|Thank|Let|Disclaimer|Copyright|Share|Click|For more|You have|Please|Some of the information|Official websites|Secure)\b|\?$/u;
/** The statement can be found here: where a page leads to. */
const LEADS_AWAY = /\b(?:can be (?:found|read|viewed|accessed)|(?:is|are) available|click|below:?$)\b/iu;
const SENTENCE =
  /(?:[^.?!]|\.(?=\S)|(?<=\b(?:[A-Z][a-z]{0,3}|[ap]\.m))\.(?= )){1,400}(?<!\b(?:Gen|Brig|Maj|Lt|Col|Capt|Adm|Sgt|Gov|Sen|Rep|Mr|Ms|Mrs|Dr|Jr|Sr|No|St))[.?!](?=\s|$)/gu;

export function findToldInEnglish(view: DeskView): Told | undefined {
  const title = findTitleBlock(view)?.index;
  const blocks = view.official.filter(({ index, text }) => index !== title && /[a-z]\.(?:\s|$)/u.test(text));
  for (const { block, text } of blocks.slice(0, BLOCKS)) {
    for (const { index, 0: sentence } of text.slice(0, 3000).matchAll(SENTENCE)) {
      const opening = OPENING.exec(sentence)?.[0].length ?? 0;
      const body = sentence.slice(opening, -1);
      const words = body.slice(0, SOURCE.exec(body)?.index ?? body.length);
      if (words.length < SHORTEST || words.length > LONGEST || NOT_ALONE.test(words)) continue;
      if (words.includes("\n") || LEADS_AWAY.test(words) || !/^[A-Z]/u.test(words)) continue;
      const start = block.span[0] + index + opening;
      const span = [start, start + words.length] as const;
      return {
        words: grounded(words, { kind: "text", span }),
        isWhole: true,
        sentence: [start, start + body.length],
      };
    }
  }
  return undefined;
}
