// Inflections: how a Japanese verb closes its clause, as pieces of patterns over folded text.

/** What may follow a finite form when it closes its clause; before a noun (歓迎した訪問) it closes none. */
const CLOSES =
  "(?=[。.!」)]|$|\\n|[、,]|と(?:とも|共)に|上で|うえで|ほか|一方|が[、,]|ところ|ので[、,]|旨|と(?:述べ|発言|表明|説明|語|し[、,た]))";

/** The clause goes on after a continuing form. */
const GOES_ON = "(?=[、,])";

/** する verbs, also with the を of polite speech: 確認し、 確認をいたしました 確認するとともに. */
export const SURU = `(?:を)?(?:(?:(?:いた|致)?し(?:た|ました|ます)|する|して(?:いる|います|おります|おり|きた|きました)|(?:いた|致)しております)${CLOSES}|(?:(?:いた|致)?し|(?:いた|致)?して)${GOES_ON}|しつつ|しながら)`;

/** One-step verbs after their stem: 述べた 求めつつ 訴え、. */
export const ICHIDAN = `(?:(?:た|ました|ます|る|て(?:いる|います|おります))${CLOSES}|て?${GOES_ON}|つつ|ながら)`;

/** Verbs in -す after their stem: 表した 示し、. */
export const SU = `(?:(?:し(?:た|ました|ます)|す|して(?:いる|います|おります))${CLOSES}|して?${GOES_ON}|しつつ)`;

/** Verbs whose た-form is った, after their stem: なった. */
export const TTA = `(?:(?:った|りました)${CLOSES}|り${GOES_ON}|って${GOES_ON})`;

/** The passive after its stem, where a statement names no doer: 確認された。 確認され、 */
export const PASSIVE = `され(?:(?:た|ました|る|ます|ている|ています)${CLOSES}|(?:て)?${GOES_ON})`;

/** 見る as in 一致を見た, in either script. */
export const SEEN = `(?:見|み)(?:(?:た|ました|る|ます)${CLOSES}|て?${GOES_ON}|つつ)`;

/** A finite polite form that ends a spoken sentence. */
export const SPOKEN_END = "(?=[。.!」)]|$|\\n|が[、,]|ので[、,]|し[、,]|けれども)";
