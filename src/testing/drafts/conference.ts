// An issuer's own page of an invented press conference, and its reading written by hand.

import type { Fixture, FixtureFact } from "./fixture.ts";
import { line, makeFixture, official } from "./fixture.ts";

export type ConferenceOptions = {
  readonly title?: string;
  readonly day?: string;
  readonly facts?: readonly FixtureFact[];
  /** False for a page without the label 場所. */
  readonly labelled?: boolean;
};

export function makeConference({
  title = "見本大臣記者会見",
  day = "2026-02-20",
  facts = [],
  labelled = true,
}: ConferenceOptions = {}): Fixture {
  const [year = "", month = "", date = ""] = day.split("-");
  const written = `令和${Number(year) - 2018}年${Number(month)}月${Number(date)}日10:05～10:21`;
  return makeFixture(
    [
      line("furniture", "ホーム"),
      official(title, "heading"),
      official(`日時\t${written}`, "row"),
      ...(labelled ? [official("場所\t第1見本会議室", "row")] : []),
      official("大臣から、大阪で行った訓練について説明した。"),
      official("2 質疑応答", "heading"),
      official("Q:隊員の宿舎の改修についてお聞きします。"),
      official("A:来年度の予算に盛り込みました。"),
      official("Q:次の訓練はいつですか。"),
      official("A:9月に東京で行います。"),
      line("furniture", "ページの先頭へ"),
    ],
    [
      {
        type: "date",
        id: "d1",
        surface: written,
        value: `${day}T10:05+09:00/${day}T10:21+09:00`,
        role: "announced",
      },
      { type: "place", surface: "大阪", name: "大阪" },
      {
        type: "question",
        surface: "隊員の宿舎の改修について",
        speaker: "大臣",
        topic: { text: "隊員の宿舎の改修について", span: [0, 1] },
      },
      {
        type: "question",
        surface: "次の訓練はいつですか",
        speaker: "大臣",
        topic: { text: "次の訓練はいつですか", span: [0, 1] },
      },
      ...facts,
    ],
    {
      kind: "press-conference",
      title,
      announcedAt: `${day}T10:05+09:00`,
      issuer: { name: "見本省", basis: "address" },
    },
  );
}
