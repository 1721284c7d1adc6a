import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActFact } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";

const OPENING =
  "日蒙外相共同声明\n2027年3月4日、早見外務大臣とバトエルデネ外務大臣は東京で日蒙外相会談を行った。\n";

function actsOf(sentences: string): readonly ActFact[] {
  const { facts } = readAnnouncement({ text: OPENING + sentences });
  return facts.filter((fact): fact is ActFact => fact.type === "act");
}

const show = ({ act, undertaking, matter, due }: ActFact): string =>
  [act, undertaking ?? "-", due?.value ?? "-", matter.text].join(" | ");

test("in polite speech a plain form before a comma belongs to a noun behind it", () => {
  const told = "早見大臣は、先に確認した、橋の設計に関する費用について説明しました。";
  assert.deepEqual(
    actsOf(told).map(({ act }) => act),
    ["explained"],
  );
  const closed = "早見大臣は、橋の設計を確認しました、と市長は言う。";
  assert.deepEqual(
    actsOf(closed).map(({ act }) => act),
    ["confirmed"],
  );
});

test("a verb without a matter of its own has that of the clause before; the same act twice is one", () => {
  assert.deepEqual(
    actsOf("早見大臣は、市の工事に対し抗議をし、強く非難をいたしました。").map(({ act, span }) => [
      act,
      span[1],
    ]),
    [["condemned", OPENING.length + "早見大臣は、市の工事に対し抗議をし、強く非難をいたしました".length]],
  );
});

const CLAUSES: readonly (readonly [sentence: string, ...acts: string[]])[] = [
  ["両機関は、橋を毎年点検することを取り決めた。", "agreed | commitment | - | 橋を毎年点検すること"],
  [
    "両大臣は、モンゴル外務大臣が2027年後半に訪日することへの期待を表明した。",
    "expressed | expectation | 2027-07-01/2027-12-31 | モンゴル外務大臣が2027年後半に訪日することへ",
  ],
  [
    "早見大臣は、橋の共同管理について検討したい旨を述べた。",
    "expressed | exploration | - | 橋の共同管理について検討したい",
  ],
  ["早見大臣は、来月からの橋の工事に期待を示した。", "expressed | - | 2027-04/.. | 来月からの橋の工事に"],
  [
    "両大臣は、本年夏に橋を架けることを歓迎した。",
    "welcomed | expectation | 2027-22 | 本年夏に橋を架けること",
  ],
  ["両大臣は、2026年秋に架けた橋を歓迎した。", "welcomed | - | - | 2026年秋に架けた橋"],
  ["両大臣は、条約の原則を堅持することを確認した。", "confirmed | - | - | 条約の原則を堅持すること"],
  [
    "橋の調査の結果は年内に公表することとした。",
    "decided | commitment | 2027 | 橋の調査の結果は年内に公表する",
  ],
  ["両大臣は鉄道の開通を歓迎した。", "welcomed | - | - | 鉄道の開通"],
  ["両大臣は、橋を延ばす意図を共有した。", "agreed | commitment | - | 橋を延ばす意図"],
  ["早見大臣は、自制を働きかけた。", "requested | - | - | 自制"],
  ["早見大臣は、橋の点検を求めてきています。", "requested | - | - | 橋の点検"],
  ["両大臣は、橋の建設を進めることを申し合わせた。", "agreed | commitment | - | 橋の建設を進めること"],
  ["両大臣は、橋を守る必要性で認識を共有した。", "agreed | - | - | 橋を守る必要性"],
  ["両大臣は、橋の撤去に強く反対する立場を確認した。", "confirmed | - | - | 橋の撤去に強く反対する立場"],
  [
    "両大臣は、橋の破壊が続いていることは極めて遺憾であり、自制を求めた。",
    "expressed | - | - | 橋の破壊が続いていること",
    "requested | - | - | 自制",
  ],
  [
    "両大臣は、橋の破壊を非難し、自制を求めること等を内容とする議長声明が出されたことを歓迎した。",
    "welcomed | - | - | 橋の破壊を非難し、自制を求めること等を内容とする議長声明が出されたこと",
  ],
  [
    "両大臣は、要請があった場合は橋を修理することで一致した。",
    "agreed | commitment | - | 要請があった場合は橋を修理すること",
  ],
  ["両大臣は、橋の大切さを認識し、点検を提案した。", "expressed | - | - | 橋の大切さを認識し、点検"],
  [
    "橋の破壊は重い脅威であり、両国政府として断固として抗議した。",
    "condemned | - | - | 橋の破壊は重い脅威であり",
  ],
  ["両大臣は、橋が共に要るとの見方を共有した。", "agreed | - | - | 橋が共に要る"],
  ["両大臣は、橋を守る決意を再確認した。", "reaffirmed | - | - | 橋を守る決意"],
  [
    "両大臣は、橋の破壊に対する確固たる意思を再確認した。",
    "reaffirmed | - | - | 橋の破壊に対する確固たる意思",
  ],
  ["両大臣は、会談の成果に満足の意を表した。", "expressed | - | - | 会談の成果に"],
  ["両大臣は鉄道の開通を歓迎しました。", "welcomed | - | - | 鉄道の開通"],
  ["両大臣は、鉄道を延ばすことで意見が一致した。", "agreed | commitment | - | 鉄道を延ばすこと"],
  ["両大臣は、鉄道を延ばすことで一致したとのこと。", "agreed | commitment | - | 鉄道を延ばすこと"],
  ["両大臣は、鉄道を延ばすことでも一致したとしている。", "agreed | commitment | - | 鉄道を延ばすこと"],
  ["両大臣は、鉄道を延ばすことで一致したということです。", "agreed | commitment | - | 鉄道を延ばすこと"],
  ["早見大臣は、橋を共に守りたい旨等述べました。", "expressed | - | - | 橋を共に守りたい"],
  [
    "早見大臣は,橋の開通を歓迎する旨述べたところ,バトエルデネ大臣は,橋を共に守りたい旨述べました。",
    "welcomed | - | - | 橋の開通",
    "expressed | - | - | 橋を共に守りたい",
  ],
  ["両大臣は、鉄道が大切であるとの認識で一致した。", "agreed | - | - | 鉄道が大切である"],
  ["両大臣は、鉄道を延ばしていくことにした。", "decided | commitment | - | 鉄道を延ばしていく"],
  ["両大臣は、橋の建設に努めることとした。", "decided | effort | - | 橋の建設に努める"],
  ["両大臣は、橋の建設を検討していくことにしました。", "decided | exploration | - | 橋の建設を検討していく"],
  ["両大臣は、従来の立場を改めて表明した。", "reaffirmed | - | - | 従来の立場"],
  ["両大臣は、協定の目的を再確認した。", "reaffirmed | - | - | 協定の目的"],
  ["両大臣は、事務の進み具合を確認した。", "confirmed | - | - | 事務の進み具合"],
  ["両大臣は、橋の重要性を強調した。", "stressed | - | - | 橋の重要性"],
  ["両大臣は、洪水について深刻な懸念を表明した。", "concerned | - | - | 洪水"],
  ["両大臣は、略奪を強く非難した。", "condemned | - | - | 略奪"],
  ["両大臣は、市の提案を支持した。", "supported | - | - | 市の提案"],
  ["両大臣は、関係者に調査を要請した。", "requested | - | - | 関係者に調査"],
  ["両大臣は、市長の発言に留意した。", "noted | - | - | 市長の発言"],
  ["両大臣は、橋を支える職人に謝意を表明した。", "expressed | - | - | 橋を支える職人に"],
  ["早見大臣は、測量の結果を説明した。", "explained | - | - | 測量の結果"],
  ["橋を壊したことは、断じて容認できません。", "condemned | - | - | 橋を壊したこと"],
  [
    "両大臣は、今次会合では橋の建設について議論することとし、橋の費用を確認した。",
    "confirmed | - | - | 橋の費用",
  ],
  [
    "両大臣は、測量の始まりを歓迎し、橋を架けることで一致し、費用の点検を続けることにした。",
    "welcomed | - | - | 測量の始まり",
    "agreed | commitment | - | 橋を架けること",
    "decided | commitment | - | 費用の点検を続ける",
  ],
  [
    "両大臣は、来年5月に予定されている橋の開通式を歓迎した。",
    "welcomed | expectation | 2028-05 | 来年5月に予定されている橋の開通式",
  ],
  [
    "両大臣は、前回の会談で橋を架けることにした点を想起しつつ、橋を広げることにした。",
    "recalled | - | - | 前回の会談で橋を架けることにした点",
    "decided | commitment | - | 橋を広げる",
  ],
  [
    "両大臣は、今年10月に開かれる橋の祭典に学生が加わることを歓迎した。",
    "welcomed | expectation | 2027-10 | 今年10月に開かれる橋の祭典に学生が加わること",
  ],
  ["両大臣は、市の提案に対する強い支持を表明した。", "supported | - | - | 市の提案"],
  [
    "両大臣は、鉄道について協議を行っていくこととした。",
    "decided | commitment | - | 鉄道について協議を行っていく",
  ],
  [
    "両大臣は、以下のとおり意見が一致した。\n・両大臣は、橋を架けることを決定した。",
    "decided | commitment | - | 橋を架けること",
  ],
  ["両大臣は、以下の点で一致した。\n・橋の建設", "agreed | - | - | 以下の"],
  [
    "両大臣は、令和8年度中に測量を始めることを決定した。",
    "decided | commitment | 2026-04-01/2027-03-31 | 令和8年度中に測量を始めること",
  ],
  ["両大臣は、本年中に橋を架けることで一致した。", "agreed | commitment | 2027 | 本年中に橋を架けること"],
  ["両大臣は、年内に橋を架けることで一致した。", "agreed | commitment | 2027 | 年内に橋を架けること"],
  ["両大臣は、今月中に橋を架けることで一致した。", "agreed | commitment | 2027-03 | 今月中に橋を架けること"],
  ["両大臣は、令和8年度の測量の結果を歓迎した。", "welcomed | - | - | 令和8年度の測量の結果"],
  ["両大臣は、橋に税を課さないことで一致した。", "agreed | - | - | 橋に税を課さないこと"],
  ["早見大臣は、基金を設けることを表明した。", "expressed | commitment | - | 基金を設けること"],
  ["両大臣は、橋の意義を改めて強調した。", "stressed | - | - | 橋の意義"],
  [
    "バトエルデネ大臣から、測量を手伝ってほしい旨の発言があった。",
    "requested | - | - | 測量を手伝ってほしい",
  ],
  ["早見大臣は、測量が終わったことを伝えた。", "explained | - | - | 測量が終わったこと"],
  ["両大臣は、測量に関する工程表を承認した。", "decided | commitment | - | 測量に関する工程表"],
  ["両大臣は、橋を架けることでも一致した。", "agreed | commitment | - | 橋を架けること"],
  ["両大臣は、測量を目指すことで一致した。", "agreed | effort | - | 測量を目指すこと"],
  ["両大臣は、橋の開通を歓迎し合った。", "welcomed | - | - | 橋の開通"],
  [
    "両大臣は、市に対し調査を求め、費用の負担を約束した。",
    "requested | - | - | 市に対し調査",
    "committed | commitment | - | 費用の負担",
  ],
  ["両大臣は、洪水を深刻に懸念している。", "concerned | - | - | 洪水を深刻に"],
  ["両大臣は、橋が共有の財産であるとの認識を共有した。", "agreed | - | - | 橋が共有の財産である"],
  ["両大臣は、事務当局間で協議することとなった。", "decided | commitment | - | 事務当局間で協議する"],
  ["両大臣は、橋を架ける決意を新たにした。", "committed | commitment | - | 橋を架ける"],
  ["早見大臣は、測量に協力する考えを示した。", "expressed | - | - | 測量に協力する"],
  ["早見大臣は、橋の大切さを訴えた。", "stressed | - | - | 橋の大切さ"],
  ["早見大臣から、橋の開通に対する祝意の表明があった。", "expressed | - | - | 橋の開通に対する祝意"],
  ["バトエルデネ大臣から、橋の開通に対する謝意が示されました。", "expressed | - | - | 橋の開通に対する"],
  [
    "早見大臣から、測量を説明したのに対し、バトエルデネ大臣から、歓迎の意が表された。",
    "explained | - | - | 測量",
    "welcomed | - | - | 歓迎の意が表された",
  ],
  ["バトエルデネ大臣は、橋を共に守りたい旨応じた。", "expressed | - | - | 橋を共に守りたい"],
  ["閣僚は、橋を守ることを誓った。", "committed | commitment | - | 橋を守ること"],
  ["早見大臣は、通行税に強く反対する旨述べた。", "expressed | - | - | 通行税"],
  ["両大臣は、測量の進展を高く評価した。", "welcomed | - | - | 測量の進展"],
  [
    "両大臣は、市に対し、橋の延長を検討するよう要請した。",
    "requested | exploration | - | 市に対し、橋の延長を検討するよう",
  ],
  [
    "早見大臣は、局長に対して、橋の延長を検討するよう指示した。",
    "requested | - | - | 局長に対して、橋の延長を検討するよう",
  ],
  [
    "両大臣は、橋の建設を進めるとのコミットメントを再確認した。",
    "reaffirmed | commitment | - | 橋の建設を進めるとのコミットメント",
  ],
  [
    "両大臣は、早期の交渉妥結に向けたコミットメントを確認した。",
    "confirmed | commitment | - | 早期の交渉妥結に向けたコミットメント",
  ],
  [
    "両大臣は、開かれた橋へのコミットメントを再確認した。",
    "reaffirmed | - | - | 開かれた橋へのコミットメント",
  ],
  [
    "両大臣は、橋の協定が間もなく発効することを期待した。",
    "expressed | expectation | - | 橋の協定が間もなく発効すること",
  ],
  ["両大臣は、橋が守られることを期待した。", "expressed | - | - | 橋が守られること"],
  ["両大臣は、通行税に対し、深刻な懸念及び強い反対の意を表明した。", "concerned | - | - | 通行税"],
  ["早見大臣は、橋の延長を検討する考えを表明した。", "expressed | exploration | - | 橋の延長を検討する"],
  ["両大臣は、市の取組を支持することを改めて表明した。", "reaffirmed | - | - | 市の取組を支持すること"],
  ["我が国は、測量の始まりを歓迎した。", "welcomed | - | - | 測量の始まり"],
  ["早見大臣は、橋の開通を歓迎する旨述べた。", "welcomed | - | - | 橋の開通"],
  ["早見大臣は、橋を共に守りたい旨述べた。", "expressed | - | - | 橋を共に守りたい"],
  [
    "両大臣は、橋が果たす役割を歓迎し評価した。",
    "welcomed | - | - | 橋が果たす役割",
    "noted | - | - | 橋が果たす役割",
  ],
  ["両大臣は、橋が果たす役割を歓迎し認識した。", "welcomed | - | - | 橋が果たす役割"],
  ["両大臣は、橋の長年の役割を歓迎し続けた町を訪れた。"],
  [
    "早見大臣は、工事の遅れに対する強い危機感を伝え、計画を改める必要性を強調した。",
    "expressed | - | - | 工事の遅れ",
    "stressed | - | - | 計画を改める必要性",
  ],
  ["早見大臣は、川を渡る橋を架けることの意義を述べた。", "expressed | - | - | 川を渡る橋を架けることの意義"],
  [
    "早見大臣は、橋を守る決意と、費用の確保に向けた取組を述べた。",
    "expressed | - | - | 橋を守る決意と、費用の確保に向けた取組",
  ],
  ["早見大臣は、橋を守る決意を改めて伝えた。", "committed | commitment | - | 橋を守る"],
  ["早見大臣は、橋の現状について問題意識を伝えた。", "expressed | - | - | 橋の現状について"],
  ["両大臣は、橋を毎年点検していくことを確認し", "confirmed | commitment | - | 橋を毎年点検していくこと"],
  ["両大臣は、橋の設計を説明し", "explained | - | - | 橋の設計"],
];

for (const [sentence, ...acts] of CLAUSES) {
  test(`the closing verbs decide: ${sentence}`, () => {
    assert.deepEqual(actsOf(sentence).map(show), acts);
  });
}

test("a clause that goes on is closed by the text's end alone, not by a line's", () => {
  assert.deepEqual(actsOf("両大臣は、橋を毎年点検することを確認し\n(写真)"), []);
});

test("the span of an act holds the words that soften its close", () => {
  const told = "両大臣は、橋を毎年点検していくことを確認したところである。";
  const [act] = actsOf(told);
  assert.equal(act?.span[1], OPENING.length + told.length - 1);
});

test("両大臣 are both people of the opening, and one sentence's subject lasts to the next", () => {
  const [first, second] = actsOf("両大臣は橋の開通を歓迎した。また、橋の幅を確認した。");
  assert.equal(first?.actors.length, 2);
  assert.deepEqual(second?.actors, first?.actors);
});

test("a minister named alone acts alone", () => {
  const { facts } = readAnnouncement({ text: `${OPENING}バトエルデネ大臣は橋の開通を歓迎した。` });
  const act = facts.find((fact): fact is ActFact => fact.type === "act");
  assert.equal(act?.actors.length, 1);
  const person = facts.find(({ id }) => id === act.actors[0]);
  assert.ok(person?.type === "person" && person.name === "バトエルデネ");
});

test("a due date that is inferred says what it rests on", () => {
  const [act] = actsOf("両大臣は、来年5月に橋を架けることで一致した。");
  assert.equal(act?.due?.basis, "inferred");
  assert.ok((act?.due?.from?.length ?? 0) > 0);
});

test("an act's span, matter and due are exact", () => {
  const text = `${OPENING}両大臣は、来年5月に橋を架けることで一致した。`;
  const act = readAnnouncement({ text }).facts.find((fact): fact is ActFact => fact.type === "act");
  assert.ok(act?.due);
  assert.equal(text.slice(...act.matter.span), act.matter.text);
  assert.equal(text.slice(...act.due.span), "来年5月");
  assert.ok(text.slice(...act.span).endsWith("一致した"));
});

test("eight times the commas before a verb cost about eight times the time, not sixty-four", () => {
  const time = (count: number): number => {
    const start = process.threadCpuUsage();
    actsOf(`両大臣は橋${"、".repeat(count)}の開通を歓迎した。`);
    return process.threadCpuUsage(start).user / 1000;
  };
  time(4000);
  assert.ok(time(32_000) < Math.max(time(4000), 5) * 28);
});

test("of two sides only the one that spoke acts, also where the text leaves out a country", () => {
  const text =
    "日蒙閣僚会合(概要)\n2027年3月4日、早見健外務大臣及び川辺渡防衛大臣は、バトエルデネ・モンゴル外務大臣及びサイハンバヤル国防大臣との間で会合を行った。\n日本側から、橋の設計を説明した。";
  const { facts } = readAnnouncement({ text });
  const act = facts.find((fact): fact is ActFact => fact.type === "act");
  const names = facts.flatMap((fact) =>
    fact.type === "person" && act?.actors.includes(fact.id) ? [fact.name] : [],
  );
  assert.deepEqual(names, ["早見健", "川辺渡"]);
});
