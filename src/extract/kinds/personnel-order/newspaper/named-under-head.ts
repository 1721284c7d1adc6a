// Takes a line that names people under a head in brackets, each with what they lead or leave; gives its entries: 【退職団長】氏名(部隊)氏名(部隊).

import { KANJI } from "../../../../japanese/names/characters.ts";
import { isPersonName } from "../holders.ts";
import type { Entry } from "./entry.ts";

const HEAD = new RegExp(
  `^\\s{0,4}[【〔《](?:(?<leaves>退職|退任|勇退|退団|離任)|新任?|就任|着任)(?:の)?[${KANJI}]{0,10}[】〕》]\\s?`,
  "u",
);
const PERSON = new RegExp(
  `(?<name>[${KANJI}ァ-ヴーぁ-ん]{2,8}|[${KANJI}]{1,4} [${KANJI}ぁ-ん]{1,4})(?:氏|さん)?[(](?:新|前)?(?<post>[${KANJI}ァ-ヴー0-9・]{2,20})[)][、▽。 ]{0,2}`,
  "uy",
);
const LONGEST = 400;

/** Nothing where something else stands in the line. */
export function readNamedUnderHead(line: string): readonly Entry[] {
  const head = line.length > LONGEST ? null : HEAD.exec(line);
  if (head === null) return [];
  const leaves = head.groups?.["leaves"] !== undefined;
  const entries: Entry[] = [];
  let at = head[0].length;
  while (at < line.trimEnd().length) {
    PERSON.lastIndex = at;
    const match = PERSON.exec(line);
    const { name = "", post = "" } = match?.groups ?? {};
    if (match === null || !isPersonName(name)) return [];
    const from = line.indexOf(post, at + name.length);
    const place = { name: [at, at + name.length], span: [at, from + post.length + 1] } as const;
    entries.push(leaves ? { ...place, post: "退職", old: [from, from + post.length] } : { ...place, post });
    at += match[0].length;
  }
  return entries;
}
