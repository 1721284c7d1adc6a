// Takes folded text and gives the people of orders in a newspaper's form: 新職=氏名(前職)▽同=氏名(前職).

import { KANJI } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";

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

export function readNamesOfNewspaperOrders(text: string, folded: string): readonly NameMention[] {
  const isList = folded.includes("▽");
  let post: string | undefined;
  return [...folded.matchAll(ENTRY)].flatMap((found): readonly NameMention[] => {
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
