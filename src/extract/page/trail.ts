// Takes the lines of a page; tells which of them are the way to the page: ホーム > 報道資料 > 令和7年 > 9月, on a line or step by step.

import type { Line } from "./lines.ts";

const HOME = "(?:ホーム|トップ(?:ページ)?|home|top)(?: ?(?:ページ|page))?";
const LABEL = "(?:現在(?:地|位置|の(?:ページ|位置|場所))|表示位置|パンくず(?:リスト)?|you are here) ?:? ?";
/** Its first step is the site's first page. */
const FROM_HOME = new RegExp(`^(?:${LABEL})?${HOME} *[>›»▶→]`, "i");
/** A slash or a bar stands between much else: a way has a step more. */
const FROM_HOME_MORE = new RegExp(`^(?:${LABEL})?${HOME} *([/|])[^。/|]{1,40}(?:\\1|$)`, "i");
const FROM_LABEL = new RegExp(`^${LABEL}[^。]{1,40} *[>›»]`, "i");
const ONLY_HOME = new RegExp(`^(?:${LABEL})?${HOME}$`, "i");
const SEPARATOR = / *[>›»▶→/|] */u;
const ONLY_SEPARATOR = /^[>›»▶→/|]$/u;
/** The first step of the way to a page, where it is written as a numbered list. */
const NUMBERED_HOME = new RegExp(`^1\\. ?${HOME}$`, "i");

const MONTH_NAMES = "january|february|march|april|may|june|july|august|september|october|november|december";
/** A step by time: 令和7年, 2025年度, 9月, September. */
const TIME_STEP = new RegExp(
  `^(?:(?:(?:令和|平成|昭和) ?(?:\\d{1,2}|元)|(?:19|20)\\d{2})(?:年度?)?(?: ?\\d{1,2}月)?|\\d{1,2}月|${MONTH_NAMES})$`,
  "i",
);
/** What parts of a site are called. */
const SECTION_STEP =
  /^[^。、]{0,14}(?:報道(?:発表)?|広報(?:活動)?|プレス|会見|談話|資料|お知らせ|ニュース|新着|情報|リリース|記録|一覧|アーカイブ|バックナンバー|(?:省|庁|府|隊|部)について|news|press|releases?|media|archives?|statements?|speeches)(?:など|等)?$/i;
const MOST_STEPS = 9;
const LONGEST_STEP = 40;
const LONGEST_WAY = 200;

/** For each line whether it belongs to a way; asked only of lines above the first that runs, but for ways from home. */
export function findTrails(lines: readonly Line[], firstProse: number): ReadonlySet<number> {
  const end = firstProse < 0 ? lines.length : firstProse;
  const found = new Set<number>();
  for (const [index, { text }] of lines.entries()) {
    const isWay = isFromHome(text) || (index < end && isByTime(text) && !hasRowBeside(lines, index));
    if (isWay) found.add(index);
  }
  for (let index = endOfNumbered(lines) - 1; index >= 0; index -= 1) found.add(index);
  for (const index of stepByStep(lines.slice(0, end))) found.add(index);
  return found;
}

function isFromHome(text: string): boolean {
  // Most lines begin with a letter that neither home nor a label begins with.
  if (!/^[ホトhtHT現表パyY]/u.test(text)) return false;
  return FROM_HOME.test(text) || FROM_HOME_MORE.test(text) || FROM_LABEL.test(text);
}

/** 図書省 | 報道発表 | 令和7年 | 9月: a part of a site, and a year or month of it; 2025/9/8 is a day. */
function isByTime(text: string): boolean {
  if (text.length > LONGEST_WAY || text.includes("。")) return false;
  const steps = text.split(SEPARATOR);
  // 令和7年/9月/8日 報道資料 is a head with its day.
  if (steps.length < 3 || steps.some((step) => step.length > LONGEST_STEP || /^\d{1,2}日/u.test(step)))
    return false;
  return (
    steps.some((step) => TIME_STEP.test(step) && !/^\d{4}$/u.test(step)) &&
    steps.some((step) => SECTION_STEP.test(step))
  );
}

/** The head of a table has its rows below. */
function hasRowBeside(lines: readonly Line[], index: number): boolean {
  const columns = (at: number): number => (lines[at]?.text ?? "").split(SEPARATOR).length;
  const own = columns(index);
  return columns(index + 1) === own || columns(index - 1) === own;
}

/** 1. ホーム 2. 会見・談話 3. …: the last step is the page itself. */
function endOfNumbered(lines: readonly Line[]): number {
  if (!NUMBERED_HOME.test(lines[0]?.text ?? "")) return 0;
  const end = lines.findIndex(({ text }, index) => !text.startsWith(`${index + 1}.`));
  return end < 0 ? 0 : end;
}

/** ホーム, 報道資料, 令和7年, 9月, each on a line of its own, with or without a sign between. */
function stepByStep(lines: readonly Line[]): readonly number[] {
  const home = lines.findIndex(({ text }) => ONLY_HOME.test(text));
  if (home < 0) return [];
  const steps = lines.slice(home + 1, home + 1 + MOST_STEPS * 2);
  const isSigned = ONLY_SEPARATOR.test(steps[0]?.text ?? "");
  const last = isSigned ? lastBehindSign(steps) : lastByTime(steps);
  return last < 0 ? [] : Array.from({ length: last + 2 }, (_, index) => home + index);
}

/** Every other line is the sign. The last step is the page's own title, and stays where nothing below says it again. */
function lastBehindSign(steps: readonly Line[]): number {
  const end = steps.findIndex(({ text }, index) => index % 2 === 0 && !ONLY_SEPARATOR.test(text));
  const last = end < 0 ? steps.length - 1 : end - 1;
  const title = steps[last]?.text ?? "";
  const isStep =
    TIME_STEP.test(title) ||
    SECTION_STEP.test(title) ||
    steps.slice(last + 1).some(({ text }) => text === title);
  return isStep ? last : last - 1;
}

/** Up to the last year or month before which only parts of a site stand. */
function lastByTime(steps: readonly Line[]): number {
  const end = steps.findIndex(({ text }) => !TIME_STEP.test(text) && !SECTION_STEP.test(text));
  const reach = end < 0 ? steps : steps.slice(0, end);
  return reach.some(({ text }) => SECTION_STEP.test(text))
    ? reach.findLastIndex(({ text }) => TIME_STEP.test(text))
    : -1;
}
