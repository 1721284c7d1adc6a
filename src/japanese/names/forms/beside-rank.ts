// Takes folded text and gives the names that stand beside a rank: 空 将  武 藤 茂 樹, 海将補 坂田竜三, 山田太郎2等空尉.

import { KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { NO_NAMES, RANKS } from "../offices.ts";

function spaced(rank: string): string {
  return [...rank].join(" {0,2}");
}

const RANK = RANKS.map(spaced).join("|");
const ANY_RANK = new RegExp(RANKS.join("|"));
const SPACED_NAME = `[${KANJI}](?: {1,2}[${KANJI}]){1,6}`;
const NAME = `[${KANJI}]{1,4} {1,3}[${KANJI}]{1,4}(?! ?[${KANJI}])|[${KANJI}]{2,6}`;
const FORM = new RegExp(
  `(?<![${KANJI}0-9])(${RANK}) {0,4}(?:\\t|(?<= )|(?=[${KANJI}]))(${SPACED_NAME}|${NAME})(?= {0,4}(?:$|[\\n\\t()、。~・]|以下|が|は|を|に|と|の))`,
  "gm",
);
const BEFORE = new RegExp(
  `(?<![${KANJI}0-9])([${KANJI}]{2,6}?)((?:[1-3]等[陸海空][佐尉曹]|准[陸海空]尉|[陸海空]曹長|[陸海空]士長|[1-3][佐尉曹]))(?![${KANJI}0-9]|人事|等)`,
  "g",
);
/** 将 and its kin stand in ordinary words too: behind them only a parted or whole name counts. */
const NO_NAME = /^(?:以下|以上|職|人事|昇任|補佐|会議|級|相当|階級|等|候補|クラス|任官|学生|隊員)/;

function readNamesBeforeRank(text: string, folded: string): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const found of folded.matchAll(BEFORE)) {
    const [surface, written = "", rank = ""] = found;
    const nameSpan = [found.index, found.index + written.length] as const;
    if (isNoName(written)) continue;
    const end = found.index + surface.length;
    const short = isSurnameAlone(written);
    const parts = readNameParts(text.slice(...nameSpan));
    mentions.push({
      span: [found.index, end],
      surface: text.slice(found.index, end),
      kind: short ? "short" : "full",
      ...(short ? { name: parts.name, surname: parts.name } : parts),
      nameSpan,
      rank,
    });
  }
  return mentions;
}

export function readNamesBesideRank(text: string, folded: string): readonly NameMention[] {
  // Compiling the form takes longer than looking whether there is a rank at all.
  if (!ANY_RANK.test(folded.replaceAll(" ", ""))) return [];
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
  return [...mentions, ...readNamesBeforeRank(text, folded)];
}
