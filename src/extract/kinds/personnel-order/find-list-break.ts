// Takes the page of a personnel order; gives a warning where its list breaks off: an order, an old post or a rank without a name.

import { RANKS } from "../../../japanese/names/offices.ts";
import type { Warning } from "../../../terms/document.ts";
import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import type { Page } from "../../page/page.ts";
import { linesOf } from "../../page/page.ts";

const ORDER =
  /(?:に昇任させる|を命ずる|を命じる|を解く|を承認する|とする|に出向させる|に補する|に充てる)。?$/u;
/** The old post, in brackets on a line of its own; one that never closes is broken off itself. */
const OLD_POST = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/u;
const OPEN_BRACKET = /^\((?:[^()]|\([^()]*\))*$/u;
const RANK_ALONE = new RegExp(`^(?:${RANKS.join("|")})$`, "u");
/** What can stand behind a list, but never between an old post and its holder. */
const BEHIND_LIST = /^(?:\(?\s*以上|※|注|備考|問い?合わ?せ|照会|本件)/u;
const EFFECTIVE = /^\(?(?:以上)?.{0,14}日付?(?:け)?\)?$/u;
/** How many lines a bracket that is broken over lines may take. */
const BRACKET_LINES = 3;

/** `rows`: what was read; a line that ends in one of them is whole. */
export function findListBreak(page: Page, rows: readonly { readonly span: Span }[] = []): readonly Warning[] {
  const lines = linesOf(page, ["official"]);
  const ends = new Set(rows.map(({ span }) => span[1]));
  const first = lines.findIndex(({ text }) => ORDER.test(text) || text.includes("▽"));
  // Brackets before the first order are captions and remarks.
  const at =
    first < 0
      ? -1
      : lines.findIndex(
          (line, index) =>
            index >= first &&
            !(line.text.includes("▽") && endsInRow(line, ends)) &&
            breaksOff(line, lines.slice(index + 1, index + BRACKET_LINES)),
        );
  const line = lines[at];
  if (line === undefined) return [];
  const message = `The list of orders breaks off at "${page.text.slice(...line.span).slice(-24)}": who is meant does not follow.`;
  return [{ code: "list-breaks-off", span: line.span, message }];
}

/** Behind whom an entry names hardly anything stands. */
const LONGEST_END = 16;

/** `ends`: where rows end. */
function endsInRow({ text, span: [start, end] }: Line, ends: ReadonlySet<number>): boolean {
  for (let at = end; at > Math.max(start, end - LONGEST_END); at -= 1)
    if (ends.has(at)) return !text.slice(at - start).includes("▽");
  return false;
}

function breaksOff({ text }: Line, behind: readonly Line[]): boolean {
  if (text.includes("▽")) return !isWholeEntry(text.slice(text.lastIndexOf("▽") + 1));
  if (BEHIND_LIST.test(text) || EFFECTIVE.test(text)) return false;
  if (OPEN_BRACKET.test(text) && !behind.some((line) => line.text.endsWith(")"))) return true;
  if (!ORDER.test(text) && !OLD_POST.test(text) && !RANK_ALONE.test(text)) return false;
  const [next] = behind;
  if (next === undefined || BEHIND_LIST.test(next.text)) return !isRemark(text);
  return OLD_POST.test(text) && ORDER.test(next.text) && !isRemark(text);
}

/** Brackets that hold no post: (仮訳), (3月31日、防衛省発表), (令和9年3月4日付). */
function isRemark(text: string): boolean {
  return /日付|日、|発表\)$|公表\)$|訳\)$|人事\)$|現在\)$|\d年|敬称/u.test(text);
}

/** 早見健[1983年・東大法]: what stands behind a whole entry. */
const ENTERED = /[[〔【〈][^[\]〔〕【】〈〉]{1,24}[\]〕】〉]$/u;
/** 同 留任 新職 氏名. */
const STAYING = /^\s*(?:\S{1,8} {1,3})?(?:留任|再任) {1,3}[^ ]{2,40} {1,3}[^ ]{1,8}(?: {1,3}[^ ]{1,5})?$/u;

/** 新職=氏名(前職) or 新職(前職)氏名, with every bracket closed; the line may end in a full stop. */
function isWholeEntry(entry: string): boolean {
  const bare = entry.replace(/(?<![。.\s])[。.\s]+$/u, "").replace(ENTERED, "");
  if (STAYING.test(bare)) return true;
  if (!/^[^=]+=[^=()]{2,}/u.test(bare) && !/^[^=()]{2,60}[(].{2,80}[)][^=()]{2,16}$/u.test(bare))
    return false;
  return bare.split("(").length === bare.split(")").length && !/[=(、・]$/u.test(bare);
}
