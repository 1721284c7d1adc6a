// Words: every label that pages of several kinds show, in Japanese and in English, put together from its areas.

import type { Language } from "../site-config.ts";
import { FRAME_WORDS, type FrameWords } from "./frame-words.ts";
import { NOTICE_WORDS, type NoticeWords } from "./notice-words.ts";
import { RANKING_WORDS, type RankingWords } from "./ranking-words.ts";
import { TEXT_WORDS, type TextWords } from "./text-words.ts";

export type Words = FrameWords & TextWords & RankingWords & NoticeWords;

const wordsOf = (language: Language): Words => ({
  ...FRAME_WORDS[language],
  ...TEXT_WORDS[language],
  ...RANKING_WORDS[language],
  ...NOTICE_WORDS[language],
});

export const WORDS: Readonly<Record<Language, Words>> = { ja: wordsOf("ja"), en: wordsOf("en") };
