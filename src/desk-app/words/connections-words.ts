// Connections words: tokens of programs and webhooks, in Japanese and in English.

import type { TokenScope } from "../../terms/desk/token.ts";
import type { PauseReason, WebhookEvent } from "../../terms/desk/webhook.ts";
import type { WordTable } from "./language.ts";

export type ConnectionsWords = {
  readonly lead: string;
  readonly toApi: string;
  readonly tokens: string;
  readonly tokensNote: string;
  readonly noTokens: string;
  readonly makeToken: string;
  readonly name: string;
  readonly nameNote: string;
  readonly scopes: string;
  readonly scope: Readonly<Record<TokenScope, string>>;
  readonly expires: string;
  readonly afterDays: (days: number) => string;
  readonly never: string;
  readonly make: string;
  readonly cancel: string;
  readonly secretTitle: string;
  readonly tokenSecretNote: string;
  readonly hookSecretNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly kept: string;
  readonly revoke: string;
  readonly revokeTitle: (name: string) => string;
  readonly revokeNote: string;
  readonly revoked: string;
  readonly expired: string;
  readonly made: string;
  readonly until: string;
  readonly used: string;
  readonly unused: string;
  readonly ofAccount: (account: string) => string;
  readonly webhooks: string;
  readonly webhooksNote: string;
  readonly noWebhooks: string;
  readonly makeWebhook: string;
  readonly editWebhook: string;
  readonly address: string;
  readonly addressNote: string;
  readonly events: string;
  readonly event: Readonly<Record<WebhookEvent | "desk.test", string>>;
  readonly edit: string;
  readonly save: string;
  readonly test: string;
  readonly tested: (status: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly newSecret: string;
  readonly newSecretTitle: (name: string) => string;
  readonly newSecretNote: string;
  readonly newSecretNow: string;
  readonly remove: string;
  readonly removeTitle: (name: string) => string;
  readonly removeNote: string;
  readonly active: string;
  readonly failing: (since: string) => string;
  readonly paused: Readonly<Record<PauseReason, string>>;
  readonly oldSecret: (until: string) => string;
  readonly deliveries: string;
  readonly noDeliveries: string;
  readonly delivered: string;
  readonly attempt: (attempt: number) => string;
  readonly refresh: string;
  readonly offline: string;
  readonly done: string;
};

const JAPANESE: ConnectionsWords = {
  lead: "プログラムからデスクを使うためのトークンと、記事の動きをほかのプログラムへ知らせるWebhookです。",
  toApi: "APIの説明",
  tokens: "トークン",
  tokensNote:
    "プログラムは、トークンの範囲と、持ち主の役割の両方で許されたことだけができます。担当者とこの画面は、どのトークンでも扱えません。",
  noTokens: "トークンはまだありません。",
  makeToken: "トークンを作る",
  name: "名前",
  nameNote: "何に使うか。記録にはこの名前で残ります。",
  scopes: "できること",
  scope: {
    read: "デスクの記事と発表を読む",
    write: "下書きを書き、直し、確認に出す",
    intake: "発表と写真を取り込む(読むことはできない)",
    review: "確認待ちの記事を承認し、差し戻す",
    publish: "公開し、予約し、取り下げ、訂正する",
    house: "典拠に登録し、ランキングから外し、約束の結果を決め、読者の指摘を片づけ、情報源を決める",
    audit: "記録を読み、書き出す",
  },
  expires: "期限",
  afterDays: (days) => `${days}日後まで`,
  never: "なし",
  make: "作る",
  cancel: "やめる",
  secretTitle: "いま一度だけ表示します",
  tokenSecretNote:
    "このトークンは、閉じると二度と見られません。プログラムの設定に写してください。Authorizationヘッダーに Bearer と並べて送ります。",
  hookSecretNote:
    "この鍵は、閉じると二度と見られません。受け取る側のプログラムは、これで署名(Standard Webhooks)を確かめます。",
  copy: "写す",
  copied: "写しました",
  notCopied: "写せませんでした。選んで写してください。",
  kept: "控えたので閉じる",
  revoke: "失効させる",
  revokeTitle: (name) => `「${name}」を失効させますか`,
  revokeNote: "次の呼び出しから使えなくなります。元には戻せません。",
  revoked: "失効",
  expired: "期限切れ",
  made: "作成",
  until: "期限",
  used: "最後に使われた",
  unused: "まだ使われていません",
  ofAccount: (account) => `${account}の名で`,
  webhooks: "Webhook",
  webhooksNote:
    "記録の順に、一つずつ送ります。届かなければ間をあけて送り直し、3日届かなければ止めてここに示します。",
  noWebhooks: "Webhookはまだありません。",
  makeWebhook: "Webhookを作る",
  editWebhook: "Webhookを直す",
  address: "送り先",
  addressNote: "https:// で始まるアドレス。組織内のアドレスには送りません。",
  events: "知らせること",
  event: {
    "article.scheduled": "公開の予約",
    "article.published": "公開",
    "article.revised": "公開後の更新",
    "article.corrected": "訂正・補足",
    "article.withdrawn": "取り下げ",
    "desk.test": "試し",
  },
  edit: "直す",
  save: "保存",
  test: "試しに送る",
  tested: (status) => `試しに送りました: ${status}`,
  pause: "止める",
  resume: "再開する",
  newSecret: "鍵を替える",
  newSecretTitle: (name) => `「${name}」の鍵を替えますか`,
  newSecretNote: "前の鍵でも24時間は署名します。漏れたおそれがあるときは、前の鍵をすぐに終わらせます。",
  newSecretNow: "前の鍵をすぐに終わらせる",
  remove: "削除",
  removeTitle: (name) => `「${name}」を削除しますか`,
  removeNote: "もう何も送りません。元には戻せません。",
  active: "稼働中",
  failing: (since) => `${since}から届いていません`,
  paused: {
    desk: "停止中",
    failing: "3日届かなかったため停止",
    gone: "受け取りの終了(410)が返ったため停止",
  },
  oldSecret: (until) => `前の鍵も${until}まで使えます`,
  deliveries: "送った記録",
  noDeliveries: "まだ何も送っていません。",
  delivered: "届いた",
  attempt: (attempt) => `${attempt}回目`,
  refresh: "読み直す",
  offline: "サーバーとつながりません。行われたかどうかは分かりません。",
  done: "済みました",
};

const ENGLISH: ConnectionsWords = {
  lead: "Tokens by which programs use the desk, and webhooks by which other programs hear what happens to articles.",
  toApi: "The API explained",
  tokens: "Tokens",
  tokensNote:
    "A program may do what both its token’s scopes and its owner’s role allow. No token opens this screen or the people.",
  noTokens: "There are no tokens yet.",
  makeToken: "Make a token",
  name: "Name",
  nameNote: "What it is for. The log knows it by this name.",
  scopes: "What it may do",
  scope: {
    read: "Read the desk’s articles and announcements",
    write: "Write drafts, change and submit them",
    intake: "Bring in announcements and pictures (and read nothing)",
    review: "Approve what was submitted, or return it",
    publish: "Publish, schedule, withdraw, correct",
    house: "Teach the authority, keep out of rankings, settle the ledger, close reports, change sources",
    audit: "Read the log and take it along",
  },
  expires: "Expires",
  afterDays: (days) => `after ${days} days`,
  never: "never",
  make: "Make",
  cancel: "Cancel",
  secretTitle: "Shown this once",
  tokenSecretNote:
    "Once closed, this token cannot be seen again. Copy it into your program; it is sent in the header Authorization, after Bearer.",
  hookSecretNote:
    "Once closed, this secret cannot be seen again. By it the receiving program checks the signature (Standard Webhooks).",
  copy: "Copy",
  copied: "Copied",
  notCopied: "It could not be copied. Please select and copy it.",
  kept: "I have kept it; close",
  revoke: "Revoke",
  revokeTitle: (name) => `Revoke “${name}”?`,
  revokeNote: "It opens nothing from the next call on. This cannot be undone.",
  revoked: "Revoked",
  expired: "Expired",
  made: "Made",
  until: "Expires",
  used: "Last used",
  unused: "Not used yet",
  ofAccount: (account) => `in the name of ${account}`,
  webhooks: "Webhooks",
  webhooksNote:
    "Sent one by one in the order of the log. What does not come through is sent again, later each time; after three days it is paused and says so here.",
  noWebhooks: "There are no webhooks yet.",
  makeWebhook: "Make a webhook",
  editWebhook: "Edit the webhook",
  address: "Address",
  addressNote: "Begins with https://. Nothing inside your own network is told anything.",
  events: "Told of",
  event: {
    "article.scheduled": "Scheduled",
    "article.published": "Published",
    "article.revised": "Updated after publication",
    "article.corrected": "Corrected or clarified",
    "article.withdrawn": "Withdrawn",
    "desk.test": "Test",
  },
  edit: "Edit",
  save: "Save",
  test: "Send a test",
  tested: (status) => `A test was sent: ${status}`,
  pause: "Pause",
  resume: "Resume",
  newSecret: "New secret",
  newSecretTitle: (name) => `A new secret for “${name}”?`,
  newSecretNote:
    "The old one signs along for 24 hours. Where somebody may have it who should not, end it at once.",
  newSecretNow: "End the old one at once",
  remove: "Remove",
  removeTitle: (name) => `Remove “${name}”?`,
  removeNote: "Nothing more is sent to it. This cannot be undone.",
  active: "Active",
  failing: (since) => `Nothing has come through since ${since}`,
  paused: {
    desk: "Paused",
    failing: "Paused: nothing came through for three days",
    gone: "Paused: it answered that it is gone (410)",
  },
  oldSecret: (until) => `The old secret signs along until ${until}`,
  deliveries: "What was sent",
  noDeliveries: "Nothing has been sent yet.",
  delivered: "Received",
  attempt: (attempt) => `try ${attempt}`,
  refresh: "Refresh",
  offline: "There is no connection to the server; whether it was done is not known.",
  done: "Done",
};

export const CONNECTIONS_WORDS: WordTable<ConnectionsWords> = { ja: JAPANESE, en: ENGLISH };
