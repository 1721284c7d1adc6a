import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../../terms/reading.ts";
import { readAnnouncement } from "../../read-announcement.ts";

const questionsOf = ({ facts }: Reading): readonly (readonly [string, string])[] =>
  facts.flatMap((fact) => (fact.type === "question" ? [[fact.speaker, fact.topic.text] as const] : []));
const actsOf = ({ facts }: Reading): readonly string[] =>
  facts.flatMap((fact) => (fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"}`] : []));

const MINISTRY = `外務大臣記者会見

日時
令和9年3月5日(金)10:02~10:15
場所
外務省3階会見室
備考
早見外務大臣閣議後会見

1 発表事項

 3月20日、東京において、日蒙外相会談を実施いたします。

2 質疑応答

Q:港の倉庫で起きた火災についてお伺いします。受け止めをお願いします。

A:被害に遭われた方々に心からお見舞いを申し上げます。調査をしっかりと進めてまいります。

Q:これに関連して、図書館の移転に関しお聞かせください。

A:お答えは差し控えます。
`;

test("a ministry's record gives labels, questions and what the minister did", () => {
  const reading = readAnnouncement({ text: MINISTRY });
  assert.equal(reading.kind, "press-conference");
  assert.equal(reading.announcedAt, "2027-03-05T10:02+09:00");
  assert.deepEqual(questionsOf(reading), [
    ["早見外務大臣", "港の倉庫で起きた火災"],
    ["早見外務大臣", "図書館の移転"],
  ]);
  assert.deepEqual(actsOf(reading), ["announced expectation", "expressed -", "committed commitment"]);
  assert.ok(reading.facts.some((fact) => fact.type === "place" && fact.name === "外務省3階会見室"));
});

test("a head in brackets heads the questions and is no topic; a question that lost its beginning has its words", () => {
  const reading = readAnnouncement({
    text: `大臣会見概要
令和9年3月5日
(質疑応答)
Q:新しい橋の名前は。
A:式典で公表します。
Q:。倉庫の移転は来年と聞きました。
A:検討します。
`,
  });
  assert.deepEqual(
    questionsOf(reading).map(([, topic]) => topic),
    ["新しい橋の名前は", "倉庫の移転は来年と聞きました"],
  );
});

test("a desk's record has speakers alone on their lines, under sub-heads that are the topics", () => {
  const reading = readAnnouncement({
    text: `早見外務大臣が記者会見 港の火災など(3月5日)
- 外交
2027-3-6 9:00
令和9(2027)年3月5日(金)10時02分~10時15分、早見 健(はやみ・けん)外務大臣は、外務省3階会見室で閣議後の記者会見を行った。
内容は、以下のとおり。
記者との質疑応答
港の火災について
記者
 港で火災がありましたが、受け止めをお願いします。
大臣
 重く受け止めております。
(以上)`,
  });
  assert.deepEqual(questionsOf(reading), [["大臣", "港の火災"]]);
});

test("brackets around the speakers, and commas instead of 、, are read alike", () => {
  const reading = readAnnouncement({
    text: "記者会見\n早見外務大臣臨時会見記録\n(令和9年3月5日(金曜日)10時20分 於:中央玄関ホール)\n【記者】洪水について,対応を伺います。\n【早見外務大臣】洪水の被害に対し,略奪を強く非難をいたしました。",
  });
  assert.deepEqual(questionsOf(reading), [["早見外務大臣", "洪水"]]);
  assert.deepEqual(actsOf(reading), ["condemned -"]);
});

test("a joint conference names its speakers in brackets on lines of their own", () => {
  const reading = readAnnouncement({
    text: "日蒙外相共同記者会見\n令和9年3月5日(10時00分〜10時30分)\n1 発表事項\n(早見外務大臣)\n会談を開けたことを非常に嬉しく思っております。\n(バトエルデネ外務大臣)\n橋を架けることを確認いたしました。\n2 質疑応答\nQ:橋の幅について伺います。\n(早見外務大臣)\nまだ決まっておりません。",
  });
  assert.equal(reading.kind, "joint-press-conference");
  assert.deepEqual(questionsOf(reading), [["早見外務大臣", "橋の幅"]]);
  assert.deepEqual(actsOf(reading), ["expressed -", "confirmed commitment"]);
});

test("an English record has Question and Minister", () => {
  const reading = readAnnouncement({
    text: "Press Conference by the Foreign Minister\nTime & Date: 10:02-10:15, March 5, 2027\nPlace: Conference Room\n1. Announcements\nNone.\n2. Questions and Answers\nQuestion:\nPlease tell us your thoughts regarding the flood in the north.\nMinister:\nI have nothing to add.",
  });
  assert.deepEqual(questionsOf(reading), [["Minister", "the flood in the north"]]);
});

test("a label with nothing but a full stop behind it asks nothing", () => {
  const { facts } = readAnnouncement({
    text: "早見外務大臣会見記録\n令和9年3月4日\n2 質疑応答\nQ:橋の再建についてお尋ねします。\nA:検討します。\nQ:。\nA:。\n",
  });
  const topics = facts.flatMap((fact) => (fact.type === "question" ? [fact.topic.text] : []));
  assert.deepEqual(topics, ["橋の再建"]);
});

test("a question is never read as an act", () => {
  const reading = readAnnouncement({
    text: "外務大臣会見\n令和9年3月5日\n2 質疑応答\nQ:大臣は橋の開通を歓迎しました。その上で費用について伺います。\nA:お答えは差し控えます。",
  });
  assert.deepEqual(actsOf(reading), []);
});

test("a bare A is nobody's name where nothing tells who answers", () => {
  const { facts } = readAnnouncement({
    text: "会見概要\n令和9年3月4日\n1 質疑応答\nQ:橋の工事はいつ終わりますか。\nA:来月です。",
  });
  const speakers = facts.flatMap((fact) => (fact.type === "question" ? [fact.speaker] : []));
  assert.deepEqual(speakers, [""]);
});

test("an English record names the paper and its reporter in capitals", () => {
  const reading = readAnnouncement({
    text: "Press Conferences\nPress Conference by Foreign Minister HAYAMI Ken\nFriday, March 5, 2027, 5:52 p.m.\nOpening Remarks\nForeign Minister HAYAMI Ken: I will visit Mongolia from the 9th.\nThe Bridge\nShinkai Press, OKA: Please tell us how long the bridge will be.\nForeign Minister HAYAMI: That is not decided.",
  });
  assert.equal(reading.title, "Press Conference by Foreign Minister HAYAMI Ken");
  assert.deepEqual(questionsOf(reading), [["Foreign Minister HAYAMI", "The Bridge"]]);
});

test("who answers under a bare A acts alone, whomever the opening names beside", () => {
  const { facts } = readAnnouncement({
    text: "外務大臣会見\n日時\n令和9年3月5日(金)09:31~09:34\n備考\n早見外務大臣閣議後会見\n1 発表事項\n3月9日、東京で会談を開催いたします。その際、バト長官との間で橋の設計について、双方の技師をまじえて協議する予定であります。\n2 質疑応答\nQ:橋はいつ開きますか。\nA:秋に公表いたします。",
  });
  const host = facts.find((fact) => fact.type === "person" && fact.name === "早見")?.id;
  const actors = facts.flatMap((fact) => (fact.type === "act" ? [fact.actors] : []));
  assert.deepEqual(actors, [[host], [host], [host]]);
});

test("a speaker's label is the person, by a country's letter too", () => {
  const { facts } = readAnnouncement({
    text: "日米外相共同記者会見\n令和9年3月5日(10時00分〜10時30分)\n※リンデン国務長官の発言は通訳による。\n1 発表事項\n(リンデン米国務長官)\n橋を架けることを確認しました。\n2 質疑応答\nQ:費用について伺います。\n(早見外務大臣)\n未定です。",
  });
  const linden = facts.find((fact) => fact.type === "person")?.id;
  const actors = facts.flatMap((fact) => (fact.type === "act" ? [fact.actors] : []));
  assert.deepEqual(actors, [[linden]]);
});

test("a reporter in brackets with the paper's name asks, and who leads through the conference does neither", () => {
  const reading = readAnnouncement({
    text: "冒頭発言\n橋の開通\n【早見外務大臣】橋の開通を歓迎いたします。\n港の火災\n【丘陵新聞 川辺記者】港の火災について伺います。\n【早見外務大臣】火元を強く非難いたします。\n【司会】次の質問を歓迎します。\n【谷間通信 木下氏】図書館について伺います。\n【早見外務大臣】検討してまいります。",
  });
  assert.equal(reading.kind, "press-conference");
  assert.deepEqual(questionsOf(reading), [
    ["早見外務大臣", "港の火災"],
    ["早見外務大臣", "図書館"],
  ]);
  assert.deepEqual(actsOf(reading), ["welcomed -", "condemned -", "committed exploration"]);
});

const LABELS: readonly (readonly [asks: string, answers: string])[] = [
  ["Q.", "A."],
  ["Q1:", "A1:"],
  ["(問)", "(答)"],
  ["問:", "答:"],
  ["問)", "答)"],
  ["記者:", "大臣:"],
  ["【記者】", "【大臣】"],
];

for (const [asks, answers] of LABELS) {
  test(`questions are told from answers by ${asks} and ${answers}`, () => {
    const reading = readAnnouncement({
      text: `早見外務大臣会見概要\n令和9年3月5日\n1 質疑応答\n${asks}港の火災について伺います。歓迎しますか。\n${answers}消火に努めてまいります。`,
    });
    assert.deepEqual(
      questionsOf(reading).map(([, topic]) => topic),
      ["港の火災"],
    );
    assert.deepEqual(actsOf(reading), ["committed effort"]);
  });
}

test("labels in capitals are a record of a conference in English", () => {
  const reading = readAnnouncement({
    text: "Joint Press Conference\nMODERATOR: We will start with the bridge.\nFOREIGN MINISTER HAYAMI: We agreed to build a bridge.\nQUESTION: I would like to ask about the toll.\nSECRETARY LINDEN: That is open.",
  });
  assert.deepEqual(questionsOf(reading), [["SECRETARY LINDEN", "the toll"]]);
  assert.deepEqual(actsOf(reading), ["agreed commitment"]);
});

test("in an English record a line of the place asks nothing, and a label alone heads its question", () => {
  const reading = readAnnouncement({
    text: `Press Conference by the Foreign Minister\nTime & Date 10:02-10:15 A.M. March 5, 2027\nPlace: Press Conference Room, Ministry of Foreign Affairs\n(This is a provisional translation of the record of the conference)\n\n2. Questions and Answers\n\nQuestion:\nRegarding the U.S. library, I would like your comment.\n\nMinister:\nWe will answer later.`,
  });
  assert.deepEqual(questionsOf(reading), [["Minister", "the U.S. library"]]);
});

test("a question that leads up to its matter with a clause is about what the clause names", () => {
  const text = MINISTRY.replace(
    "港の倉庫で起きた火災についてお伺いします。",
    "来週に港の祭りが開かれる予定ですが、これに大臣は出席されますか。",
  );
  assert.equal(questionsOf(readAnnouncement({ text }))[0]?.[1], "来週に港の祭り");
});

test("a record that begins with a question has its topic above it", () => {
  const text =
    "外務大臣会見記録\n2027年3月4日\n港の開放\n【見本新聞 早見記者】いつ開きますか。\n【川辺外務大臣】来月に開きます。\n";
  assert.equal(questionsOf(readAnnouncement({ text }))[0]?.[1], "港の開放");
});

const TOPICS: readonly (readonly [question: string, topic: string])[] = [
  ["図書館の改修ですけれども、いつ終わりますか。", "図書館の改修"],
  ["話は変わりますが、来年度の予算ですが、増えますか。", "来年度の予算"],
  ["昨日、会館で橋の改修に関する懇談会が開かれましたが、お考えは。", "橋の改修に関する懇談会"],
  ["見本新聞の早見です。港の開放についてお伺いします。", "港の開放"],
  ["先週に発表されました倉庫の使用実績について、教えてください。", "倉庫の使用実績"],
  ["今日の日蒙会談の意気込みについてお願いします。", "日蒙会談"],
  ["2点伺います。1点目、橋の完成が遅れることについて、理由は。", "橋の完成が遅れること"],
  ["委員長が港の夜間の使用について反対しています。", "港の夜間の使用"],
  ["船が座礁したことへの受け止めを伺います。", "船が座礁したこと"],
  ["倉庫の火災を受けて、点検しますか。", "倉庫の火災"],
];

for (const [question, topic] of TOPICS) {
  test(`a question is about its matter alone: ${question}`, () => {
    const text = MINISTRY.replace("港の倉庫で起きた火災についてお伺いします。", question);
    assert.equal(questionsOf(readAnnouncement({ text }))[0]?.[1], topic);
  });
}

test("what a paper prints of a conference within quotation marks is said by the speaker", () => {
  const text =
    "早見外務大臣就任会見詳報\n早見健外務大臣\n「3月20日、東京において、日蒙外相会談を実施いたします。橋の建設に全力を挙げてまいります」";
  assert.deepEqual(actsOf(readAnnouncement({ text })), ["announced expectation", "committed effort"]);
});
