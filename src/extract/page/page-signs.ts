// Page signs: what tells the stretches of a page apart, as tables of patterns over width-folded lines.

/** Closes the official text: (以上) on a desk's page, 以上 on an issuer's own. */
export const CLOSING = /^(?:\(\s*以\s?上\s*\)|以\s?上)$/u;

/** A line that is only the minute of publication. */
export const STAMP =
  /^(?:(?:公開|更新|掲載|配信|Published|Updated)(?:日時?)?\s*:?\s*)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)\s+\d{1,2}:\d{2}$/u;

/** The desk hands over to the issuer's words. */
export const HANDS_OVER = /(?:以下|次|下記)の?(?:とおり|通り|ように|よう|内容|文書|談話|声明)/u;

/** The desk tells that somebody else published something: an issuer does not speak of itself like this. */
export const TELLS_OF_ISSUER = /(?:公表|発表|公開|発出|掲載)した。$/u;

/** Lines that are never part of an announcement, wherever they stand. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^[^。]{1,40}\s[>›»]\s[^。]{1,40}\s[>›»]/u,
  /^(?:site ?search|search|menu|メニュー|検索|サイト内検索|ログイン|login|sign in)$/i,
  /^(?:本文へ|本文に|skip to|メイン(?:コンテンツ)?へ(?:スキップ|移動)|メインコンテンツ)/i,
  /^(?:english|japanese|英語版\/english|日本語|中文|한국어|language|言語|言語選択|表示選択|pc|モバイル)$/i,
  /^(?:この(?:ページ|記事)の所要時間|読了(?:時間|目安)|この記事は約?\d+分で読めます)/u,
  /^(?:ツイート|tweet|share|シェア(?:する)?|ポスト|lineで送る|facebook|x|twitter|はてな(?:ブックマーク)?|リンクをコピー)$/i,
  /^(?:印刷(?:する|用(?:ページ|画面)?)?|print|文字サイズ.*|標準|拡大|閉じる|戻る|一覧(?:へ|に)?(?:戻る)?|サイトマップ|動画版)$/i,
  /^(?:前|次)の(?:記事|ページ)(?:へ)?$/u,
  /^\[?(?:前|次)の記事\]?\s*\[?(?:前|次)の記事\]?$/u,
  /^(?:24時間|1週間|1[かヶケカ]月|24 hours|1 week|1 month)$/i,
  /^(?:an official website of the |here(?:['’]s| is) how you know$|(?:official websites use \.(?:mil|gov)\b|(?:a )?\.(?:mil|gov) website belongs)|(?:secure \.(?:mil|gov) websites use|a lock \())/i,
  /^home : (?:[A-Za-z ]{2,24} : ){1,4}[A-Za-z ]{2,30}$/i,
  /^(?:ページの?(?:先頭|トップ)|page ?top|back to top|このページの(?:先頭|トップ))/i,
  /^(?:copyright|©|\(c\)|all rights reserved)/i,
  /^発信元サイトへ/u,
  /^(?:新着情報|お知らせ|報道資料|記事|ニュース)?(?:一覧|トップ(?:ページ)?|ホーム|前のページ)(?:へ|に)戻る$/u,
  /^[-・] ?報道資料$/u,
  /^[御ご]意見[・、]?[御ご](?:要望|感想)$/u,
  /^(?:PDF(?:形式)?の?)?ファイルを[御ご]覧(?:いただく|になる|頂く).{0,20}Adobe/iu,
];

/** Lines that open a list of links, a ranking or a box that belongs to the site and not to the announcement. */
export const FURNITURE_OPENERS: readonly RegExp[] = [
  /^ranking/i,
  /^(?:アクセス)?ランキング/u,
  /^(?:人気|新着|最新|関連|おすすめ|注目|よく読まれている|読まれている)の?(?:記事|ニュース|情報|リンク|ページ|ワード|キーワード)/u,
  /^(?:あわせて|こちらも)(?:読|お読み|ご覧)/u,
  /^(?:related|most read|latest news|trending|more (?:from|news)|you may also)/i,
  /^◎.*(?:記事|ボタン)/u,
  /^(?:この記事を(?:シェア|共有)|タグ|カテゴリー?|アーカイブ|バックナンバー)/u,
];

const SENTENCE_END = /(?:[。!?]|[.]["”’)]?)[」』)）]?$/u;
const LONGEST_END = 3;

/** A line of running text: it ends as a sentence ends. */
export function isProse(line: string): boolean {
  return line.length >= 15 && SENTENCE_END.test(line.slice(-LONGEST_END));
}
