// Where peers and we read the same words differently, each with the reason why ours is right for official texts.

export const DISAGREEMENTS: Readonly<Record<string, string>> = {
  "13/8":
    "the 8th of a 13th month is no date, and August of the year 13 is in no announcement; its own test wants it changed",
  大化1年:
    "before 明治 the years followed the moon; the eras that we hold begin with 明治 and have exact days",
  先日: "先日 is 'the other day', not yesterday: a value would be a guess",
  "1世紀目": "the first hundred years counted from some beginning, not the years 1 to 100",
  翌週28日: "one date, the 28th of the week after: split in two, its day would lose its month",
  "西暦2021年、皇紀2681年": "皇紀2681年 is 2021; read as 2681 it would be false",
  令和0年: "given with the doubt impossible-date instead of dropped, so that the desk sees it",
  令和00年: "given with the doubt impossible-date instead of dropped, so that the desk sees it",
  "土曜日～月曜日":
    "a weekday is the last one unless the text says 次の; we have no option that turns all into the next",
};
