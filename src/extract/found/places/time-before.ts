// Takes a text and where a name of a place was found in it; gives how many units at the name's beginning are a word of time that stands before it: 今回|沖縄本島, 翌日|宮古海峡.

const TIME_BEFORE =
  /^(?:今[回般次]|[前初毎]回|(?:[同翌当前]日|昨日|本日)(?!本)|[同翌]朝|昨[夜年]|本年|先[日月週般]|再[度び]|一[旦時]|[直以]後|直前|途中|終日|連日)(?=[一-龠々ァ-ヴーヶノ]{2,})/u;
/** What a name of bounded length leaves of 今回 and 再度; 度会町 begins so itself. */
const REST_OF_TIME = /^(?:[今前初毎次]回|[今先]般|[今再毎年]度)[一-龠々ァ-ヴーヶノ]{2}/u;

export function timeBefore(name: string, text: string, start: number): number {
  const whole = TIME_BEFORE.exec(name)?.[0].length;
  if (whole !== undefined || start === 0) return whole ?? 0;
  return REST_OF_TIME.test(text.charAt(start - 1) + name) ? 1 : 0;
}
