// Evidence world: seeded promises and later announcements, put together from the ledger's own words: a few pairs of countries have thousands of them, most have few.

import { EXERCISE_WORDS } from "../../ledger/evidence/words/exercise-words.ts";
import { EQUIPMENT_WORDS } from "../../ledger/evidence/words/equipment-words.ts";
import { AGREEMENT_WORDS } from "../../ledger/evidence/words/agreement-words.ts";
import { TALK_WORDS } from "../../ledger/evidence/words/talk-words.ts";
import { VISIT_WORDS } from "../../ledger/evidence/words/visit-words.ts";
import { ADMINISTRATION_WORDS } from "../../ledger/evidence/words/administration-words.ts";
import { LIFE_WORDS } from "../../ledger/evidence/words/life-words.ts";
import { PLACE_ROWS } from "../../ledger/evidence/words/place-words.ts";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { LaterAnnouncement } from "../../ledger/evidence/reading/later-announcement.ts";
import { makeUndertaking } from "../ledger/ledger-specimens.ts";
import type { createFractions } from "../statements/passages/random.ts";

const SPECIFIC = 1.6;
const WORDS: readonly string[] = [
  ...EXERCISE_WORDS,
  ...EQUIPMENT_WORDS,
  ...AGREEMENT_WORDS,
  ...TALK_WORDS,
  ...VISIT_WORDS,
  ...ADMINISTRATION_WORDS,
  ...LIFE_WORDS,
]
  .filter(([, weight]) => weight >= SPECIFIC)
  .flatMap(([, , japanese]) => japanese.split(" ").slice(0, 1))
  .filter((word) => word !== "" && !/^[a-z]/u.test(word));
/** Those before others have more: every fourth is of the first, two in a hundred of the tenth. */
const COUNTRIES =
  `US 米国 AU 豪州 KR 韓国 GB 英国 PH フィリピン FR フランス IN インド IT イタリア DE ドイツ CA カナダ
  VN ベトナム ID インドネシア NZ ニュージーランド SG シンガポール TH タイ MY マレーシア MN モンゴル SE スウェーデン FI フィンランド
  NL オランダ ES スペイン PL ポーランド UA ウクライナ TR トルコ SA サウジアラビア OM オマーン QA カタール JO ヨルダン EG エジプト
  DJ ジブチ KE ケニア BR ブラジル CL チリ PE ペルー LK スリランカ BD バングラデシュ PW パラオ FJ フィジー TO トンガ KH カンボジア`
    .split(/\s+/u)
    .flatMap((code, at, all) => (at % 2 === 0 ? [[code, all[at + 1] ?? ""] as const] : []));
const SHARES = COUNTRIES.map((_, rank) => 1 / (rank + 1));
const ALL_SHARES = SHARES.reduce((sum, share) => sum + share, 0);
/** Where it is to be: what tells one promise of a country from its others. */
const PLACES: readonly string[] = PLACE_ROWS.map(([japanese]) => japanese.split(" ")[0] ?? "").filter(
  (place) => place !== "",
);
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

function country(draw: Draw): readonly [code: string, name: string] {
  let left = draw() * ALL_SHARES;
  const rank = SHARES.findIndex((share) => (left -= share) < 0);
  return COUNTRIES[Math.max(0, rank)] ?? ["US", "米国"];
}

export function dayAt(share: number): string {
  return new Date(FIRST_DAY + Math.floor(share * DAYS) * DAY_MS).toISOString().slice(0, 10);
}

export function makePromise(draw: Draw, id: number, day: string): Undertaking {
  const announcement = announcementId(id);
  const [code, name] = country(draw);
  const matter = `${name}との${pick(draw, PLACES, "岩国")}における${pick(draw, WORDS, "訓練")}及び${pick(draw, WORDS, "協議")}に関する${pick(draw, ACTIONS, ACTIONS[0])}こと`;
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
  const words = Array.from({ length: 4 }, () => pick(draw, WORDS, "訓練"));
  const place = pick(draw, PLACES, "岩国");
  const text = `防衛省は、${place}において、${name}の国防当局と${words[0]}に関する${words[1]}の訓練を行い、延べ120名が参加した。\nまた、${words[0]}と${words[2]}について、協議を開催した。\n${words[3]}は、来年に延期することとなった。\n双方は、次回の日程を調整することを確認した。`;
  return {
    id: announcementId(id),
    day,
    issuer: "防衛省",
    title: `${name}との${words[0]}について`,
    language: "ja",
    text,
  };
}
