// Acts as they are closed in speech, and in the summaries that ministries make of meetings.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const actsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"} ${fact.matter.text}`] : [],
  );

const CONFERENCE = "早見防衛大臣記者会見\n令和9年3月4日(木)09時00分~09時10分\n1 発表事項\n";
const SPOKEN: readonly (readonly [sentence: string, ...acts: string[]])[] = [
  ["各閣僚の御理解と御協力をお願いをいたしました。", "requested - 各閣僚の御理解と御協力"],
  ["本日、「橋の計画の変更」について決定されました。", "decided - 本日、「橋の計画の変更」"],
  [
    "橋の建設を進めることを、バト長官との間で確認をいたしました。",
    "confirmed commitment 橋の建設を進めることを、バト長官との間で",
  ],
  ["皆様をお迎えでき、大変喜ばしいことです。", "expressed - 皆様をお迎えでき"],
  [
    "町の皆様に直接御説明できることは、橋への理解を得る上で、極めて有意義と考えています。",
    "expressed - 町の皆様に直接御説明できることは、橋への理解を得る上で",
  ],
  ["この橋を架けることは誠に意義深いことだと思います。", "expressed - この橋を架けることは"],
  ["今回の訪問は極めて意義深いものであったと考えております。", "expressed - 今回の訪問は"],
  ["橋を巡る会談は有意義なものになったと思っています。", "expressed - 橋を巡る会談は"],
  ["橋を進めていくことが重要であると考えております。"],
  [
    "会談では、橋を守る結束を確認していきたいと思います。",
    "expressed - 会談では、橋を守る結束を確認していき",
  ],
  [
    "会談で、橋を守る方針を合意してまいりたいと考えております。",
    "expressed - 会談で、橋を守る方針を合意してまいり",
  ],
  ["橋を毎年点検していくことを確認したところであります。", "confirmed commitment 橋を毎年点検していくこと"],
  [
    "町を欺く工事を見過ごすことはできないということを改めて強く申し上げます。",
    "expressed - 町を欺く工事を見過ごすことはできない",
  ],
  ["三つの町で緊密に連携していかなければと思っております。", "expressed - 三つの町で緊密に連携して"],
  ["三つの町で緊密に連携していかなければならないと考えております。", "expressed - 三つの町で緊密に連携して"],
  ["まず、先月の数を申し上げます。"],
  ["この点は先ほど申し上げたとおりです。"],
  ["有意義な会談であったかと思いますか。"],
];

for (const [sentence, ...acts] of SPOKEN) {
  test(`in speech: ${sentence}`, () => {
    assert.deepEqual(actsOf(CONFERENCE + sentence), acts);
  });
}

const MEETING =
  "日蒙防衛相会談(概要)\n令和9年3月4日\n早見防衛大臣は、バト国防大臣と会談を行ったところ、概要以下のとおり。\n";

test("support that was voiced is support", () => {
  assert.deepEqual(actsOf(`${MEETING}○ バト国防大臣より、橋の計画に係る支持表明があった。`), [
    "supported - 橋の計画",
  ]);
});

test("what each of two said is told without the polite letter of the saying", () => {
  assert.deepEqual(actsOf(`${MEETING}○ バト国防大臣から「橋の開通について」御発言がありました。`), [
    "expressed - 「橋の開通について」",
  ]);
});

test("two who speak together both act, and whose country they speak of is not who says it", () => {
  const { facts } = readAnnouncement({
    text: "令和9年3月4日\n早見晋内閣総理大臣は、来日中のバト外相及びドルジ国防相の表敬を受けたところ、概要は以下のとおりです。\n1 これに対し、バト外相及びドルジ国防相から、橋の開通への祝意が表されるとともに、日本は良い友人であり、協力を拡大させていきたい旨述べました。",
  });
  const nameOf = new Map(facts.flatMap((fact) => (fact.type === "person" ? [[fact.id, fact.name]] : [])));
  const actors = facts.flatMap((fact) =>
    fact.type === "act" ? [fact.actors.map((id) => nameOf.get(id)).join()] : [],
  );
  assert.deepEqual(actors, ["バト,ドルジ", "バト,ドルジ"]);
});

test("a paper's report of a call tells what was done in it, also by hearsay", () => {
  const text =
    "日蒙防衛相が電話協議\n\n日蒙の防衛相が4日午前、電話で協議した。両氏は橋の重要性を確認。早瀬省の発表によると、早見氏は計画を進める必要性を強調。両氏は次の会談を開くことで一致したという。";
  assert.deepEqual(
    actsOf(text).map((act) => act.split(" ").slice(0, 2).join(" ")),
    ["confirmed -", "stressed -", "agreed commitment"],
  );
});

test("one who tells of talks tells what the other said there; at his own conference that is not done", () => {
  const said = (title: string): readonly string[] =>
    actsOf(
      `${title}\n令和9年3月4日\n早見防衛大臣\n先ほど、モンゴルのバト国防大臣と会談を行いました。バト国防大臣からは、協力を強化したい旨の発言がありました。`,
    );
  assert.deepEqual(said("日蒙防衛相会談後の共同記者発表"), ["expressed - 協力を強化したい"]);
  assert.deepEqual(said("早見防衛大臣記者会見"), []);
});

test("what will be talked of at 今回の会談 is due on the day that the sentence before gives to the meeting", () => {
  const dueOf = (words: string): readonly (string | undefined)[] =>
    readAnnouncement({ text: CONFERENCE + words }).facts.flatMap((fact) =>
      fact.type === "act" ? [fact.due?.value] : [],
    );
  const plan = "長官との間で橋の建設について協議する予定であります。";
  assert.deepEqual(dueOf(`3月9日、東京において、会談を開催いたします。今回の会談においてはですね、${plan}`), [
    "2027-03-09",
    "2027-03-09",
  ]);
  assert.equal(dueOf(`3月9日、東京で式典を開催いたします。今回の会談においては、${plan}`).at(-1), undefined);
});
