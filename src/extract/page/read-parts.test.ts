import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";
import type { PartRole } from "../../terms/fact.ts";
import { foldText, readLines } from "./lines.ts";
import { readParts } from "./read-parts.ts";

function partsOf(text: string): readonly (readonly [PartRole, string])[] {
  return readParts(readLines(text, foldText(text), [])).parts.map(({ role, span }) => [
    role,
    text.slice(...span),
  ]);
}

const DESK_PAGE = [
  "早見外務大臣、モンゴル国外務大臣と会談(3月4日)",
  "- 外交",
  "2027-3-5 9:05",
  "外務省は令和9(2027)年3月4日(木)、日蒙外相会談について以下のとおり公表した。",
  "日蒙外相会談",
  "両大臣は鉄道の電化に協力することで一致した。",
  "(以上)",
  "ランキング",
  "- 24時間",
  "- 別の記事の見出し(2月1日)",
].join("\n");

test("a desk's page falls into headline, section, stamp, lead, official text, closing and furniture", () => {
  assert.deepEqual(
    partsOf(DESK_PAGE).map(([role]) => role),
    ["headline", "section", "stamp", "lead", "official", "closing", "furniture"],
  );
});

test("the official text runs from its title up to, and without, the closing", () => {
  const official = partsOf(DESK_PAGE).find(([role]) => role === "official")?.[1];
  assert.equal(official, "日蒙外相会談\n両大臣は鉄道の電化に協力することで一致した。");
});

test("what stands above a desk's headline is furniture", () => {
  const parts = partsOf(`サイト内検索\n\nmenu\n\n${DESK_PAGE}`);
  assert.deepEqual(parts.map(([role]) => role).slice(0, 2), ["furniture", "headline"]);
});

test("all of an issuer's own page but its furniture is official", () => {
  const parts = partsOf(
    "ホーム > 報道発表 > 2027年\n図書館の開館時間について\n令和9年3月4日\n新しい時間は午前八時からとします。\nページの先頭へ",
  );
  assert.deepEqual(
    parts.map(([role]) => role),
    ["furniture", "official", "furniture"],
  );
});

test("an issuer's own 以上 closes its text", () => {
  const parts = partsOf(
    "お知らせの題名です\n開館時間を改めることとしましたので知らせます。\n以上\nサイトマップ",
  );
  assert.deepEqual(
    parts.map(([role]) => role),
    ["official", "closing", "furniture"],
  );
});

test("a list of related links behind the text is furniture, running text behind it is not", () => {
  const parts = partsOf(
    "開館時間について\n新しい時間は午前八時からとすることにしました。\n関連リンク\n- 利用案内\n- 休館日\n問い合わせは総務課が電話で受け付けることとしています。",
  );
  assert.deepEqual(
    parts.map(([role]) => role),
    ["official", "furniture", "official"],
  );
});

test("blocks that the source marks as furniture are furniture", () => {
  const text = "題名\n横の欄の長い紹介文がここに入っています。\n本文は一つの段落だけでできています。";
  const blocks = [
    { shape: "heading" as const, span: [0, 2] as const },
    { shape: "paragraph" as const, span: [3, 23] as const, furniture: true },
    { shape: "paragraph" as const, span: [24, text.length] as const },
  ];
  const { roles } = readParts(readLines(text, foldText(text), blocks));
  assert.deepEqual(roles, ["official", "furniture", "official"]);
});

test("how long a page takes to read, and what a government's site says of itself, is furniture", () => {
  const said = "見本庁は3月4日、橋の点検を終えたと発表した。";
  const lines = [
    "このページの所要時間: 約 1分8秒",
    "この記事は約3分で読めます",
    "An official website of the United States Government",
    ".gov website belongs to an official government organization in the United States.",
  ];
  for (const line of lines) {
    const { title } = readAnnouncement({ text: `${line}\n橋の点検\n${said}` });
    assert.equal(title, "橋の点検", line);
  }
});

test("where a page leads to and how its files are opened is furniture, wherever it stands", () => {
  const lines = [
    "印刷用",
    "お知らせ一覧へ戻る",
    "トップへ戻る",
    "御意見御要望",
    "PDF形式のファイルをご覧いただく場合には、Adobe Readerが必要です。",
  ];
  const text = ["題名", "本文は一つの段落だけでできている。", ...lines].join("\n");
  assert.deepEqual(
    partsOf(text).map(([role]) => role),
    ["official", "furniture"],
  );
});
