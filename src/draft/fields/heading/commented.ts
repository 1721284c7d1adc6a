// Takes the desk view of a notice and gives what the public was asked about, where its first sentences say that the result is out, and the word for the asking.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, joinComposed, wording } from "../../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";

const ASKING = "(?:御?意見(?:の)?(?:募集|公募)|パブリック・?コメント)";
/** 見本省は、見本規則の一部を改正する省令案に対して、…意見募集を行いました。 */
const ASKED = new RegExp(
  `(?:^(?:[^、。]{2,24}?は、?)?|[^、。]{2}は、?)(?<matter>[^。]{4,400}?)(?:に対する|に対して|に対し|について(?:の)?|に関する|に関して|に係る)、?[^。]{0,60}?(?<asking>${ASKING})(?:手続)?(?:を?(?:行い|行っ|実施し|いたし)(?:まし)?た|の?結果)`,
  "u",
);
/** その結果、…の提出がありました, 意見募集の結果を公表します. */
const RESULT =
  /(?:その結果|(?:募集|公募|コメント)(?:手続)?の?結果|(?:提出|寄せ)(?:さ|ら)れた御?意見)[^。]{0,160}(?:公表|お知らせ|掲載)(?:し(?:ます|ました|た)|する(?!予定|こと)|いたし)|結果は、?(?:以下|次|下記|別紙|別添)/u;
const OF_ASKING = new RegExp(ASKING, "u");
/** A title that says it and leaves room is the headline's own. */
const LONGEST_TITLE = 46;
const OPENING_BLOCKS = 4;
const LONGEST = 1200;
const LONGEST_MATTER = 34;
const BETWEEN = /、|及び|並びに|および|ならびに/gu;

export type Commented = { readonly matter?: ComposedText; readonly asking: ComposedText };

function quote({ block }: OfficialBlock, words: string, at: number): ComposedText {
  return grounded(words, { kind: "text", span: [block.span[0] + at, block.span[0] + at + words.length] });
}

/** Of several the first that a headline holds, with など. */
function shortOf(block: OfficialBlock, matter: string, at: number): ComposedText | undefined {
  if (matter.length <= LONGEST_MATTER && !/、/u.test(matter)) return quote(block, matter, at);
  const parts: { readonly words: string; readonly at: number }[] = [];
  let from = 0;
  for (const { index, 0: joint } of [...matter.matchAll(BETWEEN), { index: matter.length, 0: "" }]) {
    parts.push({ words: matter.slice(from, index), at: at + from });
    from = index + joint.length;
  }
  // A part that goes on from the one before (同令第24条) names nothing, and a whole draft ends in 案.
  const named = parts.filter(({ words }) => !/^(?:同|その|第)/u.test(words));
  const one =
    named.find(({ words }) => words.length <= LONGEST_MATTER && /案[)」』]?$/u.test(words)) ??
    (parts.length === 1 ? undefined : named.find(({ words }) => words.length <= LONGEST_MATTER));
  if (one === undefined) return undefined;
  const quoted = quote(block, one.words, one.at);
  return parts.length > 1 ? joinComposed([quoted, wording("など")]) : quoted;
}

/** `title`: one that is of something else (規則の公布) tells what the page is about. */
export function findCommented(view: DeskView, title: ComposedText | undefined): Commented | undefined {
  const named = foldWidth(title?.text ?? "");
  if (named !== "" && !OF_ASKING.test(named)) return undefined;
  if (named.includes("結果") && named.length <= LONGEST_TITLE) return undefined;
  const opening = view.official.slice(0, OPENING_BLOCKS);
  for (const entry of opening) {
    const text = foldWidth(entry.text.slice(0, LONGEST));
    const found = text.includes("。") ? ASKED.exec(text) : null;
    const { matter = "", asking = "" } = found?.groups ?? {};
    if (found === null || !RESULT.test(text.slice(found.index))) continue;
    const at = found.index + found[0].indexOf(matter);
    const short = shortOf(entry, entry.text.slice(at, at + matter.length), at);
    const asked = quote(entry, asking, found.index + found[0].lastIndexOf(asking));
    return { ...(short === undefined ? {} : { matter: short }), asking: asked };
  }
  return undefined;
}
