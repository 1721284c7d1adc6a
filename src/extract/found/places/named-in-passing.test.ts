// Places that stand in passing: a capital with its district, a range of a training area, where a works lies, from where a journey goes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const placesOf = (sentence: string): readonly string[] =>
  readAnnouncement({ text: `催しについて\n令和9年3月4日\n${sentence}` }).facts.flatMap((fact) =>
    fact.type === "place" ? [fact.name] : [],
  );

test("places are read in passing", () => {
  assert.ok(placesOf("会議のためワシントンDCにお越しいただき、感謝申し上げます。").includes("ワシントンDC"));
  assert.ok(placesOf("早瀬市内の例示演習場見本射場で、戦車が主砲を撃った。").includes("見本射場"));
  assert.ok(placesOf("早瀬艦船工場(早瀬市早瀬)で建造し、引き渡す予定。").includes("早瀬市"));
  assert.ok(placesOf("館長は、日本の早瀬から例示国の見本市に移動して、式に出る。").includes("早瀬"));
  assert.ok(!placesOf("館長は、日本の立場から例示国に説明した。").includes("立場"));
});
