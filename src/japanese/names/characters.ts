// Gives the character classes of which names are written, for the readers' expressions.

/** Kanji with repetition mark, compatibility forms (﨑) and the supplementary plane (𠮷). */
export const KANJI = "\\u3400-\\u9fff\\uf900-\\ufaff\\ud840-\\ud87f\\udc00-\\udfff々ヶ";
export const KATAKANA = "ァ-ヴー";
export const HIRAGANA = "ぁ-ゖー";
