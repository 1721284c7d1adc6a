// API in Japanese: the text of the page that explains the desk's API.

import type { ApiText } from "./api-text.ts";
import { SUMMARIES_IN_JAPANESE } from "./summaries-in-japanese.ts";

export const API_IN_JAPANESE: ApiText = {
  title: "デスクのAPI",
  lead: "デスクでできることのすべてを、プログラムから行うための口です。デスクの画面自身も、ここにある呼び出ししか使いません。",
  description: "プログラムのための記述(OpenAPI 3.1)",
  contents: "操作の分類",
  parts: [
    {
      heading: "プログラムからの呼び出し",
      text: [
        "管理者が「連携」の画面でトークンを作り、できることと期限を選びます。トークンは shr_ で始まり、一度だけ表示されます。Authorization ヘッダーに Bearer と並べて送ってください。トークンにできることが、呼び出した時の持ち主の役割を超えることはありません。行ったことはすべて、トークンの名前で記録に残ります。",
        "本文はUTF-8のJSONで、特に断りのない操作では256KBまでです。呼び出しは1分に、一つのトークンで600回、一つのサインインで6,000回まで。書いている文のやり取りは別に数え、それぞれ6,000回、30,000回までです。超えると429を返し、あと何秒待てばよいかを Retry-After で示します。",
      ],
      example: `curl "$BASE/desk/api/articles/1" -H "authorization: Bearer $SHIRASE_TOKEN"`,
    },
    {
      heading: "ブラウザーからの呼び出し",
      text: [
        "デスクの画面はCookieでサインインしています。何かを変える呼び出しは、デスク自身のアドレスから(Origin と、送られていれば Sec-Fetch-Site)、x-shirase-desk: 1 のヘッダーを付けて送る必要があります。ほかのサイトのページには、どちらも送れません。トークンが送られた呼び出しでは、Cookieは見ません。",
      ],
    },
    {
      heading: "同時に操作したとき",
      text: [
        "後から届いた操作も、黙って捨てられることはありません。conflict という問題を返し、current にいまの内容を示します。返事が届かなかった呼び出しを繰り返しても害はなく、最悪でもこの conflict になるだけです。",
      ],
    },
    {
      heading: "Webhook",
      text: [
        "記事に起きたことを、登録されたアドレスへPOSTで知らせます。記録の順に、少なくとも一度送り、送り直すときも webhook-id は同じです。10秒以内に200番台で答えてください。それ以外のときは、間をあけながら(最長1時間おき)送り直し、3日届かなければ停止して、デスクの画面に示します。410を返すと、その場で停止します。転送には従わず、サーバーと同じ組織内のアドレスには、SHIRASE_ALLOW_ADDRESSES で許さない限り何も送りません。",
        "署名はStandard Webhooksの方式です。webhook-signature は、webhook-id、webhook-timestamp、本文をピリオドでつないだもののHMAC-SHA256で、v1, に続けてbase64で書きます。鍵は whsec_ に続くbase64です。鍵の交換中は署名が二つ並ぶので、どちらかが合えば本物です。時刻が5分を超えてずれたものは受け取らないでください。",
      ],
    },
  ],
  scopesTitle: "トークンの範囲",
  scope: "範囲",
  meaning: "意味",
  rights: "権利",
  scopes: {
    read: "デスクの記事と発表を読む",
    write: "草稿を書き、直し、提出する",
    intake: "発表と写真を取り込む(読むことはできない)",
    review: "承認し、差し戻す",
    publish: "公開し、予約し、取り下げ、訂正する",
    house: "典拠に登録し、ランキングから外し、約束の結果を決め、読者の指摘を片づける",
    audit: "記録を読み、書き出す",
  },
  operations: "操作",
  right: "必要な権利",
  noScope: "トークンでは不可",
  onlyPeople: "サインインした人。トークンでは不可",
  anybody: "サインインせずに可",
  groups: {
    articles: "記事",
    inbox: "受信箱",
    announcements: "発表",
    authority: "典拠",
    pictures: "写真",
    people: "担当者",
    account: "自分のアカウント",
    session: "サインイン",
    sessions: "サインインの一覧",
    passkeys: "パスキー",
    welcome: "一度限りのリンク",
    audit: "記録",
    tokens: "トークン",
    webhooks: "Webhook",
    events: "即時の知らせ",
    series: "連載",
    ledger: "台帳",
    sources: "情報源",
    rules: "振り分け規則",
    held: "保管中の発表",
    reports: "読者からの指摘",
    house: "編集の決まり",
    "headline-breaks": "見出しの改行",
  },
  summaries: SUMMARIES_IN_JAPANESE,
  eventsTitle: "Webhookで知らせること",
  problemsTitle: "答えられないとき",
  problemsLead:
    "問題は application/problem+json(RFC 9457)で返します。name は次のいずれかで、今後も変わりません。detail は人が読む文、field は依頼のどこが問題かを示します。",
  problems: {
    "bad-request": "依頼の一部が読めません。どこかは field が示します。",
    "signed-out": "サインインしていないか、トークンが使えません。",
    forbidden: "権利がないか、トークンの範囲に入っていません。",
    "cross-site": "デスク自身の画面から送られたことが確かめられません。",
    "not-found": "このアドレスには何もありません。",
    "method-not-allowed": "このアドレスは別のメソッドで呼び出します。Allow が示します。",
    conflict: "先に変えられています。いまの内容は current にあります。",
    "too-large": "本文が、その操作で受け取れる大きさを超えています。",
    refused: "編集の決まりで認められません。どの決まりかは code が示します。",
    limited: "短い間に呼び出しすぎです。いつ再開できるかは Retry-After が示します。",
    unavailable: "いまデータベースにつながりません。済んだかどうかは、つながってから確かめてください。",
    failed: "こちらの不具合です。",
  },
};
