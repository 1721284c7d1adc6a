// Takes a written name and gives it without spaces, with surname and given name where the writing parts them.

/** Surnames of three characters, so that 小野寺大臣 is not taken for a whole name. */
export const LONG_SURNAMES: ReadonlySet<string> = new Set([
  "長谷川",
  "小野寺",
  "佐々木",
  "五十嵐",
  "大久保",
  "久保田",
  "佐久間",
  "小笠原",
  "長谷部",
  "宇都宮",
  "日下部",
  "曽我部",
  "小早川",
  "大河原",
  "小山田",
  "三田村",
  "大和田",
  "久保木",
  "宇佐美",
  "伊集院",
  "木次谷",
  "奈良平",
  "小和瀬",
  "上ノ山",
]);

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
  if (/[ァ-ヴ]/.test(name)) return !/[・=＝]/.test(name);
  return [...name].length <= 2 || LONG_SURNAMES.has(name);
}
