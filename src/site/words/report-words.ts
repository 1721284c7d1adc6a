// Report words: what the form for reports says, and why a report is not taken, in Japanese and in English.

import type { Language } from "../site-config.ts";

/** Why a report is not taken. */
export type ReportFault =
  | "foreign"
  | "form"
  | "too-long"
  | "empty"
  | "links"
  | "token"
  | "trap"
  | "too-many"
  | "busy";

export type ReportWords = {
  readonly title: string;
  readonly contactTitle: string;
  readonly note: string;
  readonly text: string;
  readonly trap: string;
  readonly send: string;
  readonly notTaken: string;
  readonly back: string;
  /** Before the headline of the article that the report was about. */
  readonly backTo: string;
  readonly faults: Readonly<Record<ReportFault, string>>;
};

const JAPANESE: ReportWords = {
  title: "誤りを知らせる",
  contactTitle: "編集部に知らせる",
  note: "編集部にだけ届きます。お名前や連絡先、回線のアドレスは残しません。お返事はできません。",
  text: "どこが、どう誤っていますか(2,000字まで)",
  trap: "この欄には何も書かないでください",
  send: "送る",
  notTaken: "まだお受けできていません",
  back: "もとの記事",
  backTo: "お知らせいただいた記事に戻る",
  faults: {
    foreign: "このサイトのページからお送りください。",
    form: "書式が壊れています。ページを開き直して、もう一度お送りください。",
    "too-long": "長すぎます。2,000字までに縮めて、もう一度お送りください。",
    empty: "何も書かれていません。どこが誤っているかを書いてお送りください。",
    links: "アドレスは3つまでにして、もう一度お送りください。",
    token: "ページを開いてから日がたっています。下の書式からもう一度お送りください。",
    trap: "書かないでいただく欄に文字があります。空にして、もう一度お送りください。",
    "too-many": "続けて多く届いています。1時間ほどおいて、もう一度お送りください。",
    busy: "ただいま混み合っています。少し時間をおいて、もう一度お送りください。",
  },
};

const ENGLISH: ReportWords = {
  title: "Report an error",
  contactTitle: "Tell the desk",
  note: "Only the desk sees it. No name, contact or network address is kept, so there is no answer.",
  text: "What is wrong, and where? (up to 2,000 characters)",
  trap: "Leave this field empty",
  send: "Send",
  notTaken: "This has not been taken yet",
  back: "The article",
  backTo: "Back to the article",
  faults: {
    foreign: "Please send it from a page of this site.",
    form: "The form is damaged. Please open the page again and send it once more.",
    "too-long": "It is too long. Please shorten it to 2,000 characters and send it again.",
    empty: "There is no text. Please say what is wrong.",
    links: "Please name no more than three addresses, and send it again.",
    token: "The page was opened days ago. Please send it again by the form below.",
    trap: "The field that is to be left empty is not. Please empty it and send it again.",
    "too-many": "Many reports have come one after another. Please try again in an hour.",
    busy: "Too much is arriving at once. Please try again shortly.",
  },
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { ja: JAPANESE, en: ENGLISH };
