// Closings: how a Japanese verb closes its clause, as expressions over folded text that begin at the stem's end.

import { sign } from "./verb.ts";

/** What may follow a finite form when it closes its clause; before a noun (歓迎した訪問) it closes none. */
const CLOSES =
  "(?=[。.!」)]|$|\\n(?! ?(?:こと[をにでがは、]|と[いしも、]|[をがはに、。]))|[、,]|と(?:とも|共|同時)に|(?<=る)ともに|のに対し|上で|うえで|ほか|一方|が[、,]|けれども|ところ(?![^、,。です])|ので[、,]|から[、,]|(?:考え|立場|意向|旨)を|旨|と(?:述べ|発言|表明|説明|語|し[、,た]|して(?:いる|います|おり)|の(?:こと|由)(?=[。で]|$)|いう(?<=[しっ]たという)(?=。|$|\\n)|いうこと(?<=[一-龠]し(?:た|ました)ということ)(?=[。で]|$)))";
/** The clause goes on after a continuing form. */
const GOES_ON = "(?=[、,])";
/** 歓迎し認識した: another verb takes the same matter. */
const GOES_ON_OR_SHARES =
  "(?=[、,]|(?:歓迎|支持|評価|認識|確認|再確認|強調|留意|非難|感謝|賛同)(?:する|し(?:た|ま|て|、)))";
/** ものです, 次第であります, ところです behind a plain form. */
const BEING = "(?:もの|次第|ところ)(?:です|だ|である|であります|でございます|であって|であり)";
/** Wishing to do it, in speech: 歓迎したいと思います. */
const WISHING =
  "(?:たい|てまいりたい|ていきたい)(?:(?:という(?:ふう|よう)に|と)(?:思い?(?:ます|っております|っています)|考えて(?:います|おります)|考えます))?(?:です)?";
/** Going on with it: 求めていく, 求めてまいります. */
const GOING =
  "て(?:いく|いきます|まいります|参ります|いる|います|いた|いました|おります|おり|きた|きました|きている|きています|きております|まいりました)";

/** する verbs, also with the を of polite speech: 確認し、 確認をいたしました 確認するとともに 確認。 */
const SURU_FORMS =
  `を?(?:(?:(?:いた|致)?し(?:たところ(?:です|である|であります)|た|ました|ます|${WISHING}|${GOING})|(?:する|した)(?:${BEING})?|し合(?:った|いました))${CLOSES}|` +
  `(?:いた|致)?し${GOES_ON_OR_SHARES}|(?:(?:いた|致)?して|し合い)${GOES_ON}|しつつ|しながら)|(?=。)`;
export const SURU = sign(SURU_FORMS, "uy");

/** する verbs, but where one only wishes it: ことにした, not ことにしたいと考えております, nor 確認していきたいと思います. */
export const SURU_BUT_WISHED = sign(
  `(?!を?(?:いた|致)?し(?:て(?:いき|まいり|参り|ゆき))?たい)(?:${SURU_FORMS})`,
  "uy",
);

/** する verbs of telling, but where one promises to: 公表した, not 公表してまいります. */
export const SURU_BUT_PROMISED = sign(
  `(?!を?(?:いた|致)?して(?:まいり|参り|いき|いく))(?:${SURU_FORMS})`,
  "uy",
);

/** する verbs that are only said of another (高く評価する旨述べた) before 旨. */
export const SURU_OF_ONE = sign(`(?!する(?:旨|考え))(?:${SURU_FORMS})`, "uy");

/** What lasts: 懸念を有しています, 抱いている. */
export const GOING_ON = sign(`て(?:いる|います|おります|おり|い?て)(?:${CLOSES}|${GOES_ON})`, "uy");

/** する verbs that end their sentence: 評価した。 評価している。 */
export const SURU_AT_END = sign(
  `を?(?:(?:いた|致)?し(?:た|ました|ます|${GOING})|する)(?=。|$|\\n|と(?:とも|共)に)`,
  "uy",
);

/** One-step verbs after their stem: 述べた 求めつつ 訴え、. */
export const ICHIDAN = sign(
  `(?:た|ました|ます|る(?:${BEING})?|${WISHING}|${GOING})${CLOSES}|て?${GOES_ON}|つつ|ながら`,
  "uy",
);

/** Verbs in -す after their stem: 表した 示し、. */
export const SU = sign(
  `(?:し(?:た|ました|ます|${WISHING}|${GOING})|す(?:${BEING})?)${CLOSES}|して?${GOES_ON}|しつつ`,
  "uy",
);

/** Verbs whose た-form is った, after their stem: なった. */
export const TTA = sign(`(?:った|りました)${CLOSES}|り${GOES_ON}|って${GOES_ON}`, "uy");

/** The passive after its stem, where a statement names no doer: 確認された。 確認され、 */
export const PASSIVE = sign(
  `[さら]れ(?:(?:(?:た|ました|る|ます|ている|ています)|(?:た|る|ている)${BEING})${CLOSES}|(?:て)?${GOES_ON})`,
  "uy",
);

/** A vow: 誓います, 誓うものであります. */
export const VOWED = sign(
  `(?:い(?:ます|ました|たいと(?:思います|存じます))|う(?:${BEING})?|った)(?=[。.!」)]|$|\\n|が[、,]|とともに)`,
  "uy",
);

/** 見る as in 一致を見た, in either script. */
export const SEEN = sign(`(?:見|み)(?:(?:た|ました|る|ます)${CLOSES}|て?${GOES_ON}|つつ)`, "uy");

/** What ends a spoken sentence, or a part of it that stands alone. */
const SPOKEN_END =
  "(?=[。.!」)]|$|\\n|が[、,]|ので[、,]|し[、,]|けれども|と(?:とも|共)に|から[、,]|とともに)";

/** Plain style ends a sentence with the verb. */
export const AT_END = sign("(?=。|$|\\n)", "uy");

/** The stem itself ends the sentence. */
export const ENDS = sign(SPOKEN_END, "uy");

/** Polite する that has yet to happen: 実施いたします 派遣をします 御報告させていただきます. */
export const POLITE = sign(
  `を?(?:(?:いた|致)?します|させて(?:いただき|頂き)ます|申し上げます)${SPOKEN_END}`,
  "uy",
);

/** Feelings given: 申し上げます, 捧げます, いたします, 申し上げるとともに. */
export const GIVEN = sign(
  `を?(?:(?:申し?上げ|捧げ)(?:(?:ます|ました|る${BEING}|たい(?:と(?:思い|存じ)ます)?)${SPOKEN_END}|ると(?:とも|共)に|たのに対し|つつ|${GOES_ON})|(?:いた|致)?しま(?:す|した)${SPOKEN_END}|する(?:と(?:とも|共)に|次第です))`,
  "uy",
);

/** です and its politer forms, after 考え, 予定, 所存. */
export const COPULA = sign(
  `(?:です|であります|でございます|でありまして[、,]|となって(?:います|おります)|として(?:います|おります)|をして(?:います|おります)|し(?:ています|ております)|だ|である|で[、,]|であり[、,])${SPOKEN_END}`,
  "uy",
);

const THINKING_FORMS = `(?:いう(?:ふう|よう|具合)に)?(?:考えて(?:い?ます|おります|いるところ(?:です|であります)|い?まして)|考えます|思(?:います|っております|っています|うところ(?:です|であります)|っているところです)|存じ(?:ます|ております))${SPOKEN_END}`;
/** Thinking or wishing: たいと + 考えています, 思います, いうふうに考えております. */
export const THINKING = sign(THINKING_FORMS, "uy");
/** 有意義 + と考えています, であると思います, なことだと思います. */
export const THOUGHT_SO = sign(
  `な?(?:こと|もの)?(?:だ|だった|である|であった|であろう|と?(?:なる|なった)|になった)?と(?:${THINKING_FORMS})`,
  "uy",
);

/** Feeling something in plain style, where a comment ends: 申し訳なく思う。 */
export const FELT_PLAINLY = sign("思(?:う|っている)(?=。|$|\\n|と(?:とも|共)に)", "uy");

/** Feeling something: 思います, 思っております. */
export const FELT = sign(
  `思(?:います|う(?:とともに|次第です)|って(?:い?ます|おります)|い[、,])(?:${SPOKEN_END}|(?<=[、,に]))`,
  "uy",
);
