// Tables of given names and surnames that are written in hiragana, so that さくら before an office is told from a verb's ending.

const TABLE = `
  あかね あかり あきら あさみ あすか あつこ あつし あやか あやこ あゆみ ありさ いさむ いずみ いちろう
  えみ えりか かえで かおり かおる かずみ かなえ かなこ きよし くみこ けいこ けん けんじ こずえ ことみ
  さおり さくら さち さちこ さつき さとし さとみ さなえ さゆり さやか しおり しげる しずか しのぶ しほ
  すすむ すみれ そら たかし たまき ちあき ちえこ ちづる ちはる ちひろ つとむ つばさ ともこ ともみ なおこ
  なおみ なぎさ なつみ なな ななみ のぞみ のぼる のりこ はじめ はるか はるき ひかり ひかる ひとみ ひなた
  ひろこ ひろし ひろみ ふみ ほのか まこと まさこ まさる まゆみ まりこ みか みお みき みさき みすず みちこ
  みどり みなみ みのり みのる みゆき めぐみ もえ やすし やよい ゆい ゆうこ ゆうじ ゆかり ゆき ゆきこ ゆみこ
  ようこ よしこ りえ りか りさ れいこ わかな
  たけし ひろゆき かずひろ まさひろ よしひこ しげき ただし ひでき まさき まさし やすひろ ゆうき ゆうた ゆたか よしお よしのり
  けんいち こういち しんいち しんじ だいすけ たろう つよし てつお とおる なおき のりお はやと ひさし ふみお まさと まもる みつる やすお よしき
  あきひろ あきお いさお おさむ かつや かつのり きみこ くにお さだお しょうじ じろう せいじ そうた たくや たつや ちか つかさ としお のぶお ひでお まみ もとこ やすこ ゆみ りょう りょうこ
`;

/** Longest first, for alternation in an expression. */
export const KANA_GIVEN_NAMES: readonly string[] = TABLE.trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);

/** Of those who write their surname so: さとう, before a given name in kanji. */
export const KANA_SURNAMES: readonly string[] =
  "さとう すずき たなか いとう かとう こばやし よしだ やまだ まちむら はたの さかもと きむら かわい いしい おおの みはら はまだ つじ あべ きしだ いしば なかがわ やまもと たかはし まつもと あおき".split(
    " ",
  );
