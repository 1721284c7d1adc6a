// Takes a name of a place as it was found; gives how many units at its beginning are a word of time that stands before it: 今回|沖縄本島, 翌日|宮古海峡.

/** 回 and 度 are what a name of bounded length leaves of 今回 and 再度. */
const TIME_BEFORE =
  /^(?:今[回般次]|[前初毎]回|[同翌当前]日|[同翌]朝|昨[日夜年]|本[日年]|先[日月週般]|[回般度](?!り)|再[度び]|一[旦時]|[直以]後|直前|途中|終日|連日)(?=[一-龠々ァ-ヴーヶノ]{2,})/u;

export function timeBefore(name: string): number {
  return TIME_BEFORE.exec(name)?.[0].length ?? 0;
}
