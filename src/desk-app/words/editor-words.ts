// Editor words: what the editor, its toolbar and its dialogs say.

import type { ActionName } from "../editor/commands/editor-actions.ts";
import type { PasteNote } from "../editor/paste/paste-note.ts";
import type { WordTable } from "./language.ts";

export type EditorWords = {
  readonly actions: Readonly<Record<ActionName, string>>;
  readonly notes: Readonly<Record<PasteNote, string>>;
  readonly toolbar: string;
  readonly text: string;
  readonly textHelp: string;
  readonly toHeadline: string;
  readonly emptyHeadline: string;
  readonly emptyLead: string;
  readonly emptyBody: string;
  readonly officialLabel: string;
  readonly leftOut: string;
  readonly leaveOut: string;
  readonly bringBack: string;
  readonly unknownBlock: string;
  readonly officialStays: string;
  readonly saved: string;
  readonly saving: string;
  readonly offline: (waiting: number) => string;
  readonly signedOut: (waiting: number) => string;
  readonly refused: (why: string) => string;
  readonly gone: string;
  readonly notKept: string;
  readonly withdrawn: string;
  readonly withdrawnOn: string;
  readonly beginNew: string;
  readonly seeRevisions: string;
  readonly reload: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly offlineAtStart: string;
  readonly tryAgain: string;
  readonly done: string;
  readonly cancel: string;
  readonly takeOff: string;
  readonly linkTitle: string;
  readonly linkAddress: string;
  readonly linkWrong: string;
  readonly rubyTitle: string;
  readonly rubyReading: string;
  readonly rubyWrong: string;
  readonly creditTitle: string;
  readonly credit: string;
  readonly leaveOutTitle: string;
  readonly leaveOutReason: string;
  readonly leaveOutHelp: string;
  readonly leaveOutWrong: string;
  readonly counts: string;
  readonly headlineCount: (count: number, limit: number | undefined) => string;
  readonly leadCount: (count: number) => string;
  readonly bodyCount: (count: number) => string;
  readonly tooLong: (over: number) => string;
  readonly breaksTitle: string;
  readonly onPhone: string;
  readonly onDesktop: string;
  readonly previewTitle: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly conflictsTitle: string;
  readonly conflictsText: string;
  readonly yours: string;
  readonly theirs: string;
  readonly putBack: string;
  readonly takeThis: string;
  readonly wholeStands: (field: "headline" | "lead" | "body") => string;
  readonly dismiss: string;
  readonly putBackDone: string;
  readonly others: string;
  readonly alone: string;
};

const JAPANESE: EditorWords = {
  actions: {
    undo: "元に戻す",
    redo: "やり直す",
    paragraph: "段落",
    heading: "見出し H2",
    subheading: "小見出し H3",
    list: "箇条書き",
    quote: "引用",
    credit: "引用の出典",
    strong: "強調",
    emphasis: "傍点",
    link: "リンク",
    ruby: "ルビ(ふりがな)",
    picture: "写真",
    table: "表",
    addRow: "行を足す",
    addColumn: "列を足す",
    dropRow: "行を消す",
    dropColumn: "列を消す",
    dropTable: "表を消す",
    leaveOut: "発表文を省く・戻す",
    addParagraph: "下に段落を足す",
  },
  notes: {
    "too-large": "大きすぎるため貼り付けませんでした。いくつかに分けてお試しください。",
    "picture-left-out": "写真は貼り付けていません。「写真」から入れてください。",
    "list-made-flat": "入れ子の箇条書きは、一段にして貼り付けました。",
    "table-made-plain": "結合されたセルや入れ子の表は、分けて貼り付けました。",
    "link-left-out": "この記事では使えないリンクは、文字だけを貼り付けました。",
    "change-left-out": "削除の履歴とコメントは貼り付けていません。",
    "official-left-out": "発表文は、書き写すと編集部の文になるため、引用として貼り付けました。",
  },
  toolbar: "文字と段落の書式",
  text: "記事の本文",
  textHelp:
    "見出し、リード、本文の順です。書式のボタンへは Alt+F10 か Esc で、次の事実へは Ctrl+Alt+F で移ります。",
  toHeadline: "見出しを書く(Esc で本文を出る)",
  emptyHeadline: "見出し",
  emptyLead: "リード",
  emptyBody: "本文を書く",
  officialLabel: "発表文",
  leftOut: "省略",
  leaveOut: "省く",
  bringBack: "戻す",
  unknownBlock: "(発表文のこの部分は、ここでは表示できません)",
  officialStays: "発表文は書き換えられません。「省く」で記事から外せます。",
  saved: "保存しました",
  saving: "保存しています",
  offline: (waiting) =>
    waiting === 0
      ? "サーバーとつながっていません。書いたものはこの端末に残り、つながり次第送ります"
      : `サーバーとつながっていません。変更${waiting}件がこの端末で送信を待っています`,
  signedOut: (waiting) => `サインインの期限が切れました。変更${waiting}件がこの端末で送信を待っています`,
  refused: (why) => `サーバーがこの変更を受け取りません: ${why}`,
  gone: "この記事は、ほかの操作で作り直されました。読み込み直してください",
  notKept: "この端末には書きかけを残せません。「保存しました」と出るまで閉じないでください",
  withdrawn: "取り下げた記事です。読むことだけができます。",
  withdrawnOn: "続きを書くときは新しい記事を始めてください。これまでの文章は改訂の履歴にあります。",
  beginNew: "新しい記事",
  seeRevisions: "改訂の履歴",
  reload: "読み込み直す",
  loading: "記事を読み込んでいます",
  loadFailed: "記事を読み込めませんでした。",
  offlineAtStart: "サーバーとつながっていません。つながると記事を読み込みます。",
  tryAgain: "もう一度読み込む",
  done: "決定",
  cancel: "やめる",
  takeOff: "外す",
  linkTitle: "リンク",
  linkAddress: "リンク先のアドレス",
  linkWrong: "https://、http://、mailto:、またはこのサイトの「/」で始まるアドレスを入れてください。",
  rubyTitle: "ふりがな",
  rubyReading: "読み",
  rubyWrong: "読みを入れてください(200字まで)。",
  creditTitle: "引用の出典",
  credit: "だれの、何の言葉か",
  leaveOutTitle: "発表文を省く",
  leaveOutReason: "省く理由",
  leaveOutWrong: "省く理由を入れてください。",
  leaveOutHelp: "記事には省略の印が出ます。理由は記録に残ります。",
  counts: "字数",
  headlineCount: (count, limit) => (limit === undefined ? `見出し ${count}字` : `見出し ${count}/${limit}字`),
  leadCount: (count) => `リード ${count}字`,
  bodyCount: (count) => `編集部の本文 ${count}字`,
  tooLong: (over) => `${over}字超えています`,
  breaksTitle: "見出しの改行",
  onPhone: "スマートフォン",
  onDesktop: "パソコン",
  previewTitle: "公開したときの見え方",
  showPreview: "プレビューを開く",
  hidePreview: "プレビューを閉じる",
  conflictsTitle: "ほかの人の変更と重なりました",
  conflictsText: "書いたものは失われていません。入れ直すか、消すかを選んでください。",
  yours: "あなたが書いたもの",
  theirs: "いまの記事",
  takeThis: "これを採る",
  wholeStands: (field) =>
    `${{ headline: "見出し", lead: "リード", body: "この段落" }[field]}をふたりが書き直しました。記事には先に届いたほうだけが出ています。どちらでも採れます。`,
  putBack: "入れ直す",
  dismiss: "消す",
  putBackDone: "入れ直しました",
  others: "いま開いている人",
  alone: "ほかに開いている人はいません",
};

const ENGLISH: EditorWords = {
  actions: {
    undo: "Undo",
    redo: "Redo",
    paragraph: "Paragraph",
    heading: "Heading H2",
    subheading: "Subheading H3",
    list: "List",
    quote: "Quote",
    credit: "Source of the quote",
    strong: "Strong",
    emphasis: "Emphasis",
    link: "Link",
    ruby: "Reading: ルビ",
    picture: "Picture",
    table: "Table",
    addRow: "Add row",
    addColumn: "Add column",
    dropRow: "Delete row",
    dropColumn: "Delete column",
    dropTable: "Delete table",
    leaveOut: "Leave out, bring back",
    addParagraph: "Paragraph below",
  },
  notes: {
    "too-large": "Too large to paste: nothing was pasted. Please try it in parts.",
    "picture-left-out": "Pictures were not pasted. Please add them by “Picture”.",
    "list-made-flat": "Lists within lists were pasted as one list.",
    "table-made-plain": "Merged cells and tables within tables were pasted apart.",
    "link-left-out": "Links that cannot stand in an article were pasted as text.",
    "change-left-out": "Tracked deletions and comments were not pasted.",
    "official-left-out": "Copied official text would become the desk’s words, so it was pasted as a quote.",
  },
  toolbar: "Format of text and paragraphs",
  text: "Text of the article",
  textHelp:
    "Headline, lead and body, in this order. Alt+F10 or Escape leads to the format buttons, Ctrl+Alt+F to the next fact.",
  toHeadline: "Write the headline (Esc leaves the text)",
  emptyHeadline: "Headline",
  emptyLead: "Lead",
  emptyBody: "Write the body",
  officialLabel: "Official text",
  leftOut: "Left out",
  leaveOut: "Leave out",
  bringBack: "Bring back",
  unknownBlock: "(This part of the official text cannot be shown here)",
  officialStays: "Official text cannot be changed. “Leave out” takes it out of the article.",
  saved: "Saved",
  saving: "Saving",
  offline: (waiting) =>
    waiting === 0
      ? "No connection to the server. What you write stays on this device and is sent as soon as there is one"
      : `No connection to the server. ${waiting} changes wait on this device`,
  signedOut: (waiting) => `Your session has ended. ${waiting} changes wait on this device`,
  refused: (why) => `The server does not take this change: ${why}`,
  gone: "This article has been made anew elsewhere. Please load it again",
  notKept: "This device cannot keep what you write. Please do not close before it says “Saved”",
  withdrawn: "This article is withdrawn: it can only be read.",
  withdrawnOn: "To go on, begin a new article. All that was written is among the revisions.",
  beginNew: "New article",
  seeRevisions: "Revisions",
  reload: "Load again",
  loading: "Loading the article",
  loadFailed: "The article could not be loaded.",
  offlineAtStart: "No connection to the server. The article is loaded as soon as there is one.",
  tryAgain: "Load again",
  done: "Done",
  cancel: "Cancel",
  takeOff: "Remove",
  linkTitle: "Link",
  linkAddress: "Address",
  linkWrong: "Please enter an address that begins with https://, http://, mailto: or, on this site, “/”.",
  rubyTitle: "Reading",
  rubyReading: "How it is read",
  rubyWrong: "Please enter the reading (up to 200 signs).",
  creditTitle: "Source of the quote",
  credit: "Whose words, and where from",
  leaveOutTitle: "Leave official text out",
  leaveOutReason: "Reason",
  leaveOutWrong: "Please enter the reason.",
  leaveOutHelp: "The article shows a mark in its place; the reason stays on record.",
  counts: "Length",
  headlineCount: (count, limit) =>
    limit === undefined ? `Headline ${count}` : `Headline ${count} of ${limit}`,
  leadCount: (count) => `Lead ${count}`,
  bodyCount: (count) => `Desk’s body ${count}`,
  tooLong: (over) => `${over} too long`,
  breaksTitle: "Lines of the headline",
  onPhone: "Phone",
  onDesktop: "Desktop",
  previewTitle: "As readers will see it",
  showPreview: "Show preview",
  hidePreview: "Hide preview",
  conflictsTitle: "Somebody else changed the same place",
  conflictsText: "What you wrote is not lost. Put it back in, or dismiss it.",
  yours: "What you wrote",
  theirs: "The article now",
  takeThis: "Take this one",
  wholeStands: (field) =>
    `Two of you rewrote ${{ headline: "the headline", lead: "the lead", body: "this paragraph" }[field]}. The article has the one that came first, whole. Either can be taken.`,
  putBack: "Put back",
  dismiss: "Dismiss",
  putBackDone: "Put back",
  others: "Here now",
  alone: "Nobody else has it open",
};

export const EDITOR_WORDS: WordTable<EditorWords> = { ja: JAPANESE, en: ENGLISH };
