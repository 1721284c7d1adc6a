// Names before long posts: of treaties and towns, of envoys for a country; names parted by blanks, characters written by their sound, ships that are nobody.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../extract/read-announcement.ts";

const peopleIn = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "person"
      ? [
          [fact.name, fact.office ?? "-", fact.rank ?? "", fact.country ?? ""]
            .join(" | ")
            .replace(/[ |]+$/u, ""),
        ]
      : [],
  );

const NOTICE = "お知らせ\n令和9年3月4日\n";

function check(rows: readonly (readonly [sentence: string, ...people: string[]])[]): void {
  for (const [sentence, ...people] of rows) assert.deepEqual(peopleIn(NOTICE + sentence), people, sentence);
}

test("a town or a treaty before the post ends the name", () => {
  check([
    ["開会のあいさつ(早見水俣市長)", "早見 | 水俣市長"],
    ["挨拶(ベールズ水俣条約事務局長)", "ベールズ | 水俣条約事務局長"],
    ["武蔵村山市長が出席しました。"],
    ["早見健農村振興局長が説明しました。", "早見健 | 農村振興局長"],
    ["早見健事務次長補と懇談しました。", "早見健 | 事務次長補"],
  ]);
});

test("a minister's wife is not the minister", () => {
  check([
    ["ベールズ国防大臣夫人が出席しました。"],
    ["ベールズ国防大臣夫妻が出席しました。", "ベールズ | 国防大臣"],
  ]);
});

test("whom Japan sends for a country holds a post of Japan's", () => {
  check([
    [
      "見本太郎ミャンマー国民和解担当日本政府代表を派遣しました。",
      "見本太郎 | ミャンマー国民和解担当日本政府代表",
    ],
    ["ベールズ・ミャンマー外務大臣と会談しました。", "ベールズ | 外務大臣 |  | ミャンマー"],
  ]);
});

test("names of abroad: by sound, parted by a blank, of three parts", () => {
  check([
    ["楊例チ中国外交部長と会談しました。", "楊例チ | 外交部長 |  | 中国"],
    [
      "帆船「ヨーク」(艦長 アラン ベールズ 海軍大佐)が入港し、ヨーク艦長が挨拶しました。",
      "アラン ベールズ | 艦長 | 海軍大佐",
    ],
    ["アラン・ス-・ベールズさんの党が勝ちました。", "アラン・ス-・ベールズ | -"],
    ["タマさんが勝ちました。"],
  ]);
});

test("offices in short are offices in English, and an assembly is nobody", () => {
  const visit = "Visit\nMarch 4, 2027\nMinistry of Defense\n";
  assert.deepEqual(peopleIn(`${visit}PM Hayami met FM Alan Bales and Chargé d'Affaires Ann Lee.`), [
    "Hayami | PM",
    "Alan Bales | FM",
    "Ann Lee | Chargé d'Affaires",
  ]);
  assert.deepEqual(peopleIn(`${visit}He spoke at the General Assembly session at 3:00 PM Tokyo time.`), []);
});
