// Name keys: a name as an order prints it in, the keys under which its bearer is looked for out, the present name first.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { partKnownName } from "../../../japanese/names/surnames.ts";
import { termKey } from "../../../japanese/names/term-key.ts";

/** What picks one of several drawings of a character. */
const VARIATION = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** 西田(旧姓 中村)由美, 西田由美(旧姓:中村). */
const FORMER = /\((?:旧姓|旧)[:・ ]?([^()]+)\)/u;

export type PrintedName = {
  /** Without spaces and without a former surname, in the characters of the order. */
  readonly name: string;
  /** One key, or two where a former surname is told: that of the present name is the first. */
  readonly keys: readonly string[];
};

/** 髙橋 信二 and 高橋信二 have one key; the empty string where nothing is left. */
export function nameKey(name: string): string {
  return termKey(name.replace(VARIATION, ""));
}

function formerName(name: string, behind: string, surname: string): string {
  const given = behind !== "" ? behind : (partKnownName(name)?.given ?? "");
  return given === "" ? "" : surname + given;
}

export function readPrintedName(printed: string): PrintedName {
  const plain = printed.replaceAll(/\s/gu, "");
  const found = FORMER.exec(foldWidth(printed).replaceAll(/\s/gu, ""));
  if (found === null) return { name: plain, keys: [nameKey(plain)] };
  const [whole, surname = ""] = found;
  const behind = plain.slice(found.index + whole.length);
  const name = plain.slice(0, found.index) + behind;
  const former = formerName(name, behind, surname);
  return { name, keys: former === "" ? [nameKey(name)] : [nameKey(name), nameKey(former)] };
}
