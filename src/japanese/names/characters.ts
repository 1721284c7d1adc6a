// Gives the character classes of which names are written, for the readers' expressions.

/** Kanji with repetition mark, compatibility forms (﨑) and the supplementary plane (𠮷). */
export const KANJI = "\\u3400-\\u9fff\\uf900-\\ufaff\\ud840-\\ud87f\\udc00-\\udfff々ヶ";
export const KATAKANA = "ァ-ヴー";
/** アンナ・X・リンデン, アンナ X.リンデン: a name in katakana, with initials in Latin letters within it. */
export const FOREIGN_NAME = `[${KATAKANA}]{2,14}(?:(?:[・=]|[・= ](?:[A-Z][.・]{0,2} ?){1,2})[${KATAKANA}]{1,14}){0,4}`;
export const HIRAGANA = "ぁ-ゖー";

/** Whether a code unit is of KANJI, of KATAKANA, or one of the marks that join parts of a name. */
export function isNameUnit(unit: number): boolean {
  return (
    (unit >= 0x34_00 && unit <= 0x9f_ff) ||
    (unit >= 0x30_a1 && unit <= 0x30_f4) ||
    (unit >= 0xf9_00 && unit <= 0xfa_ff) ||
    (unit >= 0xd8_40 && unit <= 0xd8_7f) ||
    (unit >= 0xdc_00 && unit <= 0xdf_ff) ||
    NAME_MARKS.has(unit)
  );
}

/** 々ヶー・= */
const NAME_MARKS: ReadonlySet<number> = new Set([0x30_05, 0x30_f6, 0x30_fc, 0x30_fb, 0x3d]);
