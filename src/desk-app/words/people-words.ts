// People words: the screens of one's own account and of all people of the desk, in Japanese and in English.

import type { Right } from "../../newsroom/people/rights.ts";
import type { Role } from "../../terms/desk/role.ts";
import type { SignInMeans } from "../../terms/desk/session.ts";
import type { WordTable } from "./language.ts";

export type PeopleWords = {
  readonly roles: Readonly<Record<Role, string>>;
  readonly rights: Readonly<Record<Right, string>>;
  readonly means: Readonly<Record<SignInMeans, string>>;
  readonly role: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly ownTitle: string;
  readonly signOut: string;
  readonly passwordTitle: string;
  readonly currentPassword: string;
  readonly changePassword: string;
  readonly passwordChanged: string;
  readonly passkeysTitle: string;
  readonly passkeysText: string;
  readonly noPasskeys: string;
  readonly passkeyName: string;
  readonly addPasskey: string;
  readonly passkeyAdded: string;
  readonly synced: string;
  readonly usedAt: (time: string) => string;
  readonly neverUsed: string;
  readonly rename: string;
  readonly remove: string;
  readonly removePasskeyTitle: (name: string) => string;
  readonly removePasskeyText: string;
  readonly sessionsTitle: string;
  readonly thisSession: string;
  readonly unknownBrowser: string;
  readonly onSystem: (browser: string, system: string) => string;
  readonly openedAt: (time: string, means: string) => string;
  readonly seenAt: (time: string) => string;
  readonly endSession: string;
  readonly endOthers: string;
  readonly sessionsEnded: string;
  readonly person: string;
  readonly ways: string;
  readonly seen: string;
  readonly notSeen: string;
  readonly state: string;
  readonly active: string;
  readonly closed: string;
  readonly actions: string;
  readonly hasPassword: string;
  readonly hasPasskeys: (count: number) => string;
  readonly noWay: string;
  readonly inviteTitle: string;
  readonly inviteText: string;
  readonly inviteName: string;
  readonly invite: string;
  readonly linkTitle: (name: string) => string;
  readonly linkText: string;
  readonly copy: string;
  readonly copied: string;
  readonly until: (time: string) => string;
  readonly waitingTitle: string;
  readonly withdraw: string;
  readonly recover: string;
  readonly close: string;
  readonly open: string;
  readonly closeTitle: (name: string) => string;
  readonly closeText: string;
  readonly recoverTitle: (name: string) => string;
  readonly recoverText: string;
  readonly rightsTitle: string;
  readonly may: string;
  readonly mayNot: string;
};

const JAPANESE: PeopleWords = {
  roles: { reporter: "記者", editor: "編集者", publisher: "発行責任者", administrator: "管理者" },
  rights: {
    read: "デスクの画面を見る",
    write: "下書きを書く・直す・不採用にする",
    judge: "事実を確認する",
    submit: "確認に出す",
    upload: "発表と写真を取り込む",
    approve: "承認する",
    return: "差し戻す",
    teach: "典拠に登録する",
    rank: "ランキングから外す",
    settle: "約束の結果を決める",
    reports: "読者の指摘を処理する",
    sources: "情報源を決める",
    audit: "作業の記録を読む",
    publish: "公開する",
    schedule: "公開を予約する",
    withdraw: "公開した記事を取り下げる",
    correct: "訂正を出す",
    embargo: "解禁時刻を決める",
    redirect: "転送先を決める",
    people: "担当者を加える・変える",
    connect: "外部と連携する",
    "audit-export": "記録を書き出す",
  },
  means: { password: "パスワード", passkey: "パスキー", link: "招待・復旧のリンク" },
  role: "役割",
  save: "保存",
  cancel: "やめる",
  saved: "保存しました。",
  ownTitle: "名前",
  signOut: "サインアウト",
  passwordTitle: "パスワード",
  currentPassword: "今のパスワード",
  changePassword: "パスワードを変える",
  passwordChanged: "パスワードを変えました。ほかのブラウザーからはサインアウトしました。",
  passkeysTitle: "パスキー",
  passkeysText: "指紋や顔、端末の暗証番号でサインインでき、パスワードを盗まれません。",
  noPasskeys: "まだありません。",
  passkeyName: "パスキーの名前",
  addPasskey: "パスキーを加える",
  passkeyAdded: "パスキーを加えました。",
  synced: "ほかの端末と同期",
  usedAt: (time) => `最後に使った時刻 ${time}`,
  neverUsed: "まだ使われていません",
  rename: "名前を変える",
  remove: "削除",
  removePasskeyTitle: (name) => `「${name}」を削除しますか`,
  removePasskeyText:
    "このパスキーではサインインできなくなります。端末に残っていれば、そちらでも消してください。",
  sessionsTitle: "サインイン中のブラウザー",
  thisSession: "このブラウザー",
  unknownBrowser: "名乗らないブラウザー",
  onSystem: (browser, system) => `${browser}(${system})`,
  openedAt: (time, means) => `${time} に${means}でサインイン`,
  seenAt: (time) => `最後の操作 ${time}`,
  endSession: "サインアウトさせる",
  endOthers: "ほかのすべてをサインアウトさせる",
  sessionsEnded: "サインアウトさせました。",
  person: "担当者",
  ways: "サインインの方法",
  seen: "最後の操作",
  notSeen: "なし",
  state: "状態",
  active: "利用中",
  closed: "停止中",
  actions: "操作",
  hasPassword: "パスワード",
  hasPasskeys: (count) => `パスキー${count}個`,
  noWay: "なし(復旧が必要)",
  inviteTitle: "担当者を招く",
  inviteText: "一度だけ使えるリンクを作ります。本人だけに渡してください。期限は4日間です。",
  inviteName: "招く人の名前",
  invite: "リンクを作る",
  linkTitle: (name) => `${name}さんへのリンク`,
  linkText:
    "このリンクが表示されるのは今だけです。開いた人がサインインできるので、本人だけに渡してください。",
  copy: "リンクを写す",
  copied: "写しました。",
  until: (time) => `${time} まで`,
  waitingTitle: "まだ使われていないリンク",
  withdraw: "取り消す",
  recover: "復旧",
  close: "停止",
  open: "再開",
  closeTitle: (name) => `${name}さんのアカウントを停止しますか`,
  closeText:
    "すぐにサインアウトし、サインインできなくなります。記録に残る名前は変わりません。あとで再開できます。",
  recoverTitle: (name) => `${name}さんのアカウントを復旧しますか`,
  recoverText:
    "1日以内に一度だけ使えるリンクを作ります。使われると、これまでのパスワードとパスキーは使えなくなります。",
  rightsTitle: "役割ごとにできること",
  may: "できる",
  mayNot: "できない",
};

const ENGLISH: PeopleWords = {
  roles: { reporter: "Reporter", editor: "Editor", publisher: "Publisher", administrator: "Administrator" },
  rights: {
    read: "See the desk",
    write: "Write, edit and discard drafts",
    judge: "Judge facts",
    submit: "Submit for review",
    upload: "Bring in announcements and pictures",
    approve: "Approve",
    return: "Send back",
    teach: "Teach the authority file",
    rank: "Keep out of rankings",
    settle: "Settle what came of undertakings",
    reports: "Deal with readers’ reports",
    sources: "Change sources",
    audit: "Read the log",
    publish: "Publish",
    schedule: "Schedule",
    withdraw: "Withdraw",
    correct: "Correct",
    embargo: "Set embargoes",
    redirect: "Set redirects",
    people: "Let people in, change and close accounts",
    connect: "Make tokens and webhooks",
    "audit-export": "Export the log",
  },
  means: { password: "password", passkey: "passkey", link: "one-time link" },
  role: "Role",
  save: "Save",
  cancel: "Cancel",
  saved: "Saved.",
  ownTitle: "Name",
  signOut: "Sign out",
  passwordTitle: "Password",
  currentPassword: "Current password",
  changePassword: "Change password",
  passwordChanged: "The password is changed, and every other browser is signed out.",
  passkeysTitle: "Passkeys",
  passkeysText:
    "Sign in with a fingerprint, a face or your device’s PIN. Nobody can steal it as a password is stolen.",
  noPasskeys: "None yet.",
  passkeyName: "Name of the passkey",
  addPasskey: "Add a passkey",
  passkeyAdded: "The passkey is added.",
  synced: "synced with other devices",
  usedAt: (time) => `Last used ${time}`,
  neverUsed: "Not used yet",
  rename: "Rename",
  remove: "Remove",
  removePasskeyTitle: (name) => `Remove “${name}”?`,
  removePasskeyText:
    "It will open your account no longer. If your device still shows it, remove it there, too.",
  sessionsTitle: "Where you are signed in",
  thisSession: "This browser",
  unknownBrowser: "A browser that does not say its name",
  onSystem: (browser, system) => `${browser} on ${system}`,
  openedAt: (time, means) => `Signed in ${time}, by ${means}`,
  seenAt: (time) => `last seen ${time}`,
  endSession: "Sign out",
  endOthers: "Sign out everywhere else",
  sessionsEnded: "Signed out.",
  person: "Person",
  ways: "Signs in by",
  seen: "Last seen",
  notSeen: "–",
  state: "State",
  active: "Active",
  closed: "Closed",
  actions: "Actions",
  hasPassword: "password",
  hasPasskeys: (count) => (count === 1 ? "1 passkey" : `${count} passkeys`),
  noWay: "nothing (needs recovery)",
  inviteTitle: "Invite somebody",
  inviteText: "This makes a link that is good once, for four days. Give it to that person alone.",
  inviteName: "Their name",
  invite: "Make a link",
  linkTitle: (name) => `Link for ${name}`,
  linkText: "It is shown only now. Whoever opens it can sign in: give it to that person alone.",
  copy: "Copy the link",
  copied: "Copied.",
  until: (time) => `until ${time}`,
  waitingTitle: "Links that nobody has used",
  withdraw: "Withdraw",
  recover: "Recover",
  close: "Close",
  open: "Open again",
  closeTitle: (name) => `Close the account of ${name}?`,
  closeText:
    "It is signed out at once and can sign in no more. The log keeps its name. You can open it again.",
  recoverTitle: (name) => `Recover the account of ${name}?`,
  recoverText:
    "This makes a link that is good once, for a day. When it is used, the password and passkeys of before open the account no longer.",
  rightsTitle: "Who may do what",
  may: "yes",
  mayNot: "no",
};

export const PEOPLE_WORDS: WordTable<PeopleWords> = { ja: JAPANESE, en: ENGLISH };
