// API in Japanese: the text of the page that explains the API.

import type { ApiText } from "./api-text.ts";

export const API_IN_JAPANESE: ApiText = {
  title: "API",
  lead: "公開中の記事と読まれた記事の順位を、プログラムから読める形でお渡しします。登録も鍵も要りません。",
  addresses: "アドレス",
  operations: {
    readArticle: "記事を1本、本文まで",
    listArticles: "記事の一覧(新しい順)。全体、または分野・種類・連載・人物などのいずれか一つで",
    searchArticles: "言葉による検索",
    readRanking: "読まれた記事の順位(延べ人数)",
    listLedger: "台帳の記録の一覧(発表の新しい順)。値はファイル(/ledger/data)と同じ",
    readLedgerRow: "台帳の記録を1件",
    listUndertakingParts: "約束の根拠、結果の経過、またはあとの声明での言い直し",
    layStatementsBeside: "同じ当事者の二つの声明を並べる",
  },
  parameters: {
    id: "記事の番号、または台帳での番号",
    table: "記録の表: undertakings、appointments、sightings、scrambles、contracts、discipline、accidents",
    part: "evidence(根拠)、status-history(結果の経過)、restatements(言い直し)",
    by: "何で絞るか(key と一緒に): party、parties、topic、strength、name、post、nationality、month など",
    key: "その値。台帳のアドレスに使うもの(JP+KR など)",
    earlier: "先の発表の番号",
    later: "あとの発表の番号",
    window: "day(24時間)、week(168時間)、month(720時間)",
    section: "分野の名前(アドレスに使うもの)",
    kind: "記事の種類: announcement、feature、explainer、notice",
    series: "連載の名前",
    person: "人物の名前(または、その人物の uri にある名前)",
    topic: "主題",
    place: "場所や国",
    form: "発表の形: joint-statement、personnel-order など",
    cursor: "続きの始まり。前の一覧が示すものをそのまま使います",
    limit: "一度に受け取る本数。50まで。省くと20",
    q: "検索する言葉。空白で区切るとすべてを含むもの、引用符でひと続き、前に-で除外。200字、10語まで。そのままの言葉を含む記事のあとに、サイトの検索と同じく、名前の読みや別の言い方で見つかる記事が続く",
    order: "newest(新しい順)、best(見出しにあるものから)",
    issuer: "発表者の名前",
    outcome: "約束の結果。undertakings だけ。先まで見て該当がなければ、行が少なくても next が続きます",
    from: "公開日(台帳では発表日)の始め(日本時間、2025-09-08の形)",
    until: "公開日(台帳では発表日)の終わり(その日を含む)",
    page: "50位ごとのページ",
  },
  parameter: "名前",
  meaning: "意味",
  example: "例",
  description: "プログラムのための仕様(OpenAPI 3.1)",
  parts: [
    {
      heading: "記事の形",
      text: [
        "記事と一覧は、IPTCの規格ninjs 3.1のJSONです。規格にない項目は付けません。一覧は、記事を associations に並べた一つの composite です。",
        "infoSources の issuer は発表者、associations の isBasedOn は公式発表のアドレス、altIds の sha256 は受け取った文書のハッシュです。descriptions の summary はリード、correction と clarification は訂正と補足です。",
        "本文は bodies に、文字だけのものとHTMLのものがあります。HTMLでは発表者の言葉を引用として囲み、編集部の言葉と区別しています。",
      ],
    },
    {
      heading: "続きを読む",
      text: [
        "一覧に続きがあれば、associations の最後に rel が next のものがあり、その uri が続きのアドレスです。途中で記事が増えても、抜けや重なりは出ません。",
      ],
    },
    {
      heading: "やり取りの約束",
      text: [
        "読むだけのAPIです。ほかのサイトのページからも読めます(CORS)。応答には ETag が付きます。If-None-Match で尋ねると、変わっていなければ304だけを返します。何度でも尋ねてかまいませんが、変わりを待つときはこの方法でお願いします。",
        "公開中の記事だけをお渡しします。取り下げた記事は410で、いつ、なぜ取り下げたかをお答えします。",
      ],
    },
  ],
  problemsTitle: "お答えできないとき",
  problemsLead:
    "RFC 9457のapplication/problem+jsonでお答えします。type は次の名前で終わり、今後も変わりません。",
  problems: {
    "not-found": "そのアドレスにはなにもありません。",
    withdrawn: "記事は取り下げられました。withdrawnAt と reason が付きます。",
    "bad-parameter": "パラメーターを読み取れません。どれがなぜかを detail に書きます。",
    "unknown-parameter": "そのパラメーターはここにはありません。",
    "method-not-allowed": "GET、HEAD、OPTIONSのほかは受け付けません。",
    "too-many-searches": "検索が混み合っています。Retry-After の秒数のあとにもう一度お試しください。",
    unavailable: "いまデータベースにつながりません。Retry-After の秒数のあとにもう一度お試しください。",
    failed: "こちらの不具合です。",
  },
};
