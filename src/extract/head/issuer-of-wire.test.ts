import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

/** Beginnings of reports in English and in Japanese, and whose announcement they retell. */
const RETOLD: readonly (readonly [text: string, issuer: string | undefined])[] = [
  [
    "TOKYO, March 4 -- Joint Staff released this note to reporters:\nA JASDF pilot saw one drone above the Sea of Japan.",
    "Joint Staff",
  ],
  [
    "Two Chinese frigates sailed off Miyako Island, the Defense Ministry said. A patrol plane saw them at noon, its Joint Staff Office announced.",
    "Joint Staff Office",
  ],
  [
    "A Russian ship passed the Tsushima Strait on Monday, according to a note of Japan’s Joint Staff. No warning was given.",
    "Joint Staff",
  ],
  [
    "Japan's defense ministry has announced that one rocket came down far from the coast.",
    "Ministry of Defense",
  ],
  ["South Korea's defense ministry said that a missile fell into the sea.", undefined],
  ["見本県警は4日、3月10日付の人事異動を発表した。刑事部長には早見健見本署長が就く。", "見本県警"],
  ["政府は4日の閣議で、図書長官に早見健次長を充てる人事を決めました。", "政府"],
  ["通行の期限について、政府は4日の閣議で、1年間延長することを決めました。", "政府"],
  [
    "倉庫に入ったとして、陸上自衛隊見本駐屯地に所属する隊員が停職処分を受けました。見本駐屯地によりますと、隊員は4日に入ったということです。",
    "陸上自衛隊見本駐屯地",
  ],
  ["見本造船グループの丘陵造船は2031年3月4日、巡視船1隻の建造契約を結んだと発表しました。", "丘陵造船"],
];

for (const [text, issuer] of RETOLD) {
  test(`a retelling names whose announcement it retells: ${text.slice(0, 40)}`, () => {
    assert.equal(readAnnouncement({ text }).issuer?.name, issuer);
  });
}
