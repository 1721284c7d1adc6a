// Takes folded text and gives the names that stand behind a rank, letter-spaced or not: 空 将  武 藤 茂 樹.

import { KANJI } from "./characters.ts";
import type { NameMention } from "./mention.ts";
import { readNameParts } from "./name-parts.ts";
import { NO_NAMES, RANKS } from "./offices.ts";

function spaced(rank: string): string {
  return [...rank].join(" {0,2}");
}

const RANK = RANKS.map(spaced).join("|");
const SPACED_NAME = `[${KANJI}](?: {1,2}[${KANJI}]){1,6}`;
const NAME = `[${KANJI}]{1,4} {1,3}[${KANJI}]{1,4}(?! ?[${KANJI}])|[${KANJI}]{2,6}`;
const FORM = new RegExp(`(?<![${KANJI}0-9])(${RANK}) {0,4}(?:\\t|(?<= )|(?=[${KANJI}]))(${SPACED_NAME}|${NAME})(?= {0,4}(?:$|[\\n\\t()、。~・]|以下|が|は|を|に|と|の))`, "gm");
/** 将 and its kin stand in ordinary words too: behind them only a parted or whole name counts. */
const NO_NAME = /^(?:以下|以上|職|人事|昇任|補佐|会議|級|相当|階級|等|候補|クラス|任官|学生|隊員)/;

export function readNamesAfterRank(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  FORM.lastIndex = 0;
  for (let found = FORM.exec(folded); found !== null; found = FORM.exec(folded)) {
    const written = found[2] ?? "";
    const end = found.index + found[0].length;
    const nameSpan = [end - written.length, end] as const;
    const name = written.replaceAll(" ", "");
    if (NO_NAMES.has(name) || NO_NAME.test(name)) continue;
    mentions.push({
      span: [found.index, end],
      surface: text.slice(found.index, end),
      kind: "full",
      ...readNameParts(text.slice(...nameSpan)),
      nameSpan,
      rank: (found[1] ?? "").replaceAll(" ", ""),
    });
  }
  return mentions;
}
