// Refusal words: why a step was not taken, by the code of the rule, in Japanese and in English.

import type { WordTable } from "./language.ts";

type Facts = Readonly<Record<string, unknown>>;

/** By the rule's code; `facts`: what it rests on. */
export type RefusalWords = Readonly<Record<string, (facts: Facts) => string>>;

const said = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}` : "";

const JAPANESE: RefusalWords = {
  embargo: () => "解禁時刻の前です。公開も予約もできません。",
  "embargo-earlier": () =>
    "今の解禁時刻より早くはできません。早めるには「解禁を解除」を使い、理由を書いてください。",
  "scheduled-before": () => "予約の時刻がこの解禁時刻より前です。予約も取り消すか、別の時刻にしてください。",
  "no-embargo": () => "解禁の設定はありません。",
  "wrong-state": () => "今の状態ではこの手続きはできません。",
  "time-past": () => "過ぎた時刻は選べません。",
  "time-far": () => "2年より先の時刻です。年を確かめてください。",
  time: () => "日時を読み取れません。",
  "zone-unknown": ({ zone }) => `「${said(zone)}」という時間帯はありません。`,
  "wall-time-missing": ({ wallTime, zone }) =>
    `${said(zone)}の時計は${said(wallTime).replace("T", " ")}を飛ばします(時計の切り替え)。`,
  "wall-time-twice": ({ wallTime, zone }) =>
    `${said(zone)}の時計は${said(wallTime).replace("T", " ")}を二度指します(時計の切り替え)。`,
  incomplete: () => "見出しか本文がありません。",
  verbatim: () => "発表の原文が一字一句同じではありません。",
  marks: () => "本文の書式に誤りがあります。",
  "reason-missing": () => "理由を書いてください。",
  "too-long": ({ most }) => `長すぎます(${said(most) || "2000"}字まで)。`,
  "nothing-new": () => "今の内容と同じです。",
};

const ENGLISH: RefusalWords = {
  embargo: () => "Its embargo has not ended: it cannot be published or scheduled before.",
  "embargo-earlier": () => "An embargo cannot be set earlier. Lift it and say why.",
  "scheduled-before": () =>
    "It is scheduled for before this time. Take it off the schedule as well, or choose another time.",
  "no-embargo": () => "It is under no embargo.",
  "wrong-state": () => "This step cannot be taken in the state that it is in.",
  "time-past": () => "That time is past.",
  "time-far": () => "That is more than two years away. Is the year right?",
  time: () => "That is no date and time.",
  "zone-unknown": ({ zone }) => `There is no time zone “${said(zone)}”.`,
  "wall-time-missing": ({ wallTime, zone }) =>
    `Clocks in ${said(zone)} skip ${said(wallTime).replace("T", " ")}.`,
  "wall-time-twice": ({ wallTime, zone }) =>
    `Clocks in ${said(zone)} show ${said(wallTime).replace("T", " ")} twice.`,
  incomplete: () => "It has no headline or no text.",
  verbatim: () => "The issuer's words are not as they were.",
  marks: () => "Something in how its text is set is not right.",
  "reason-missing": () => "Give a reason.",
  "too-long": ({ most }) => `That is too long (at most ${said(most) || "2000"} characters).`,
  "nothing-new": () => "It is the same as now.",
};

export const REFUSAL_WORDS: WordTable<RefusalWords> = { ja: JAPANESE, en: ENGLISH };
