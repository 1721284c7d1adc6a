// Embargo words: what is said of an article that may not go out yet, in Japanese and in English.

import type { WordTable } from "./language.ts";

export type EmbargoWords = {
  readonly title: string;
  readonly until: (at: string) => string;
  readonly why: string;
  readonly setBy: string;
  readonly offer: string;
  readonly scheduleThen: (at: string) => string;
  readonly scheduleThese: (count: number) => string;
  readonly alreadyThen: string;
  readonly scheduled: (count: number) => string;
  readonly notScheduled: (headline: string, why: string) => string;
};

const JAPANESE: EmbargoWords = {
  title: "解禁前のため、まだ公開できません",
  until: (at) => `${at}まで公開できません`,
  why: "理由",
  setBy: "設定した人",
  offer: "解禁の時刻に公開されるよう、予約できます。早めるには「解禁を解除」で理由を書いてください。",
  scheduleThen: (at) => `${at}に公開を予約`,
  scheduleThese: (count) => `解禁の時刻に予約(${count}件)`,
  alreadyThen: "解禁の後に公開されるよう、すでに予約されています。",
  scheduled: (count) => `${count}件を解禁の時刻に予約しました。`,
  notScheduled: (headline, why) => `「${headline}」は予約できませんでした。${why}`,
};

const ENGLISH: EmbargoWords = {
  title: "Its embargo has not ended",
  until: (at) => `Not to be published before ${at}`,
  why: "Reason",
  setBy: "Set by",
  offer:
    "It can be scheduled for the end of its embargo. To let it out earlier, lift the embargo and say why.",
  scheduleThen: (at) => `Schedule for ${at}`,
  scheduleThese: (count) => `Schedule for the end of the embargo (${count})`,
  alreadyThen: "It is scheduled already, for after its embargo.",
  scheduled: (count) => `${count} scheduled for the end of the embargo.`,
  notScheduled: (headline, why) => `“${headline}” could not be scheduled. ${why}`,
};

export const EMBARGO_WORDS: WordTable<EmbargoWords> = { ja: JAPANESE, en: ENGLISH };
