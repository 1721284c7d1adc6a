// Tell doubt: what could not be read well of a place, by its code and the English sentence about it → the same in both languages.

import type { Warning } from "../../terms/document.ts";
import type { Sentences } from "../health/sentences.ts";

/** What figures and places the English sentence names stays in it: both are shown. */
const WORDS: Readonly<Record<string, string>> = {
  "feed-broken": "フィードの書式が壊れています。読める項目だけ読みました。",
  "feed-entities": "フィードが独自の実体参照を宣言しています。展開せず、取り除きました。",
  "feed-too-long": "フィードが上限を超えています。上限までの項目を読みました。",
  "date-missing": "日付のない項目があります。",
  "date-mended": "日付の書き方が規格と違う項目があり、直して読みました。",
  "date-unreadable": "日付として読めない項目があり、日付なしとしました。",
  "address-unreadable": "アドレスとして使えないものがあり、除きました。",
  "entry-empty": "題名も本文もアドレスもない項目があり、除きました。",
  "list-cut": "リンクまたは項目が上限を超えています。上限までを読みました。",
  "list-doubtful": "一覧は推定したもので、別の一覧かもしれません。",
  "list-guessed": "示された例がページになく、日付の付いた主な一覧で代えました。",
  "too-many-files": "フォルダーのファイルが上限を超えています。済んだものを移してください。",
  "charset-overridden": "宣言と違う文字コードで読みました。",
  "charset-unknown": "宣言された文字コードが不明で、推定して読みました。",
  "control-characters": "制御文字が含まれており、取り除きました。",
  "unreadable-characters": "読めない文字が含まれています。",
};

/** One without words of its own is quoted. */
export function tellDoubt({ code, message }: Pick<Warning, "code" | "message">): Sentences {
  return { ja: WORDS[code] ?? `記録:「${message}」。`, en: message };
}
