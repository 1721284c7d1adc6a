// Takes the sentences of an order told in running text and its rows; gives the rows with the post left where a sentence behind tells it: 早見氏は…、東部隊の副隊長を務めている.

import { KANJI } from "../../../../japanese/names/characters.ts";
import { splitPosts } from "../posts.ts";
import type { Row } from "../row.ts";
import { BARE_HEAD, LETTER, POST_LETTERS } from "./post-words.ts";
import { POST_END } from "../posts.ts";

const HOLDS = "を務めて(?:いる|います)";
/** Nobody else is told of between, and no other post beside it: 会計課長と書庫長を務めている. */
const TOLD = new RegExp(
  `^\\s*(?:なお、?)?(?<name>${LETTER}{1,5})氏は(?<between>[^。がも]{0,160}?(?<![${KANJI}ァ-ヴー・のとや]))(?:(?<org>[${KANJI}ァ-ヴーA-Za-z0-9・]{1,24}[部隊群団校院署館局庁省])の)?(?<post>${POST_LETTERS}{1,24}${POST_END})${HOLDS}`,
  "u",
);
/** 父は書庫長を務めている: somebody else. */
const OTHERS = /[父母兄弟姉妹妻夫]|[^、]は、?[^、]/u;

export function withPresentPosts(
  rows: readonly Row[],
  sentences: readonly string[],
  nameOf: (row: Row) => string,
): readonly Row[] {
  const told = sentences.filter((sentence) => sentence.includes("を務めてい")).flatMap(presentPost);
  if (told.length === 0) return rows;
  return rows.map((row): Row => {
    if (row.order !== "appoint" || row.from.length > 0 || row.office !== undefined) return row;
    const own = told.filter(({ name }) => nameOf(row).startsWith(name));
    const [only, other] = own;
    const isOnly = only !== undefined && other === undefined && isOneOf(rows, only.name, nameOf);
    return !isOnly || row.to.includes(only.post) ? row : { ...row, from: splitPosts(only.post) };
  });
}

type Present = { readonly name: string; readonly post: string };

function presentPost(sentence: string): readonly Present[] {
  const { name, between = "", org = "", post = "" } = TOLD.exec(sentence)?.groups ?? {};
  if (name === undefined || OTHERS.test(between)) return [];
  // 副司令官 alone says nothing without its unit.
  if (org === "" && (BARE_HEAD.test(post) || DEPUTY.test(post) || post.length < SHORTEST)) return [];
  return [{ name, post: org + post }];
}

const SHORTEST = 4;
const DEPUTY = /^(?:副|最高)?(?:司令官?|幕僚長|総監|[一-龠]長官?)$/u;

/** A surname that two of the rows share tells of neither. */
function isOneOf(rows: readonly Row[], name: string, nameOf: (row: Row) => string): boolean {
  return new Set(rows.map(nameOf).filter((whole) => whole.startsWith(name))).size === 1;
}
