// Takes folded text and the names read in it; gives those of a list before one post that stand in front of the last: 長島 of 出席した長島、杉山理事.

import { PREFECTURES } from "../../prefectures.ts";
import { KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isNoName } from "../no-name.ts";
import { isKnownSurname } from "../surnames.ts";

/** Posts that several hold at once; of a minister there is one, and what a comma parts from him is another matter. */
const HELD_BY_SEVERAL =
  /(?:理事|幹事|監事|委員|議員|参与|評議員|相談役|副大臣|政務官|[局部課室次]長|審議官|参事官|監察官|総括官|教授|研究員|弁護士|隊員)$/u;
/** A word that closes what stands before a list, or the beginning of a line: 出席した長島、; not 会場は福島、. */
const BEFORE_LIST = /(?:^|[\n。「(:]|[たるい]|出席者 |参加者 |同席者 )$/u;
const LIST = new RegExp(`(?:[${KANJI}]{2,3}、){1,5}$`, "u");
const LONGEST_LIST = 20;
/** 福島 is a surname, too, and more often a place. */
const PLACES: ReadonlySet<string> = new Set(PREFECTURES.map((name) => name.slice(0, -1)));

function isSurname(name: string): boolean {
  return isKnownSurname(name) && !isNoName(name) && !PLACES.has(name);
}

/** Each is a surname of the table, and only of a post that several hold. */
export function readListedBefore(
  text: string,
  folded: string,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  return mentions.flatMap((mention): readonly NameMention[] => {
    const { span, nameSpan, office, kind } = mention;
    const [start] = span;
    if (office === undefined || kind !== "short" || nameSpan[0] !== start || folded[start - 1] !== "、")
      return [];
    if (!HELD_BY_SEVERAL.test(office) || !isSurname(mention.name)) return [];
    const list = LIST.exec(folded.slice(Math.max(0, start - LONGEST_LIST), start))?.[0] ?? "";
    const from = start - list.length;
    const names = list.split("、").slice(0, -1);
    if (!BEFORE_LIST.test(folded.slice(Math.max(0, from - 4), from)) || !names.every(isSurname)) return [];
    let at = from;
    return names.map((name): NameMention => {
      const own = [at, at + name.length] as const;
      at = own[1] + 1;
      return {
        span: own,
        surface: text.slice(...own),
        kind: "short",
        name,
        surname: name,
        nameSpan: own,
        office,
      };
    });
  });
}
