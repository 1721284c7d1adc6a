// Evidence world: seeded promises and later announcements, put together from the ledger's own words: half of them of the same two countries.

import { EXERCISE_WORDS } from "../../src/ledger/evidence/words/exercise-words.ts";
import { EQUIPMENT_WORDS } from "../../src/ledger/evidence/words/equipment-words.ts";
import { AGREEMENT_WORDS } from "../../src/ledger/evidence/words/agreement-words.ts";
import { TALK_WORDS } from "../../src/ledger/evidence/words/talk-words.ts";
import { announcementId } from "../../src/terms/ids.ts";
import { ledgerIdOf } from "../../src/terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../src/terms/ledger/undertaking.ts";
import type { LaterAnnouncement } from "../../src/ledger/evidence/reading/later-announcement.ts";
import { makeUndertaking } from "../../src/testing/ledger/ledger-specimens.ts";
import type { createFractions } from "../../src/testing/statements/passages/random.ts";

const SPECIFIC = 1.6;
const WORDS: readonly string[] = [...EXERCISE_WORDS, ...EQUIPMENT_WORDS, ...AGREEMENT_WORDS, ...TALK_WORDS]
  .filter(([, weight]) => weight >= SPECIFIC)
  .flatMap(([, , japanese]) => japanese.split(" ").slice(0, 1))
  .filter((word) => word !== "" && !/^[a-z]/u.test(word));
const COUNTRIES = [
  ["US", "米国"],
  ["AU", "豪州"],
  ["GB", "英国"],
  ["FR", "フランス"],
  ["PH", "フィリピン"],
  ["IN", "インド"],
  ["DE", "ドイツ"],
  ["IT", "イタリア"],
  ["CA", "カナダ"],
  ["VN", "ベトナム"],
] as const;
const ACTIONS = [
  "訓練を実施する",
  "協議を開催する",
  "共同研究を開始する",
  "要員を派遣する",
  "協定に署名する",
] as const;
const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 7_300;

export type Draw = ReturnType<typeof createFractions>;

function pick<T>(draw: Draw, from: readonly T[], least: T): T {
  return from[Math.floor(draw() * from.length)] ?? least;
}

/** Every fourth one is Korea's. */
function country(draw: Draw): readonly [code: string, name: string] {
  return draw() < 0.25 ? ["KR", "韓国"] : pick(draw, COUNTRIES, COUNTRIES[0]);
}

export function dayAt(share: number): string {
  return new Date(FIRST_DAY + Math.floor(share * DAYS) * DAY_MS).toISOString().slice(0, 10);
}

export function makePromise(draw: Draw, id: number, day: string): Undertaking {
  const announcement = announcementId(id);
  const [code, name] = country(draw);
  const matter = `${name}との${pick(draw, WORDS, "訓練")}及び${pick(draw, WORDS, "協議")}に関する${pick(draw, ACTIONS, ACTIONS[0])}こと`;
  const made = makeUndertaking(ledgerIdOf(announcement, 0), announcement, { title: matter, day });
  const parties = [
    { kind: "country", code: "JP", name: "日本" },
    { kind: "country", code, name },
  ] as const;
  const sentence = `${matter}で一致した`;
  return {
    ...made,
    sentence,
    value: { ...made.value, parties, context: { text: sentence, span: [0, sentence.length] } },
  };
}

export function makeLater(draw: Draw, id: number, day: string): LaterAnnouncement {
  const [, name] = country(draw);
  const words = Array.from({ length: 6 }, () => pick(draw, WORDS, "訓練"));
  const text = `防衛省は、${name}の国防当局と${words[0]}に関する${words[1]}の訓練を行い、延べ120名が参加した。\nまた、${words[2]}と${words[3]}について、協議を開催した。\n${words[4]}の${words[5]}は、来年に延期することとなった。\n双方は、次回の日程を調整することを確認した。`;
  return {
    id: announcementId(id),
    day,
    issuer: "防衛省",
    title: `${name}との${words[0]}について`,
    language: "ja",
    text,
  };
}
