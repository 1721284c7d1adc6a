// Cause words: each cause of a failure → what happened and what can be done about it, as the desk reads it.

import type { FailureCause } from "../../terms/sources/failure-cause.ts";
import type { Sentences } from "./sentences.ts";

type CauseWords = { readonly what: Sentences; readonly toDo: Sentences };

const IT_IS_TRIED_AGAIN: Sentences = {
  ja: "間隔を空けながら自動で確認を続けます。1日たっても直らなければ、ブラウザーで開けるか確かめてください。",
  en: "It is tried again by itself, less and less often. If it lasts for a day, see whether it opens in a browser.",
};

export const CAUSE_WORDS: Readonly<Record<FailureCause, CauseWords>> = {
  "too-often": {
    what: {
      ja: "確認の回数が多すぎると断られています(429)。",
      en: "The server says that it is asked too often (429).",
    },
    toDo: {
      ja: "このサイトの最短間隔を長くしてください。",
      en: "Set a longer shortest interval for this source.",
    },
  },
  overloaded: {
    what: {
      ja: "サーバーが混雑しているか、保守中です(503)。",
      en: "The server is busy or being worked on (503).",
    },
    toDo: IT_IS_TRIED_AGAIN,
  },
  "server-error": {
    what: { ja: "サーバーの側で障害が起きています。", en: "Something is broken on the server's side." },
    toDo: IT_IS_TRIED_AGAIN,
  },
  missing: {
    what: { ja: "ページがなくなっています(404)。", en: "Nothing stands at the address any more (404)." },
    toDo: {
      ja: "移転先を探し、情報源のアドレスを直してください。",
      en: "Look where it has moved to and give the source its new address.",
    },
  },
  gone: {
    what: {
      ja: "ページは廃止されたとサーバーが答えています(410)。",
      en: "The server says that the page is gone for good (410).",
    },
    toDo: {
      ja: "移転先のアドレスを設定するか、情報源の確認を止めてください。",
      en: "Give the source another address, or pause it.",
    },
  },
  forbidden: {
    what: {
      ja: "自動での閲覧をサーバーが拒んでいます。",
      en: "The server turns programs away.",
    },
    toDo: {
      ja: "サイトの管理者に連絡し、閲覧を認めてもらうか、フィードなど別の入口を使ってください。",
      en: "Ask whoever runs the site for access, or use another way in, such as a feed.",
    },
  },
  robots: {
    what: {
      ja: "robots.txtで自動での閲覧が禁じられています。",
      en: "Its robots.txt forbids programs to ask for it.",
    },
    toDo: {
      ja: "サイトの管理者に連絡するか、手で取り込んでください。禁じられている間は見に行きません。",
      en: "Ask whoever runs the site, or bring its announcements by hand. Nobody looks as long as it is forbidden.",
    },
  },
  "no-such-name": {
    what: { ja: "ホスト名が見つかりません(DNS)。", en: "Its host name cannot be found (DNS)." },
    toDo: {
      ja: "アドレスのつづりを確かめてください。ほかの情報源も同じなら、このサーバーの名前解決を調べてください。",
      en: "Check how the address is written. If other sources fail alike, look at the name service of this machine.",
    },
  },
  timeout: {
    what: { ja: "時間内に応答がありません。", en: "It does not answer in time." },
    toDo: IT_IS_TRIED_AGAIN,
  },
  "no-connection": {
    what: { ja: "接続できません。", en: "No connection comes about." },
    toDo: IT_IS_TRIED_AGAIN,
  },
  certificate: {
    what: {
      ja: "サーバー証明書を確かめられないため、接続していません。",
      en: "The server's certificate proves nothing, so nothing is asked of it.",
    },
    toDo: {
      ja: "証明書の期限とホスト名を確かめ、サイトの管理者に知らせてください。社内の認証局なら、NODE_EXTRA_CA_CERTSに登録してください。",
      en: "Look at its dates and names and tell whoever runs the server. An authority of your own goes into NODE_EXTRA_CA_CERTS.",
    },
  },
  "no-password": {
    what: {
      ja: "メールボックスのパスワードが環境変数に設定されていません。",
      en: "The environment has no password for the mailbox.",
    },
    toDo: {
      ja: "設定で指定した環境変数にパスワードを入れ、サーバーを起動し直してください。",
      en: "Set the variable that the source names and start the server again.",
    },
  },
  "sign-in": {
    what: {
      ja: "メールサーバーがログインを断りました。",
      en: "The mail server does not take the user and password.",
    },
    toDo: {
      ja: "ユーザー名と、環境変数のパスワードを確かめてください。アプリ用のパスワードが必要なサービスもあります。",
      en: "Check the user and the password in the environment; some services want one that is made for programs.",
    },
  },
  "no-mailbox": {
    what: { ja: "指定のメールボックスを開けません。", en: "The mailbox cannot be opened." },
    toDo: {
      ja: "メールボックスの名前と、閲覧の権限を確かめてください。",
      en: "Check the mailbox's name, and whether its user may read it.",
    },
  },
  "not-public": {
    what: {
      ja: "外部に公開されたアドレスではないため、見に行きません。",
      en: "It is no public address, so nobody goes there.",
    },
    toDo: { ja: "情報源のアドレスを直してください。", en: "Correct the address of the source." },
  },
  redirects: {
    what: { ja: "転送が繰り返され、行き着きません。", en: "Its redirects lead nowhere." },
    toDo: {
      ja: "ブラウザーで開き、行き着いた先のアドレスを設定してください。",
      en: "Open it in a browser and give the source the address where that ends.",
    },
  },
  unreadable: {
    what: {
      ja: "応答はありますが、内容を読み取れません。",
      en: "It answers, and what it sends cannot be read.",
    },
    toDo: {
      ja: "ページの作りや形式が変わっていないか確かめてください。",
      en: "See whether the place has become something else.",
    },
  },
  other: {
    what: { ja: "読み取れませんでした。", en: "It could not be read." },
    toDo: IT_IS_TRIED_AGAIN,
  },
};
