// Door words: what stands where people come in and what they have, in Japanese and in English; refusals by their codes.

import type { WordTable } from "./language.ts";

export type DoorWords = {
  readonly loginName: string;
  readonly loginNameNote: string;
  readonly name: string;
  readonly nameNote: string;
  readonly password: string;
  readonly newPassword: string;
  readonly passwordNote: string;
  readonly show: string;
  readonly hide: string;
  readonly signIn: string;
  readonly signInText: string;
  readonly withPasskey: string;
  readonly or: string;
  readonly lost: string;
  readonly signedInAs: (name: string) => string;
  readonly goOn: string;
  readonly refused: Readonly<Record<string, string>>;
  readonly limited: (seconds: number) => string;
  readonly cancelled: string;
  readonly welcomeFirst: string;
  readonly welcomeFirstText: string;
  readonly welcomeInvitation: (name: string, role: string) => string;
  readonly welcomeInvitationText: string;
  readonly welcomeRecovery: (name: string, loginName: string) => string;
  readonly welcomeRecoveryText: string;
  readonly begin: string;
  readonly comeBack: string;
  readonly fates: Readonly<Record<"used" | "expired" | "void" | "missing", string>>;
};

const JAPANESE: DoorWords = {
  loginName: "ユーザー名",
  loginNameNote: "サインインのときに入力します。大文字と小文字、全角と半角は区別しません。",
  name: "名前",
  nameNote: "同僚の画面と、作業の記録に出ます。",
  password: "パスワード",
  newPassword: "新しいパスワード",
  passwordNote: "12文字以上。記号や大文字は要りません。覚えやすい長い文が安全です。",
  show: "表示する",
  hide: "隠す",
  signIn: "サインイン",
  signInText: "ユーザー名とパスワードを入力してください。",
  withPasskey: "パスキーでサインイン",
  or: "または",
  lost: "パスワードもパスキーも使えないときは、管理者に復旧用のリンクを頼んでください。",
  signedInAs: (name) => `${name}さんとしてサインインしています。`,
  goOn: "デスクへ進む",
  refused: {
    "wrong-credentials":
      "サインインできませんでした。ユーザー名とパスワード、またはパスキーをお確かめください。",
    "wrong-password": "今のパスワードが違います。",
    "no-passkeys-here":
      "このアドレスではパスキーを使えません。https か localhost の、名前のあるアドレスで開く必要があります。",
    "name-empty": "名前を入力してください。",
    "name-long": "名前が長すぎます。",
    "name-characters": "名前に使えない文字があります。",
    "login-name-empty": "ユーザー名を入力してください。",
    "login-name-long": "ユーザー名が長すぎます。",
    "login-name-characters": "ユーザー名に使えるのは、文字、数字と . - _ @ + です。空白は使えません。",
    "password-short": "パスワードが短すぎます。12文字以上にしてください。",
    "password-long": "パスワードが長すぎます。200文字以内にしてください。",
    "password-common": "よく使われていて推測されやすいパスワードです。別のものにしてください。",
    "password-monotonous": "同じ文字の繰り返しや順番どおりの並びです。別のものにしてください。",
    "password-personal": "名前とほとんど同じです。別のものにしてください。",
    "passkey-expired": "時間が過ぎました。もう一度始めてください。",
    "passkey-unproved": "パスキーを確かめられませんでした。もう一度お試しください。",
    "passkey-taken": "このパスキーはすでに登録されています。",
    "last-administrator": "最後の管理者です。ほかの人を管理者にしてから変更してください。",
    closed: "停止中のアカウントです。先に再開してください。",
    "link-used": "このリンクはすでに使われました。使えるのは一度だけです。",
    "link-expired": "このリンクは期限が切れています。",
    "link-void": "このリンクはもう使えません。",
    "link-taken": "そのユーザー名は、ほかの人が使っています。別のものにしてください。",
  },
  limited: (seconds) =>
    seconds > 90
      ? `試した回数が多すぎます。約${Math.ceil(seconds / 60)}分後にもう一度お試しください。`
      : `試した回数が多すぎます。${seconds}秒後にもう一度お試しください。`,
  cancelled: "パスキーの操作が取り消されたか、時間が過ぎました。",
  welcomeFirst: "最初のアカウントを作ります",
  welcomeFirstText: "このニュースルームの管理者になります。このリンクが使えるのは一度だけです。",
  welcomeInvitation: (name, role) => `${name}さん、ようこそ(${role})`,
  welcomeInvitationText: "ユーザー名とパスワードを決めてください。このリンクが使えるのは一度だけです。",
  welcomeRecovery: (name, loginName) => `${name}さん(${loginName})のアカウントを復旧します`,
  welcomeRecoveryText:
    "新しいパスワードを決めてください。これまでのパスワードとパスキーは使えなくなり、ほかのブラウザーからはすべてサインアウトします。",
  begin: "始める",
  comeBack: "復旧する",
  fates: {
    used: "このリンクはすでに使われました。心当たりがなければ、管理者に知らせてください。",
    expired: "このリンクは期限が切れています。管理者に新しいリンクを頼んでください。",
    void: "このリンクはもう使えません。",
    missing: "このようなリンクはありません。アドレスが最後まで写されているか、お確かめください。",
  },
};

const ENGLISH: DoorWords = {
  loginName: "User name",
  loginNameNote: "What you type to sign in. Case and width make no difference.",
  name: "Name",
  nameNote: "Shown to colleagues and in the log.",
  password: "Password",
  newPassword: "New password",
  passwordNote:
    "At least 12 characters. Signs and capitals are not needed: a long sentence that you remember is safer than something short and odd.",
  show: "Show",
  hide: "Hide",
  signIn: "Sign in",
  signInText: "Please give your user name and password.",
  withPasskey: "Sign in with a passkey",
  or: "or",
  lost: "If neither password nor passkey is at hand, ask an administrator for a recovery link.",
  signedInAs: (name) => `You are signed in as ${name}.`,
  goOn: "On to the desk",
  refused: {
    "wrong-credentials": "That did not work. Please check your user name and password, or the passkey.",
    "wrong-password": "The current password is another one.",
    "no-passkeys-here":
      "There are no passkeys at this address: they need one with a name, by https or localhost.",
    "name-empty": "Please give a name.",
    "name-long": "The name is too long.",
    "name-characters": "The name has signs that a name may not have.",
    "login-name-empty": "Please give a user name.",
    "login-name-long": "The user name is too long.",
    "login-name-characters": "A user name may have letters, digits and . - _ @ +, and no spaces.",
    "password-short": "The password is too short: at least 12 characters, please.",
    "password-long": "The password is too long: at most 200 characters, please.",
    "password-common": "This is one of the passwords that are tried first. Please choose another.",
    "password-monotonous": "This repeats a few signs, or has them in their order. Please choose another.",
    "password-personal": "This is little more than your name. Please choose another.",
    "passkey-expired": "It took too long. Please begin again.",
    "passkey-unproved": "The passkey could not be checked. Please try again.",
    "passkey-taken": "This passkey is there already.",
    "last-administrator": "This is the last administrator. Make somebody else one first.",
    closed: "This account is closed. Open it first.",
    "link-used": "This link has been used: it was good once.",
    "link-expired": "This link is too old.",
    "link-void": "This link cannot be used any more.",
    "link-taken": "Somebody else has this user name. Please choose another.",
  },
  limited: (seconds) =>
    seconds > 90
      ? `There were too many tries. Please try again in about ${Math.ceil(seconds / 60)} minutes.`
      : `There were too many tries. Please try again in ${seconds} seconds.`,
  cancelled: "The passkey was cancelled, or took too long.",
  welcomeFirst: "Make the first account",
  welcomeFirstText: "It will be this newsroom’s administrator. This link is good once.",
  welcomeInvitation: (name, role) => `Welcome, ${name} (${role})`,
  welcomeInvitationText: "Choose a user name and a password. This link is good once.",
  welcomeRecovery: (name, loginName) => `Bring back the account of ${name} (${loginName})`,
  welcomeRecoveryText:
    "Choose a new password. The password and passkeys of before open the account no longer, and every other browser is signed out.",
  begin: "Begin",
  comeBack: "Bring it back",
  fates: {
    used: "This link has been used: it was good once. If that was not you, tell an administrator.",
    expired: "This link is too old. Ask an administrator for a new one.",
    void: "This link cannot be used any more.",
    missing: "There is no such link. Please check that the address was copied to its end.",
  },
};

export const DOOR_WORDS: WordTable<DoorWords> = { ja: JAPANESE, en: ENGLISH };
