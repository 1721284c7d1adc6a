// Acts of vows, votes and cabinets, clauses tied by とともに and ので, and courses that only seem to be undertaken.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActFact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";

const TALKS =
  "日蒙外相会談\n2027年3月4日、早見外務大臣とバトエルデネ外務大臣は東京で日蒙外相会談を行った。\n";
const SPEECH = "追悼の辞\n令和9年3月4日\n防衛大臣 早見航\n";
const CONFERENCE = "早見防衛大臣会見記録\n令和9年3月4日\n";
const CALL =
  "Telephone Talk\nMarch 4, 2027\nMinister Hayami and Minister Dorj held talks on March 4, 2027.\n";

const factsIn = (text: string): readonly ActFact[] =>
  readAnnouncement({ text }).facts.filter((fact): fact is ActFact => fact.type === "act");

function check(opening: string, rows: readonly (readonly [sentence: string, ...acts: string[]])[]): void {
  for (const [sentence, ...acts] of rows)
    assert.deepEqual(
      factsIn(opening + sentence).map(
        ({ act, undertaking, matter }) => `${act} ${undertaking ?? "-"} ${matter.text}`,
      ),
      acts,
      sentence,
    );
}

test("a vow binds, however it is said", () => {
  check(SPEECH, [
    [
      "平和な海を守ることを、部隊の長として、ここに固くお誓いいたします。",
      "committed commitment 平和な海を守ること",
    ],
    ["橋を守り抜くと、ここに深く誓うものであります。", "committed commitment 橋を守り抜く"],
    ["橋を守り抜くことを誓います。", "committed commitment 橋を守り抜くこと"],
    ["橋を守ると誓った人々は、もうおりません。"],
  ]);
});

test("what a cabinet or an assembly passed is decided; of last year's it is told in passing", () => {
  check(CONFERENCE, [
    ["橋の維持に関する法律案が閣議決定されたところです。", "decided - 橋の維持に関する法律案"],
    ["橋の政令が本日3月4日(木)に閣議決定されましたので、お知らせします。", "decided - 橋の政令"],
    ["橋の政令が昨年閣議決定されましたが、工事は続いています。"],
  ]);
  check("見本市議会会議録(6月7日)\n議案第8号、橋の工事請負契約の締結について\n", [
    [
      "○議長(早見健) よって、議案第8号は原案のとおり可決されました。",
      "decided - ○議長(早見健) よって、議案第8号",
    ],
  ]);
});

test("とともに and と同時に tie two acts, and stand with the first", () => {
  const acts = factsIn(
    `${TALKS}両大臣は、協定の発効を歓迎すると同時に、交渉に向け努力を払うことを決定した。`,
  );
  assert.deepEqual(
    acts.map(({ act, undertaking, matter }) => [act, undertaking, matter.text]),
    [
      ["welcomed", undefined, "協定の発効"],
      ["decided", "effort", "交渉に向け努力を払うこと"],
    ],
  );
  const [first] = acts;
  assert.ok(first !== undefined);
  check(TALKS, [
    ["両大臣は、努力することについては意見が一致した。", "agreed effort 努力すること"],
    ["両大臣は、橋の建設を奨励する ことを決定した。", "decided commitment 橋の建設を奨励する こと"],
    ["両大臣は、開通を歓迎すると同時期に始まった工事を見た。"],
  ]);
});

test("what a course is the ground of is no course", () => {
  check(TALKS, [
    [
      "両大臣は、協定が協力を進めていく上での基礎となることを確認した。",
      "confirmed - 協定が協力を進めていく上での基礎となること",
    ],
    ["両大臣は、攻撃が決議に違反することを確認した。", "confirmed - 攻撃が決議に違反すること"],
    ["両大臣は、協力を進めることを確認した。", "confirmed commitment 協力を進めること"],
  ]);
});

test("what others will do against a rule is nobody's undertaking in English either", () => {
  check(CALL, [
    [
      "They shared the view that a launch by North Korea will clearly violate the resolutions.",
      "agreed - that a launch by North Korea will clearly violate the resolutions",
    ],
    [
      "They shared the view that Japan will rebuild the bridge.",
      "agreed commitment that Japan will rebuild the bridge",
    ],
    ["The Cabinet made decisions regarding the bridge.", "decided - regarding the bridge"],
    ["The Cabinet approved the bill.", "decided - the bill"],
  ]);
});

test("who tells of a protest has condemned", () => {
  check("北の国がミサイルを発射\n", [
    [
      "早見防衛大臣は、北の国に対し、大使館を通じて厳重に抗議し、強く非難したと明らかにしました。",
      "condemned - 北の国に対し、大使館を通じて",
    ],
  ]);
});

test("what a country does that is no party, or a thing does, is nobody's undertaking", () => {
  check(TALKS, [
    ["両大臣は、韓国が訓練に参加することを確認した。", "confirmed - 韓国が訓練に参加すること"],
    [
      "両大臣は、モンゴルが訓練に参加することを確認した。",
      "confirmed commitment モンゴルが訓練に参加すること",
    ],
    ["両大臣は、橋が2028年に完成することを確認した。", "confirmed expectation 橋が2028年に完成すること"],
    ["両大臣は、早期の署名を目標とすることを確認した。", "confirmed effort 早期の署名を目標とすること"],
    ["両大臣は、橋の建設を断念する方針を固めた。", "decided - 橋の建設を断念する"],
  ]);
  check(CALL, [
    ["The Ministers confirmed that North Korea will stop.", "confirmed - that North Korea will stop"],
    [
      "The Ministers confirmed that Japan will rebuild it.",
      "confirmed commitment that Japan will rebuild it",
    ],
    [
      "The Ministers regretted the flood and expressed their condolences.",
      "expressed - the flood",
      "expressed - their condolences",
    ],
  ]);
});

test("an agreement obliges by ものとする, but not where it only explains or allows", () => {
  check(TALKS.replace("日蒙外相会談", "日蒙外相会談 共同声明"), [
    ["双方は、毎年1回協議するものとする。", "decided commitment 毎年1回協議する"],
    ["双方は、費用を負担しないものとする。"],
    ["双方は、この覚書を終了させることができるものとする。"],
    ["承認を得たものとみなすものとする。"],
  ]);
});
