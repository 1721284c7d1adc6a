// Who acts: a ministry is nobody in particular, whom the host has met holds no conference, and who says 私と acts beside another.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

/** Each act with the names of who did it. */
function doersIn(text: string): readonly string[] {
  const { facts } = readAnnouncement({ text });
  const nameOf = (id: string): string =>
    facts.flatMap((fact) => (fact.type === "person" && fact.id === id ? [fact.name] : [])).join("");
  return facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.actors.map(nameOf).join("+")}`] : [],
  );
}

const PAPER = "日蒙防衛相が会談\n早見防衛相は4日、東京でドルジ国防相と会談した。\n";

test("what the government or a ministry did is done by neither of two who met", () => {
  assert.deepEqual(doersIn(`${PAPER}政府は橋の建設を2028年度から始めることを決めた。`), ["decided "]);
  assert.deepEqual(doersIn(`${PAPER}国土整備省は橋を架けると発表した。`), ["announced "]);
  assert.deepEqual(doersIn(`${PAPER}両氏は橋を架けることで一致した。`), ["agreed 早見+ドルジ"]);
});

test("the host of a conference is not whom he has met, and says what both agreed on", () => {
  const head =
    "防衛大臣臨時記者会見\n日時\n令和9年3月4日\n備考\nドルジ蒙国防長官との電話会談後の早見大臣臨時会見\n\n1 発表事項\n";
  assert.deepEqual(doersIn(`${head}私とドルジ長官は、橋を架けることで一致しました。`), ["agreed 早見"]);
  assert.deepEqual(doersIn(`${head}防衛省・自衛隊としては、橋を守り抜いてまいります。`), ["committed 早見"]);
});

test("a commitment to do something binds in English, one to a thing or to somebody does not", () => {
  const head =
    "Joint Statement\nMarch 4, 2027\nMinister Hayami and Minister Dorj met in Tokyo on March 4, 2027.\n";
  const gradeOf = (matter: string): string =>
    readAnnouncement({ text: `${head}The Ministers reaffirmed ${matter}.` })
      .facts.flatMap((fact) =>
        fact.type === "act" ? [`${fact.undertaking ?? "-"} ${fact.due?.value ?? "-"}`] : [],
      )
      .join();
  assert.equal(gradeOf("their commitment to build a bridge by 2030"), "commitment 2030");
  assert.equal(gradeOf("their commitment to the rules-based order"), "- -");
  assert.equal(gradeOf("their commitment to support the recovery"), "- -");
});
