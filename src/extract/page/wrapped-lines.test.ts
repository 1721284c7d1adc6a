import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";
import { joinWrappedLines } from "./wrapped-lines.ts";

/** Lines of 28 to 30 characters; a verb that closes a clause is not cut in two. */
const LINE = /.{28,30}(?<!歓|歓迎|一|一致|強|強調|再|再確|再確認|こ|こと|両|両大)(?=.)/gu;
const wrap = (paragraph: string): string => paragraph.replaceAll(LINE, (line) => `${line}\n`);

const WRAPPED = [
  "日蒙外相共同声明",
  "2027年3月4日",
  "モンゴル国外務省",
  "日本国外務省",
  "1.早見渡日本国外務大臣は、バト・エルデネ・モンゴル外務大臣の招きによりモンゴルを訪れ、3月4日、外相会談を行った。",
  "2.両大臣は、橋の設計に関わる技師の交流が深まったことを歓迎し、双方の港を結ぶ航路の点検を続けることで一致した。両大臣は、港の照明の改修が航路の安全に役立つとともに、町の人々の暮らしを支えることを強調した。",
  "3.両大臣は、春の洪水の被害に遭った人々の暮らしが早く戻るよう、両国の技師が協力することの大切さを再確認した。",
]
  .map(wrap)
  .join("\n");

test("sentences of a hard-wrapped text are read over the line ends, and every span still holds", () => {
  const { text, facts, issuer } = readAnnouncement({ text: WRAPPED });
  assert.equal(text, WRAPPED);
  const acts = facts.flatMap((fact) => (fact.type === "act" ? [fact] : []));
  assert.deepEqual(
    acts.map(({ act, matter }) => [act, matter.text.replaceAll("\n", "")]),
    [
      ["welcomed", "橋の設計に関わる技師の交流が深まったこと"],
      ["agreed", "双方の港を結ぶ航路の点検を続けること"],
      ["stressed", "港の照明の改修が航路の安全に役立つとともに、町の人々の暮らしを支えること"],
      ["reaffirmed", "春の洪水の被害に遭った人々の暮らしが早く戻るよう、両国の技師が協力することの大切さ"],
    ],
  );
  for (const { matter } of acts) assert.equal(text.slice(...matter.span), matter.text);
  assert.equal(issuer?.name, "外務省");
});

test("lists, heads, short lines and whole paragraphs keep their line ends", () => {
  const kept = [
    "日時\n令和9年3月4日\n場所\n見本省会見室\n備考\n早見大臣",
    `${"橋".repeat(90)}。\n${"川".repeat(30)}\n${"山".repeat(30)}\n${"谷".repeat(30)}\n${"港".repeat(30)}`,
    ["・", "・", "・", "・", "・"].map((mark) => mark + "橋".repeat(33)).join("\n"),
  ];
  for (const text of kept) assert.equal(joinWrappedLines(text), text);
});

test("a paragraph of another width before a wrapped text leaves it wrapped, one within does not", () => {
  const line = "橋".repeat(35);
  const wrapped = ["川", "谷", "港"].map((end) => `${line}\n${line}\n${end.repeat(20)}。`).join("\n");
  const long = `${"山".repeat(120)}。`;
  assert.equal(
    joinWrappedLines(`${long}\n${wrapped}`),
    `${long}\n${wrapped.replaceAll(`${line}\n`, `${line} `)}`,
  );
  const within = wrapped.replace("川".repeat(20), "川".repeat(80));
  assert.equal(joinWrappedLines(`${long}\n${within}`), `${long}\n${within}`);
});
