// Takes two written names and tells whether they are one name in variant characters, spacing or width.

import { foldWidth } from "../fold-width.ts";
import { MODERN_FORMS } from "../old-forms.ts";

/** A page compares the same few names again and again. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** A name as it is compared: width, spaces, dots, case and variant characters made one. */
export function canonicalName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const canonical = makeCanonical(name);
  remembered.set(name, canonical);
  return canonical;
}

/** Most names, and all of the tables, are of kanji that are written in one form. */
function isCanonical(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit < 0x4e_00 || unit > 0x9f_ff || MODERN_FORMS.has(name.charAt(at))) return false;
  }
  return true;
}

function makeCanonical(name: string): string {
  if (isCanonical(name)) return name;
  const plain = foldWidth(name)
    .normalize("NFC")
    .replaceAll(/[\s・=＝.,'-]/g, "")
    .toLowerCase();
  return [...plain].map((character) => MODERN_FORMS.get(character) ?? character).join("");
}

/** True for 別宮慎也 and 別宮愼也, 中谷 元 and 中谷元; a surname alone is another name. */
export function sameName(a: string, b: string): boolean {
  return canonicalName(a) === canonicalName(b);
}
