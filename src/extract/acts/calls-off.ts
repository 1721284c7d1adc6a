// Takes the matter of an act; tells whether it is that something be put off or called off, which binds nobody to a day.

const ENDS_OFF =
  /(?:中止|(?<![日月週旬]に)延期|取り?(?:や|止)め|見送|見合わせ|断念|撤回)(?:する|し|と|に|る|ること|すること|が|を)?(?:こと)?$|(?:(?:開催|実施|参加|派遣)し|開か|行わ|訪れ)ない(?:こと)?$/u;

/** 会談を延期すること, 先方の都合により延期する; not 延期した会談を開くこと, nor 11日に延期する, which has a new day. 年内は行わない says the same. */
export function callsOff(matter: string): boolean {
  return ENDS_OFF.test(matter.trimEnd());
}
