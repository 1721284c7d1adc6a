// Spoken verbs: what a speaker does by the polite closings of a press conference, in Japanese.

import { SPOKEN_END } from "./inflections.ts";
import type { ActVerb } from "./verbs-japanese.ts";

/** Closing words → act; each stands at the end of a spoken sentence. */
const ROWS: readonly (readonly [ActVerb["act"], string])[] = [
  [
    "apologised",
    "(?:を|に)?(?:深く|心から|改めて)?(?:お詫び|おわび|陳謝|謝罪)を?(?:申し上げ(?:ます|たい(?:と思います)?)|いたします|します)",
  ],
  [
    "expressed",
    "(?:を|に対し)?(?:心から|改めて|あらためて|深く|謹んで)*(?:お見舞い|お悔やみ|お祈り|哀悼の誠|哀悼の意|敬意|感謝|御礼|お礼|お祝い)を?(?:申し上げ(?:ます|たい(?:と思います)?)|捧げます|表します|いたします)",
  ],
  ["committed", "(?:を)?(?:し|て|で)(?:まい|参)ります"],
  ["committed", "していく(?:考え|方針|所存|つもり)(?:です|であります|でございます)"],
  ["announced", "(?:を|について)?(?:実施|開催|出席|参加|訪問|派遣|公表)を?(?:いたし|致し|し)ます"],
  ["announced", "(?:を|について)?(?:発表|公表|御報告|お知らせ)を?(?:いたし|致し|し|させていただき)ます"],
  ["announced", "(?:する|を)?予定(?:です|であります|でございます|となっております|としております)"],
  ["reported", "(?:を|について)?(?:御|ご)?報告を?(?:いたし|致し|し|させていただき)ます"],
  ["explained", "(?:を|について)?(?:御|ご)?説明を?(?:いたし|致し|し|させていただき)ます"],
  [
    "expressed",
    "(?<!控えさせて(?:頂|いただ)き)たい(?:というふうに|と)(?:考えて(?:います|おります|いるところです)|思(?:います|っております|っています|うところです))",
  ],
  [
    "expressed",
    "と?(?:非常に|大変|誠に)?(?:嬉しく|うれしく|喜ばしく|光栄に|遺憾に|心強く)思(?:います|って(?:います|おります))",
  ],
];

export const SPOKEN_VERBS: readonly ActVerb[] = ROWS.map(([act, words]) => ({
  act,
  pattern: `${words}${SPOKEN_END}`,
}));
