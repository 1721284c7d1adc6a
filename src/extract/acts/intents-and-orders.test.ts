// Acts beside those that bind: an intention told, an order that is done when it is decided, an apology within 旨, a slip of とともに.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const OPENING =
  "日蒙外相会談\n2027年3月4日、早見外務大臣とバトエルデネ外務大臣は東京で日蒙外相会談を行った。\n";

const actsIn = (text: string, kind?: "press-conference"): readonly string[] =>
  readAnnouncement({ text }, kind === undefined ? {} : { kind }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"} ${fact.matter.text}`] : [],
  );

function check(rows: readonly (readonly [sentence: string, ...acts: string[]])[]): void {
  for (const [sentence, ...acts] of rows) assert.deepEqual(actsIn(OPENING + sentence), acts, sentence);
}

test("an intention to do something binds, to leave office does not", () => {
  check([
    ["バトエルデネ大臣は、橋の建設を進める意図を表明した。", "expressed commitment 橋の建設を進める意図"],
    ["バトエルデネ大臣は、秋に退任する意図を示した。", "expressed - 秋に退任する"],
    ["両大臣は、2027年秋にも協議を開く方針で一致した。", "agreed commitment 2027年秋にも協議を開く"],
    ["両大臣は、協議が重要であるとの方針で一致した。", "agreed - 協議が重要である"],
  ]);
});

test("to say that one is sorry is an apology, and a resolve about something is no promise", () => {
  check([
    ["バトエルデネ大臣から、来日できず申し訳ない旨述べた。", "apologised - 来日できず"],
    ["早見大臣は、橋の保全についての強い決意を伝えた。", "expressed - 橋の保全"],
    ["早見大臣は、橋を守る決意を伝えた。", "committed commitment 橋を守る"],
    ["バトエルデネ大臣は、日本の支援に感謝し、認める旨示した。", "expressed - 日本の支援に"],
  ]);
});

test("ともに behind a plain form is a slip for とともに, and closes the clause", () => {
  check([
    ["早見大臣は、支援に謝意を表するともに、協力を確認した。", "expressed - 支援に", "confirmed - 協力"],
    ["早見大臣は、友好の証をともに確認した。", "confirmed - 友好の証"],
  ]);
});

test("an order is done when it is decided; what is applied for is asked for", () => {
  const cabinet = "閣議の概要について\n令和9年3月4日\n閣議がありました。見本官房長官から申し上げます。";
  assert.deepEqual(
    actsIn(
      `${cabinet}早見健参事官を充てる人事を決定いたしました。派遣を1年延長することを決定しました。`,
      "press-conference",
    ),
    ["decided - 早見健参事官を充てる人事", "decided commitment 派遣を1年延長すること"],
  );
  assert.deepEqual(
    actsIn(
      "航空機が消息を絶った事故で、見本隊は調査の期間の延長を防衛大臣に申請しました。市は、災害派遣を要請しました。",
    ),
    ["requested - 航空機が消息を絶った事故で、見本隊は調査の期間の延長を防衛大臣に"],
  );
});

test("先方 is whom Japan's own met, and nobody where the text does not name him", () => {
  const actorsIn = (text: string): readonly (readonly string[])[] => {
    const { facts } = readAnnouncement({ text });
    const names = new Map(facts.flatMap((fact) => (fact.type === "person" ? [[fact.id, fact.name]] : [])));
    return facts.flatMap((fact) =>
      fact.type === "act" ? [fact.actors.map((actor) => names.get(actor) ?? actor)] : [],
    );
  };
  const said = "先方からは、橋の建設への支持が示された。";
  assert.deepEqual(actorsIn(`${OPENING}${said}`), [["バトエルデネ"]]);
  assert.deepEqual(actorsIn(`${OPENING}先方は支持を表明し、我が方から、橋の設計について説明した。`), [
    ["バトエルデネ"],
    ["早見"],
  ]);
  assert.deepEqual(
    actorsIn(`日蒙外相会談\n2027年3月4日、早見外務大臣は東京で日蒙外相会談を行った。\n${said}`),
    [[]],
  );
});
