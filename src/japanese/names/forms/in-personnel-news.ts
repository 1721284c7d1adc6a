// Takes folded text of news about posts; gives the names parted from their post by a dot, and those that only the table of surnames tells.

import { KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { OFFICE_BEHIND_READING } from "../office-pattern.ts";
import { partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";

/** Words without which nobody is said to take or leave a post. */
const SIGN = /人事|異動|退官|退任|昇任|補職|発令|後任|留任/;
/** 武藤浩・事務次官, 見本渡(第28期)・事務次官. */
const DOTTED = new RegExp(
  `(?<![${KANJI}・])([${KANJI}]{3,5})(\\((?:第?\\d{1,2}期(?:相当)?|\\d{2})\\))?・(?=(${OFFICE_BEHIND_READING})|[${KANJI}]{2,10}[局部課])`,
  "g",
);
/** 総監に補職されていた見本太郎が, and a name alone before a particle. */
const ALONE = new RegExp(
  `(?:(?<post>[${KANJI}0-9]{2,24})(?:に補職されていた|に就いていた|を務めていた|を務めた|だった|であった)|(?<=[のたるはがにで、。\\n ]))(?<name>[${KANJI}]{3,5})(?:(?=\\(第?\\d{1,2}期(?:相当)?\\)の)|(?:\\(第?\\d{1,2}期(?:相当)?\\))?(?=[がはを、]|に(?:代わ|か)|と交代|への?交代))`,
  "g",
);

function makeMention(
  text: string,
  nameSpan: readonly [number, number],
  end: number,
  office?: string,
): NameMention {
  return {
    span: [nameSpan[0], end],
    surface: text.slice(nameSpan[0], end),
    kind: "full",
    ...readNameParts(text.slice(...nameSpan)),
    nameSpan,
    ...(office !== undefined && { office }),
  };
}

export function readNamesOfPersonnelNews(text: string, folded: string): readonly NameMention[] {
  if (!SIGN.test(folded)) return [];
  const dotted = findAll(folded, DOTTED).flatMap((found): readonly NameMention[] => {
    const [surface, name = "", , office] = found;
    if (isNoName(name) || partKnownName(name) === undefined) return [];
    const end = found.index + (office === undefined ? name.length : surface.length + office.length);
    return [makeMention(text, [found.index, found.index + name.length], end, office)];
  });
  const alone = findAll(folded, ALONE).flatMap((found): readonly NameMention[] => {
    const { name = "", post } = found.groups ?? {};
    if (isNoName(name) || partKnownName(name) === undefined) return [];
    const start = found.index + found[0].lastIndexOf(name);
    const end = start + name.length;
    return [makeMention(text, [start, end], end, post)];
  });
  return [...dotted, ...alone];
}
