// Takes a written name and gives it without spaces, with surname and given name where the writing parts them.

import { isKnownSurname } from "./surnames.ts";

export type NameParts = { readonly name: string; readonly surname?: string; readonly given?: string };

const SPACES = /[ \u3000]+/g;

/** `中谷 元` → 中谷元 (中谷, 元); `武 藤 茂 樹` → 武藤茂樹; a foreign reading parts 安圭伯 after its first character. */
export function readNameParts(written: string, reading?: string): NameParts {
  const tokens = written.trim().split(/[ \u3000]+/);
  const name = written.replaceAll(SPACES, "");
  const [first = "", second = ""] = tokens;
  if (tokens.length === 2) return { name, surname: first, given: second };
  const characters = [...name];
  const foreign = reading !== undefined && /^[ァ-ヴー・･ ]+$/.test(reading);
  if (
    (foreign || characters.length === 2) &&
    characters.length <= 4 &&
    !name.includes("・") &&
    /^[^ァ-ヴ]+$/.test(name)
  ) {
    return { name, surname: characters[0] ?? "", given: characters.slice(1).join("") };
  }
  return { name };
}

/** True when the writing is a surname alone. */
export function isSurnameAlone(name: string): boolean {
  // 見本デニー, a surname in kanji and a given name in katakana, is whole.
  if (/[ァ-ヴ]/.test(name)) return !/[・=＝A-Z]|^[\u3400-\u9fff々]+[ァ-ヴー]{2,}$/.test(name);
  return [...name].length <= 2 || isKnownSurname(name);
}
