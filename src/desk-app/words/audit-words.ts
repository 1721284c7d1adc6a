// Audit words: the screen of the log, and what each act is called, in Japanese and in English.

import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import type { WordTable } from "./language.ts";

export type AuditWords = {
  readonly actions: Readonly<Record<AuditAction, string>>;
  /** Of what an act says of itself; a field that has no word stands as it is. */
  readonly fields: Readonly<Record<string, string>>;
  readonly action: string;
  readonly anyAction: string;
  readonly article: string;
  readonly actor: string;
  readonly from: string;
  readonly until: string;
  readonly filter: string;
  readonly clear: string;
  readonly time: string;
  readonly who: string;
  readonly what: string;
  readonly detail: string;
  readonly more: string;
  readonly none: string;
  readonly exportAll: string;
  readonly exportNote: string;
  readonly byToken: (name: string) => string;
  readonly byRule: (name: string) => string;
  readonly byConsole: (name: string) => string;
  readonly onlyThis: (name: string) => string;
};

const JAPANESE: AuditWords = {
  actions: {
    "announcement.received": "発表を受信",
    "article.created": "記事を作成",
    "article.edited": "記事を編集",
    "article.submitted": "確認に提出",
    "article.returned": "差し戻し",
    "article.approved": "承認",
    "article.scheduled": "公開を予約",
    "article.unscheduled": "予約を取り消し",
    "article.published": "公開",
    "article.revised": "公開後に更新",
    "article.withdrawn": "公開を取りやめ",
    "article.corrected": "訂正を掲載",
    "article.embargoed": "解禁時刻を設定",
    "article.embargo-lifted": "解禁時刻を解除",
    "article.restored": "以前の版に戻す",
    "fact.confirmed": "事実を確認",
    "fact.corrected": "事実を修正",
    "fact.rejected": "事実を却下",
    "fact.withdrawn": "事実の判断を取り消し",
    "proof.applied": "校正を適用",
    "proof.dismissed": "校正を見送り",
    "proof.recalled": "見送りを取り消し",
    "draft.taken": "下書きの案を採用",
    "authority.taught": "辞書に追加",
    "authority.undone": "辞書の追加を取り消し",
    "article.assigned": "担当を決定",
    "article.prioritised": "優先度を変更",
    "article.discarded": "下書きを取り下げ",
    "article.taken-back": "取り下げを戻す",
    "picture.uploaded": "写真を追加",
    "picture.discarded": "写真を除外",
    "people.link-made": "招待・復旧のリンクを作成",
    "people.link-withdrawn": "リンクを取り消し",
    "people.joined": "アカウントを開設",
    "people.recovered": "アカウントを復旧",
    "people.renamed": "名前を変更",
    "people.role-changed": "役割を変更",
    "people.closed": "アカウントを停止",
    "people.opened": "アカウントを再開",
    "session.opened": "サインイン",
    "session.ended": "サインアウト",
    "sign-in.refused": "サインインを制限",
    "password.changed": "パスワードを変更",
    "passkey.added": "パスキーを追加",
    "passkey.renamed": "パスキーの名前を変更",
    "passkey.removed": "パスキーを削除",
    "audit.exported": "記録を書き出し",
  },
  fields: {
    account: "アカウント",
    browser: "ブラウザー",
    dueAt: "予定時刻",
    ended: "サインアウトした数",
    from: "前",
    kind: "種類",
    limit: "制限",
    link: "リンク",
    loginName: "ユーザー名",
    means: "方法",
    name: "名前",
    passkey: "パスキー",
    passkeys: "消えたパスキー",
    purpose: "目的",
    reason: "理由",
    revision: "版",
    role: "役割",
    session: "サインイン",
    system: "端末",
    text: "文面",
    to: "後",
    until: "期限",
  },
  action: "作業",
  anyAction: "すべて",
  article: "記事の番号",
  actor: "担当者の番号",
  from: "この日から",
  until: "この日まで",
  filter: "絞り込む",
  clear: "条件を消す",
  time: "時刻",
  who: "だれが",
  what: "何を",
  detail: "内容",
  more: "さらに前の記録",
  none: "この条件に当たる記録はありません。",
  exportAll: "すべて書き出す(JSON Lines)",
  exportNote: "記録は追加されるだけで、変更も削除もされません。期限もありません。",
  byToken: (name) => `${name}(トークン)`,
  byRule: (name) => `${name}(自動)`,
  byConsole: (name) => `${name}(サーバーの端末)`,
  onlyThis: (name) => `${name}の記録だけを見る`,
};

const ENGLISH: AuditWords = {
  actions: {
    "announcement.received": "Announcement received",
    "article.created": "Article created",
    "article.edited": "Article edited",
    "article.submitted": "Submitted for review",
    "article.returned": "Sent back",
    "article.approved": "Approved",
    "article.scheduled": "Scheduled",
    "article.unscheduled": "Schedule taken back",
    "article.published": "Published",
    "article.revised": "Updated after publication",
    "article.withdrawn": "Withdrawn",
    "article.corrected": "Correction published",
    "article.embargoed": "Embargo set",
    "article.embargo-lifted": "Embargo lifted",
    "article.restored": "Earlier revision restored",
    "fact.confirmed": "Fact confirmed",
    "fact.corrected": "Fact corrected",
    "fact.rejected": "Fact rejected",
    "fact.withdrawn": "Judgement of a fact taken back",
    "proof.applied": "Fix applied",
    "proof.dismissed": "Slip let stand",
    "proof.recalled": "Slip shown again",
    "draft.taken": "Draft’s proposal taken",
    "authority.taught": "Authority file taught",
    "authority.undone": "Teaching undone",
    "article.assigned": "Assigned",
    "article.prioritised": "Priority changed",
    "article.discarded": "Draft discarded",
    "article.taken-back": "Draft taken back",
    "picture.uploaded": "Picture added",
    "picture.discarded": "Picture discarded",
    "people.link-made": "Invitation or recovery link made",
    "people.link-withdrawn": "Link withdrawn",
    "people.joined": "Account made",
    "people.recovered": "Account recovered",
    "people.renamed": "Name changed",
    "people.role-changed": "Role changed",
    "people.closed": "Account closed",
    "people.opened": "Account opened again",
    "session.opened": "Signed in",
    "session.ended": "Signed out",
    "sign-in.refused": "Sign-in limited",
    "password.changed": "Password changed",
    "passkey.added": "Passkey added",
    "passkey.renamed": "Passkey renamed",
    "passkey.removed": "Passkey removed",
    "audit.exported": "Log exported",
  },
  fields: {
    dueAt: "due",
    ended: "signed out",
    loginName: "user name",
    means: "by",
    passkeys: "passkeys removed",
  },
  action: "Act",
  anyAction: "All",
  article: "Article number",
  actor: "Account number",
  from: "From",
  until: "To",
  filter: "Filter",
  clear: "Clear",
  time: "Time",
  who: "Who",
  what: "What",
  detail: "Detail",
  more: "Earlier entries",
  none: "Nothing in the log is like this.",
  exportAll: "Export all (JSON Lines)",
  exportNote: "The log is only ever added to: nothing in it is changed or removed, and none of it expires.",
  byToken: (name) => `${name} (token)`,
  byRule: (name) => `${name} (by itself)`,
  byConsole: (name) => `${name} (server’s console)`,
  onlyThis: (name) => `Only entries of ${name}`,
};

export const AUDIT_WORDS: WordTable<AuditWords> = { ja: JAPANESE, en: ENGLISH };
