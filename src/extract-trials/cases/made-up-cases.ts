// Made-up cases: cases with texts of our own, one for each type of gold, to examine the scorer with.

import type { PageCase } from "./page-case.ts";

export type MadeUpCase = { readonly pageCase: PageCase; readonly text: string };

type Gold = Partial<PageCase["gold"]>;

const ALL_TYPES = ["date", "person", "act", "appointment", "sighting", "contract", "discipline"];

function makeCase(id: string, kind: PageCase["kind"], lines: readonly string[], gold: Gold): MadeUpCase {
  return {
    text: lines.join("\n"),
    pageCase: {
      id,
      url: `https://announcements.example/${id}.html`,
      find_by: lines[0] ?? "",
      kind,
      complete: ALL_TYPES,
      gold: {
        date: [],
        person: [],
        place: [],
        act: [],
        appointment: [],
        sighting: [],
        contract: [],
        discipline: [],
        headline: [],
        ...gold,
      },
    },
  };
}

const statement = makeCase(
  "statement",
  "joint-statement",
  [
    "見本防衛相共同声明",
    "防衛省",
    "令和6年5月7日",
    "高梨徹(たかなし・とおる)防衛大臣とロイド・スコット国防長官は、5月6日、根室市で会談しました。",
    "両大臣は、架空海の安全が大切であることを再確認し、来月に船の往来を増やすことにしました。",
    "また、高梨大臣は、5月6日の歓迎に謝意を表明しました。",
  ],
  {
    announcedAt: "2024-05-07",
    issuer: "防衛省",
    date: [
      { surface: "令和6年5月7日", value: "2024-05-07" },
      { surface: "は、5月6日", value: "2024-05-06" },
      { surface: "来月", value: "2024-06" },
    ],
    person: [
      { surface: "高梨徹", name: "高梨徹", reading: "たかなし・とおる", office: "防衛大臣" },
      { surface: "ロイド・スコット国防長官", name: "ロイド・スコット", office: "国防長官" },
    ],
    place: ["根室市"],
    act: [
      { act: "reaffirmed", surface: "を再確認し" },
      { act: "decided", surface: "増やすことにしました", undertaking: "commitment", due: "2024-06" },
      { act: "expressed", surface: "謝意を表明しました" },
    ],
    headline: ["高梨防衛大臣", "見本国との会談", "5月6日"],
  },
);

const order = makeCase(
  "order",
  "personnel-order",
  [
    "将補の人事について",
    "令和6年5月7日",
    "防衛省",
    "陸将に昇任させる(見本方面総監部幕僚長)陸将補 高梨徹",
    "退職を承認する(見本方面総監)陸将 湯本健",
    "見本学校長を命ずる(見本団長兼見本駐屯地司令)陸将補 森文子",
    "(以上5月8日付)",
  ],
  {
    announcedAt: "2024-05-07",
    issuer: "防衛省",
    date: [
      { surface: "令和6年5月7日", value: "2024-05-07" },
      { surface: "以上5月8日", value: "2024-05-08" },
    ],
    appointment: [
      {
        name: "高梨徹",
        rank: "陸将補",
        order: "promote",
        from: ["見本方面総監部幕僚長"],
        to: [],
        effective: "2024-05-08",
      },
      {
        name: "湯本健",
        rank: "陸将",
        order: "retire",
        from: ["見本方面総監"],
        to: [],
        effective: "2024-05-08",
      },
      {
        name: "森文子",
        rank: "陸将補",
        order: "appoint",
        from: ["見本団長", "見本駐屯地司令"],
        to: ["見本学校長"],
        effective: "2024-05-08",
      },
    ],
  },
);

const sighting = makeCase(
  "sighting",
  "ship-sighting",
  [
    "外国艦艇の動向について",
    "統合幕僚監部",
    "令和6年5月7日",
    "本日午前9時頃、ロシア海軍の見本級駆逐艦(艦番号「501」)1隻を確認した。",
    "あわせてロシア海軍の架空級補給艦2隻を確認した。2種の艦艇は津軽海峡を通って日本海に入った。",
    "このほか中国の艦艇1隻を確認した。",
  ],
  {
    date: [
      { surface: "令和6年5月7日", value: "2024-05-07" },
      { surface: "本日", value: "2024-05-07" },
    ],
    sighting: [
      { craft: "ship", nationality: "中国", count: 1 },
      {
        craft: "ship",
        nationality: "ロシア",
        model: "見本級駆逐艦",
        hull: "501",
        count: 1,
        date: "2024-05-07",
        route: ["津軽海峡", "日本海"],
      },
      {
        craft: "ship",
        nationality: "ロシア",
        model: "架空級補給艦",
        count: 2,
        date: "2024-05-07",
        route: ["津軽海峡", "日本海"],
      },
    ],
  },
);

const contract = makeCase(
  "contract",
  "contract",
  [
    "契約の締結について",
    "事業名 見本衛星の整備",
    "契約日 令和6年5月7日",
    "契約者 架空電機株式会社",
    "契約金額 1億2千万円",
  ],
  {
    date: [{ surface: "令和6年5月7日", value: "2024-05-07" }],
    contract: [
      {
        programme: "見本衛星の整備",
        date: "2024-05-07",
        counterparty: "架空電機株式会社",
        amountYen: 120_000_000,
      },
    ],
  },
);

const discipline = makeCase(
  "discipline",
  "discipline",
  [
    "懲戒処分について",
    "令和6年5月7日",
    "見本駐屯地の3等陸曹(20代)を、無断で欠勤したため停職5日とした。",
    "見本基地の2等空佐(40代)を、書類を紛失したため戒告とした。",
  ],
  {
    date: [{ surface: "令和6年5月7日", value: "2024-05-07" }],
    discipline: [
      { unit: "見本駐屯地", rank: "3等陸曹", age: "20代", conduct: "無断で欠勤", penalty: "停職5日" },
      { unit: "見本基地", rank: "2等空佐", age: "40代", conduct: "書類を紛失", penalty: "戒告" },
    ],
  },
);

export const MADE_UP_CASES: readonly MadeUpCase[] = [statement, order, sighting, contract, discipline];
