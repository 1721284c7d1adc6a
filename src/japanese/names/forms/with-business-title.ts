// Takes folded text and gives the names before titles of firms: 早見玲子シニア・パートナー, 見本太郎チーフアナリスト.

import { KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { isLikelyName, isWholeByEnd, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";

const GRADE =
  "(?:シニア|マネージング|エグゼクティブ|チーフ|プリンシパル|アソシエイト|ジェネラル|リージョナル|プロジェクト)";
const HEAD =
  "(?:パートナー|ディレクター|アドバイザー|アナリスト|コンサルタント|エコノミスト|ストラテジスト|プロデューサー|マネー?ジャー|オフィサー|エディター|エンジニア|フェロー)";
/** A text without these has no such title. */
const SIGN =
  /ートナー|レクター|バイザー|ナリスト|サルタント|コノミスト|テジスト|デューサー|ジャー|フィサー|ディター|ンジニア|フェロー/;
const FORM = new RegExp(
  `(?<![${KANJI}${KATAKANA}])([${KANJI}]{3,5})((?:${GRADE}[・ ]?){0,2}${HEAD})(?![${KATAKANA}])`,
  "g",
);

/** 早見玲子パートナー is somebody by the table; 多見玲子シニア・パートナー by a の before it. */
function isName(name: string, before: string): boolean {
  if (isNoName(name)) return false;
  return partKnownName(name) !== undefined || ((before === "の" || isLikelyName(name)) && isWholeByEnd(name));
}

export function readNamesWithBusinessTitle(text: string, folded: string): readonly NameMention[] {
  if (!SIGN.test(folded)) return [];
  return findAll(folded, FORM).flatMap((found): readonly NameMention[] => {
    const [surface, name = "", office = ""] = found;
    if (!isName(name, folded.charAt(found.index - 1))) return [];
    const end = found.index + surface.length;
    const nameSpan = [found.index, found.index + name.length] as const;
    return [
      {
        span: [found.index, end],
        surface: text.slice(found.index, end),
        kind: "full",
        ...readNameParts(text.slice(...nameSpan)),
        nameSpan,
        office: text.slice(end - office.length, end),
      },
    ];
  });
}
