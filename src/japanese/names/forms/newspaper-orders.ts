// Takes folded text and gives the people of orders in a newspaper's form: 新職=氏名(前職)▽同=氏名(前職).

import { KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { findAll } from "../../search/find-all.ts";

/** The new post stands before the sign of equality, the old one or 留任 in brackets behind the name. */
const ENTRY = new RegExp(
  `(?<=^|[▽▼◇△。 \\n])([${KANJI}ァ-ヴーA-Za-z0-9・()]{1,40})=([${KANJI}]{2,6}(?: {1,2}[${KANJI}ぁ-ん]{1,4})?)(?=\\()`,
  "gmu",
);
const SAME_POST = "同";
/** Orders that lead to no post. */
const NO_POST = /^(?:退職|辞職|死亡|定年退職|勧奨退職|派遣終了)$/u;

/** Outside a list of entries only what ends as a post does is one. */
const POST = /(?:長|官|付|職|監|役|員|担当|局次長|補佐|司令|退職|辞職)(?:\([^()]*\))?$/u;

/** 新職(旧職)氏名▽…, 技監 留任 氏名▽…: the name ends an entry. */
const AT_END = new RegExp(
  `(?<=[) ])(?!留任)([${KANJI}]{2,6}|[${KANJI}]{1,4} {1,2}[${KANJI}ぁ-ん]{1,4})(?= *(?:[▽▼◇△\\n]|$))`,
  "gu",
);
const LONGEST_POST = 90;
const KEPT_POST = new RegExp(`([${KANJI}0-9]{2,30}) (?:留任 )?$`, "u");

/** The post in the bracket that closes right before `end`, brackets within it included, or the one that is kept. */
function readOldPost(folded: string, end: number): string | undefined {
  if (folded[end - 1] !== ")") return KEPT_POST.exec(folded.slice(Math.max(0, end - LONGEST_POST), end))?.[1];
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_POST); at -= 1) {
    if (folded[at] === ")") depth += 1;
    if (folded[at] === "(") depth -= 1;
    if (depth === 0) return folded.slice(at + 1, end - 1).replace(/\([^()]*\).*$/u, "");
  }
  return undefined;
}

function readNamesAtEnd(text: string, folded: string): readonly NameMention[] {
  return findAll(folded, AT_END).flatMap((found): readonly NameMention[] => {
    const [name] = found;
    const office = readOldPost(folded, found.index);
    if (
      office === undefined ||
      !/[長官付職監役員当佐令]$/u.test(office) ||
      isNoName(name.replaceAll(" ", ""))
    )
      return [];
    const nameSpan = [found.index, found.index + name.length] as const;
    const surface = text.slice(...nameSpan);
    return [{ span: nameSpan, surface, kind: "full", ...readNameParts(surface), nameSpan, office }];
  });
}

export function readNamesOfNewspaperOrders(text: string, folded: string): readonly NameMention[] {
  const isList = folded.includes("▽");
  return [...(isList ? readNamesAtEnd(text, folded) : []), ...readEntries(text, folded, isList)];
}

function readEntries(text: string, folded: string, isList: boolean): readonly NameMention[] {
  if (!folded.includes("=")) return [];
  let post: string | undefined;
  return findAll(folded, ENTRY).flatMap((found): readonly NameMention[] => {
    const [surface, written = "", name = ""] = found;
    if (written !== SAME_POST) post = NO_POST.test(written) ? undefined : written;
    if (isNoName(name) || (!isList && !POST.test(written))) return [];
    const end = found.index + surface.length;
    const nameSpan = [end - name.length, end] as const;
    return [
      {
        span: nameSpan,
        surface: text.slice(...nameSpan),
        kind: "full",
        ...readNameParts(text.slice(...nameSpan)),
        nameSpan,
        ...(post === undefined ? {} : { office: post }),
      },
    ];
  });
}
