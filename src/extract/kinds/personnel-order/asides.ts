// Takes the words of a list for what a person is, without blanks; gives them without age, year of entry and school.

const AGE = "(?:満?\\d{2}[歳才]?)";
const ERA_YEAR = "(?:昭和?|平成?|令和?|[SHR])(?:\\d{1,2}|元)年?";
const ENTRY = `(?:${ERA_YEAR}|\\d{4}年|'?\\d{2}年)(?:入[庁省隊局社]?|卒業?|採用|任官|組)?`;
/** 28期, 防大28期, 防24, 陸/防大27, 東大法, 東京大22期相当, 横浜国大, 一般大. */
const SCHOOL =
  "(?:(?:[陸海空][/・])?(?:防医?大?|[一-龠]{1,5}大(?:学院?)?|[BUI])?[・]?(?:第?\\d{1,2}期?(?:相当)?|(?<=大)[法経工理文農医]?)(?:相当)?)";
const ASIDE = `(?:${AGE}|${ENTRY}|${SCHOOL})`;
const BEFORE = new RegExp(`^${ASIDE}[・、,:/]`, "u");
const BEHIND = new RegExp(`[・、,/]${ASIDE}$`, "u");
const IN_BRACKETS = new RegExp(`(?<=.)[(](?:${ASIDE}[・、,/]?){1,3}[)]$`, "u");
const ALONE = new RegExp(`^(?:${ASIDE}[・、,/]?){1,3}$`, "u");
/** A post, its holder's age and more may stand in any order. */
const MOST = 4;

/** Whether nothing but such words stand there. */
export function isAside(squeezed: string): boolean {
  return squeezed.length < 20 && ALONE.test(squeezed);
}

export function withoutAsides(squeezed: string): string {
  let words = squeezed;
  for (let count = 0; count < MOST; count += 1) {
    if (isAside(words)) return "";
    const bare = words.replace(BEFORE, "").replace(BEHIND, "").replace(IN_BRACKETS, "");
    if (bare === words) break;
    words = bare;
  }
  return words;
}
