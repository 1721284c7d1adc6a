// Essential lines: a text in, its lines out without what belongs to the page or the sheet that it stood on: page numbers, ways to other pages, who to ask, whose it is.

/** At head and foot, so many lines: what looks like these in the middle of a text belongs to the text. */
const FRAME_LINES = 15;
const LONGEST_FRAME_LINE = 80;

/** `- 3 -`, `3 / 7`, `3`: one that is not the next page's number is a number of the text. */
const PAGE_NUMBER = /^\s*(?:-\s*)?(?<page>\d{1,4})(?:\s*\/\s*\d{1,4}|\s*-)?\s*$/;

const DAY = String.raw`(?:(?:令和|平成)?\d{1,4}年\d{1,2}月\d{1,2}日|\d{4}[./-]\d{1,2}[./-]\d{1,2})`;
const FRAME_WORDS: readonly RegExp[] = [
  /^(?:ページの先頭|ページトップ|このページ|この記事|トップ(?:ページ)?(?: |へ|$)|ホーム$|サイトマップ$|個人情報の保護|プライバシー|著作権|お問い?合わ?せ先|連絡先|(?:前|次)の(?:ページ|記事)|一覧(?:へ|に)戻る|本文へ|メニュー$|検索$|印刷(?:する|用)|シェア|関連(?:リンク|記事|ページ)$|PDF(?:版|ファイル)|パンくず)/i,
  /^(?:skip to|home$|back to|copyright|breadcrumb|press releases?$|news$|share$|print$|contact us$)/i,
  /^[^。>]{1,20}(?: ?> ?[^。>]{1,20}){2,}$/,
  new RegExp(`^(?:(?:掲載|更新|公開|最終更新|作成)日?[ :]*${DAY} *)+$`),
];
/** Words of which a line may be made that says only who publishes, and under which head. */
const ISSUER_WORD =
  /^(?:[^ 0-9。、]{1,12}(?:省|庁|監部|総監部|局|課|室)|防衛省・自衛隊|(?:(?:報道|記者)(?:発表|資料)|プレスリリース|ニュースリリース|お知らせ|広報)(?:資料)?|人事発令|news release|ministry of \w+(?: affairs)?|joint staff(?: office)?)$/i;
/** Of these no line is left out, whatever else it says. */
const REVISED = /訂正|修正|差し?替|第.{1,3}報|続報|correct|revis|updated/i;

/** `folded`: as NFKC has it. */
export function essentialLines(folded: string): readonly string[] {
  const lines = withoutPageNumbers(folded.split("\n"));
  return lines.filter((line, at) => {
    const isAtEdge = at < FRAME_LINES || at >= lines.length - FRAME_LINES;
    return line !== "" && !(isAtEdge && isFrame(line));
  });
}

function withoutPageNumbers(lines: readonly string[]): readonly string[] {
  let next = 1;
  const kept: string[] = [];
  for (const line of lines) {
    if (Number(PAGE_NUMBER.exec(line)?.groups?.["page"]) === next) next += 1;
    else kept.push(line.trim());
  }
  return kept;
}

function isFrame(line: string): boolean {
  if (line.length > LONGEST_FRAME_LINE || REVISED.test(line)) return false;
  if (FRAME_WORDS.some((form) => form.test(line))) return true;
  return ISSUER_WORD.test(line) || line.split(/ +/).every((word) => ISSUER_WORD.test(word));
}
