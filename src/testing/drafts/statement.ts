// A desk's page with an invented joint statement, and its reading written by hand.

import type { Fixture } from "./fixture.ts";
import { line, makeFixture, official } from "./fixture.ts";

export const STATEMENT_LEAD =
  "防衛省は令和8(2026)年3月6日(金)10時05分、見本 太郎(みほん・たろう)防衛大臣とサンプル・ジョーンズ(さんぷる・じょーんず)オーストラリア連邦国防大臣による日豪防衛相共同声明について以下のように公表した。";

export function makeStatement(): Fixture {
  return makeFixture(
    [
      line("headline", "見本防衛大臣がキャンベラで会談した件(3月6日)"),
      line("stamp", "2026-3-9 09:00"),
      line("lead", STATEMENT_LEAD),
      official("日豪防衛相共同声明"),
      official(
        "2026年3月6日、見本太郎日本国防衛大臣とサンプル・ジョーンズ・オーストラリア連邦国防大臣は、オーストラリアのキャンベラで、日豪防衛相会談を行った。",
      ),
      official("両大臣は、海上における訓練を今年9月に行うことで一致した。"),
      line("closing", "(以上)"),
      line("furniture", "ランキング"),
      line("furniture", "別の見出し(2月17日)"),
    ],
    [
      { type: "date", surface: "3月6日", value: "2026-03-06" },
      {
        type: "date",
        surface: "令和8(2026)年3月6日(金)10時05分",
        value: "2026-03-06T10:05+09:00",
        role: "announced",
      },
      {
        type: "person",
        id: "p1",
        surface: "見本 太郎(みほん・たろう)防衛大臣",
        name: "見本太郎",
        reading: "みほん・たろう",
        office: "防衛大臣",
      },
      {
        type: "person",
        id: "p2",
        surface: "サンプル・ジョーンズ(さんぷる・じょーんず)オーストラリア連邦国防大臣",
        name: "サンプル・ジョーンズ",
        reading: "さんぷる・じょーんず",
        office: "国防大臣",
        country: "オーストラリア",
      },
      { type: "date", surface: "2026年3月6日", value: "2026-03-06", role: "event" },
      {
        type: "person",
        surface: "見本太郎日本国防衛大臣",
        name: "見本太郎",
        office: "防衛大臣",
        country: "日本",
        same: "p1",
      },
      {
        type: "person",
        surface: "サンプル・ジョーンズ・オーストラリア連邦国防大臣",
        name: "サンプル・ジョーンズ",
        office: "国防大臣",
        country: "オーストラリア",
        same: "p2",
      },
      { type: "place", surface: "オーストラリアのキャンベラ", name: "キャンベラ" },
      { type: "event", surface: "日豪防衛相会談", name: "日豪防衛相会談", date: "2026-03-06" },
    ],
    {
      kind: "joint-statement",
      title: "日豪防衛相共同声明",
      announcedAt: "2026-03-06T10:05+09:00",
      issuer: { name: "防衛省", basis: "stated" },
    },
  );
}
