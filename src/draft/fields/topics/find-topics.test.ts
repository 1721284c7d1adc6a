// The topics of a press conference: from its lead, its announcements and its questions.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FixtureFact } from "../../../testing/drafts/fixture.ts";
import { line } from "../../../testing/drafts/fixture.ts";
import { headline } from "../../../testing/drafts/headline.ts";

test("a conference on the desk's page: what the lead says it was about, then what was asked", () => {
  const lead =
    "令和9(2027)年2月10日(水)10時、見本大臣は、見本会館で、例示賞の授与及び日蒙防衛相会談後の臨時会見を行った。";
  const question: FixtureFact = {
    type: "question",
    surface: "宿舎の改修",
    speaker: "大臣",
    topic: { text: "宿舎の改修", span: [0, 1] },
  };
  assert.equal(
    headline("press-conference", ["大臣からの発表事項", "Q:宿舎の改修についてお聞きします。"], [question], {
      title: "見本大臣臨時会見",
      head: [line("lead", lead)],
    }),
    "見本大臣が臨時会見 日蒙防衛相会談、例示賞の授与、宿舎の改修(2月10日)",
  );
});

test("a conference's announcements: many meetings of one sort are one topic, an opening sentence says its matter", () => {
  const lead =
    "令和9(2027)年2月10日(水)、見本大臣は、見本会館で、日蒙防衛相会談、日印防衛相会談及び日豪防衛相会談後の会見を行った。";
  assert.equal(
    headline("press-conference", ["発表事項", "それでは、見本病関連であります。"], [], {
      title: "見本大臣会見",
      head: [line("lead", lead)],
    }),
    "見本大臣が会見 各国防衛相会談、見本病(2月10日)",
  );
});

test("where they were for the first time, and the journey that they report of", () => {
  const lead =
    "令和9(2027)年2月10日(水)、見本大臣は、見本会館で、見本フォーラムにおける基調講演後の会見を行った。";
  const text = "見本フォーラムにおいては、大臣として初めて出席しました。";
  const of = (words: string): string =>
    headline("press-conference", ["発表事項", words], [], {
      title: "見本大臣会見",
      head: [line("lead", lead)],
    });
  assert.equal(of(text), "見本大臣が会見 見本フォーラムに初出席(2月10日)");
  assert.match(of("見本フォーラムは三日間です。"), /見本フォーラムにおける基調講演/u);
  const journey = (words: string): string =>
    headline("press-conference", ["発表事項", words], [], { title: "見本大臣会見" });
  assert.equal(
    journey("私から1件、手本国出張について発表します。手本国を訪問しました。"),
    "見本大臣が会見 手本国出張の報告(2月10日)",
  );
  assert.equal(
    journey("私から1件、手本国出張について発表します。来週から訪問します。"),
    "見本大臣が会見 手本国出張(2月10日)",
  );
});

test("a conference that names no topic has the event that it announces", () => {
  const event = (recalled: boolean): FixtureFact => ({
    type: "event",
    surface: "第3回見本会合",
    name: "第3回見本会合",
    ...(recalled ? { recalled } : {}),
  });
  const of = (recalled: boolean): string =>
    headline("press-conference", ["発表事項", "来週、第3回見本会合を開きます。"], [event(recalled)], {
      title: "見本大臣会見",
    });
  assert.equal(of(false), "見本大臣が会見 第3回見本会合(2月10日)");
  assert.equal(of(true), "見本大臣が会見(2月10日)");
});

test("a question that points back, and an event that is only 会談, are no topics, nor is what is only spoken", () => {
  const topics = [
    "この計画",
    "本日行いました会談",
    "予定ですが、それに関して大臣",
    "進水する艦の名前は",
    "宿舎の改修",
  ];
  const facts: readonly FixtureFact[] = [
    ...topics.map((text): FixtureFact => ({
      type: "question",
      surface: text,
      speaker: "大臣",
      topic: { text, span: [0, 1] },
    })),
    { type: "event", surface: "会談", name: "会談" },
  ];
  assert.equal(
    headline("press-conference", ["発表事項", "会談を行いました。", ...topics], facts, {
      title: "見本大臣会見",
    }),
    "見本大臣が会見 宿舎の改修など(2月10日)",
  );
});

test("who speaks, and a day that only their hearers know, are no part of a topic", () => {
  const told = (sentence: string): string =>
    headline("press-conference", ["冒頭発言", sentence, "Q:次の問いです。"], [], { title: "見本大臣会見" });
  assert.equal(told("明後日、私は見本市を訪問します。"), told("見本市を訪問します。"));
  assert.equal(told("来月3日から5日まで、私は見本国を訪問します。"), told("見本国を訪問します。"));
  assert.match(told("明後日、私は見本市を訪問します。"), /見本市を訪問予定/u);
});

test("what is made known is a topic", () => {
  assert.equal(
    headline("press-conference", ["発表事項", "本日は、見本演習の終了をお知らせします。"], [], {
      title: "見本大臣会見",
      head: [line("lead", "令和9(2027)年2月10日(水)、見本大臣は、見本会館で会見を行った。")],
    }),
    "見本大臣が会見 見本演習の終了(2月10日)",
  );
});

test("a joint conference that its title gives to one office bears its holder's name, a record without a head that of who speaks", () => {
  const minister: FixtureFact = { type: "person", surface: "見本防衛大臣", name: "見本", office: "防衛大臣" };
  assert.equal(
    headline(
      "joint-press-conference",
      ["見本防衛大臣等共同記者会見。", "本日は船を視察しました。"],
      [minister],
      {
        title: "防衛大臣共同記者会見",
        announcedAt: "2027-02-10",
      },
    ),
    "見本防衛大臣らが共同記者会見(2月10日)",
  );
  const spokesman: FixtureFact = {
    type: "person",
    surface: "見本外務報道官",
    name: "見本",
    office: "外務報道官",
  };
  assert.equal(
    headline("press-conference", ["【見本外務報道官】冒頭、1点ございます。"], [spokesman], {
      announcedAt: "2027-02-10",
    }),
    "見本外務報道官が記者会見(2月10日)",
  );
});

test("a question within which the text was cut off, and the conference itself, are no topics", () => {
  const of = (last: string, behind = ""): string => {
    const lines = ["質疑応答", "Q:宿舎の改修についてお聞きします。", `Q:${last}${behind}`];
    const text = ["見本大臣会見", ...lines].join("\n");
    const question = (surface: string): FixtureFact => {
      const at = text.indexOf(surface);
      return {
        type: "question",
        surface,
        speaker: "大臣",
        topic: { text: surface, span: [at, at + surface.length] },
      };
    };
    return headline("press-conference", lines, [question("宿舎の改修"), question(last)], {
      title: "見本大臣会見",
    });
  };
  assert.equal(of("見本橋の工"), "見本大臣が会見 宿舎の改修(2月10日)");
  assert.match(of("見本橋の工事", "についてお聞きします。"), /宿舎の改修、見本橋の工事/u);
  const monthly: FixtureFact = { type: "event", surface: "2月の月例記者会見", name: "2月の月例記者会見" };
  assert.equal(
    headline("press-conference", ["発表事項", "ただいまより、2月の月例記者会見を始めます。"], [monthly], {
      title: "見本大臣会見",
    }),
    "見本大臣が記者会見(2月10日)",
  );
});

test("whose conference it was may stand in its remark", () => {
  const person: FixtureFact = { type: "person", surface: "早見防衛大臣", name: "早見", office: "防衛大臣" };
  const of = (remark: string): string =>
    headline("press-conference", ["備考", remark, "Q:宿舎の改修について。"], [person], { title: "閣僚会見" });
  assert.match(of("早見防衛大臣閣僚記者会見"), /^早見防衛大臣が記者会見/u);
  assert.match(of("早見防衛大臣の指示による"), /^閣僚会見/u);
});

test("of two whom its remark names the conference is his who stands before the word", () => {
  const people: FixtureFact[] = [
    { type: "person", surface: "ラーセン国防長官", name: "ラーセン", office: "国防長官", country: "北国" },
    { type: "person", surface: "早見防衛大臣", name: "早見", office: "防衛大臣" },
  ];
  const remark = "ラーセン国防長官との電話会談後の早見防衛大臣臨時会見";
  assert.equal(
    headline("press-conference", ["備考", remark, "Q:宿舎の改修について。"], people, { title: "臨時会見" }),
    "早見防衛大臣が臨時会見 ラーセン国防長官との電話会談(2月10日)",
  );
});

test("matters that a speaker counts are topics each, without the word for all of them", () => {
  const of = (words: string): string =>
    headline("press-conference", ["発表事項", words], [], { title: "見本大臣会見" });
  assert.equal(
    of("本日は、私から2点、例示演習の視察及び北国長官との懇談、それぞれの成果についてお知らせします。"),
    "見本大臣が会見 例示演習の視察、北国長官との懇談(2月10日)",
  );
});

test("what was announced is told without the speaker's counting, without today, and with its cause", () => {
  const of = (...words: string[]): string =>
    headline("press-conference", ["発表事項", ...words], [], { title: "見本大臣会見" });
  assert.equal(
    of("例示豪雨に係る、本日の図書隊の活動についてお知らせいたします。"),
    "見本大臣が会見 例示豪雨(2月10日)",
  );
  assert.equal(
    of("本日の閣議におきまして、辞表のとりまとめがございました。"),
    "見本大臣が会見 辞表のとりまとめ(2月10日)",
  );
  assert.equal(
    of("まず1件目、本日の閣議で、図書月間の実施について発言いたしました。"),
    "見本大臣が会見 図書月間の実施(2月10日)",
  );
  assert.equal(
    of("今朝、北国が小型の気球を放出致しました。"),
    "見本大臣が会見 北国が小型の気球を放出(2月10日)",
  );
  assert.equal(
    of("図書の規格が国際規格と合致しました。"),
    "見本大臣が会見 図書の規格が国際規格と合致(2月10日)",
  );
});

test("a record that lists its matters before it begins has them from there", () => {
  assert.equal(
    headline(
      "press-conference",
      [
        "【主な項目】冒頭発言:見本会合への出席",
        "【質疑応答】",
        "◯北国情勢",
        "◯冒頭発言:見本会合への出席",
        "【早見大臣】1点ございます。",
      ],
      [],
      { title: "早見大臣会見" },
    ),
    "早見大臣が会見 見本会合への出席(2月10日)",
  );
});

test("of what units go on doing the matter is what they do first of all", () => {
  assert.equal(
    headline(
      "press-conference",
      [
        "発表事項",
        "現在、図書隊では、3市において、被災者の生活支援を中心とした活動を継続して実施をしております。",
      ],
      [],
      { title: "見本大臣会見" },
    ),
    "見本大臣が会見 被災者の生活支援(2月10日)",
  );
});

test("a minister who is named without his ministry is that of the issuer", () => {
  const person: FixtureFact = { type: "person", surface: "早見大臣", name: "早見", office: "大臣" };
  const made = (issuer: string): string =>
    headline("press-conference", ["質疑応答"], [person], {
      title: "早見大臣会見要旨",
      issuer,
    });
  assert.equal(made("例示省"), "早見例示大臣が会見(2月10日)");
  assert.equal(made("例示庁"), "早見大臣が会見(2月10日)");
});

const made = (lines: readonly string[], facts: readonly FixtureFact[] = [], lead?: string): string =>
  headline("press-conference", lines, facts, {
    title: "見本大臣会見",
    ...(lead === undefined ? {} : { head: [line("lead", lead)] }),
  });
const asked = (topic: string): FixtureFact => ({
  type: "question",
  surface: topic,
  speaker: "大臣",
  topic: { text: topic, span: [0, 1] },
});

test("what a conference followed is told right behind who held it, too", () => {
  const of = (words: string): string =>
    made(["発表事項", "本日は晴れました。"], [], `令和9(2027)年2月10日(水)、見本大臣は、${words}。`);
  assert.equal(
    of("日蒙防衛相会談後の臨時会見を見本ホテルで実施した"),
    "見本大臣が臨時会見 日蒙防衛相会談(2月10日)",
  );
  assert.equal(of("閣議後の会見を見本ホテルで実施した"), "見本大臣が会見(2月10日)");
  assert.equal(of("見本館10階会見室において閣議後の会見を行った"), "見本大臣が会見(2月10日)");
});

test("a launch that the head names is no second topic when a sentence tells it", () => {
  const of = (cause: string, told: string): string =>
    made(
      ["発表事項", told],
      [],
      `令和9(2027)年2月10日(水)、見本大臣は、見本館で、${cause}後の臨時会見を行った。`,
    );
  assert.equal(
    of("北朝鮮による気球放出事案", "今朝、北朝鮮が小型の気球を放出しました。"),
    "見本大臣が臨時会見 北朝鮮による気球放出事案(2月10日)",
  );
  assert.equal(
    of("北朝鮮による気球放出事案", "今朝、北朝鮮が国境の橋を封鎖しました。"),
    "見本大臣が臨時会見 北朝鮮による気球放出事案、北朝鮮が国境の橋を封鎖(2月10日)",
  );
});

test("a telephone talk is a topic with whom it was held, and none where nobody says", () => {
  const talk: FixtureFact = { type: "event", surface: "電話会談", name: "電話会談" };
  const first = "本日、早瀬北国長官との間で電話会談を行いました。";
  assert.equal(
    made(["発表事項", `${first}早瀬北国長官との電話会談では、橋の工事を話しました。`], [talk]),
    "見本大臣が会見 早瀬北国長官との電話会談(2月10日)",
  );
  assert.equal(made(["発表事項", "先ほどの電話会談は、短いものでした。"], [talk]), "見本大臣が会見(2月10日)");
});

test("a bare word in katakana says less than the meeting beside it, and the shortest says nothing", () => {
  const meeting = "昨日、第6回目の日蒙「2+2」をテレビ会議形式で実施をいたしました。";
  assert.equal(
    made(["発表事項", `ワクチンについてです。数は増えました。${meeting}`]),
    "見本大臣が会見 第6回目の日蒙「2+2」(2月10日)",
  );
  assert.equal(made(["発表事項", "ワクチンについてです。数は増えました。"]), "見本大臣が会見(2月10日)");
  assert.equal(
    made(["発表事項", "それでは、マングローブ関連であります。また、見本橋の改修についてであります。"]),
    "見本大臣が会見 見本橋の改修、マングローブ(2月10日)",
  );
});

test("a point that is marked tells what was done", () => {
  const of = (who: string): string =>
    made([
      "発表事項",
      `〇 ${who}は、6月29日から8月4日までの間、見本島などで実施をされました読書大会「見本杯2027」に参加をいたしました。`,
    ]);
  assert.equal(of("見本省・図書隊"), "見本大臣が会見 読書大会「見本杯2027」に参加(2月10日)");
  assert.match(of("例示省"), /例示省、読書大会/u);
});

test("how somebody asks is no topic, nor is what points to something said before", () => {
  for (const words of [
    "2問お伺いいたします",
    "2問目お伺いいたします",
    "原因を含めてその後の調査の様子",
    "船は、近いものにとどまっておりますけれども",
  ])
    assert.equal(made(["質疑応答", `Q:${words}。`], [asked(words)]), "見本大臣が会見(2月10日)", words);
  assert.match(
    made(["質疑応答", "Q:宿舎とその周りの改修。"], [asked("宿舎とその周りの改修")]),
    /宿舎とその周りの改修/u,
  );
});

test("what is told of any of those named before is told of nothing", () => {
  assert.equal(
    made(["発表事項", "7月は6件ございます。いずれの件についても係官を派遣し、調査を開始いたしました。"]),
    "見本大臣が会見(2月10日)",
  );
});

test("a word that a record has twice by mistake stands once", () => {
  assert.equal(
    made(["発表事項", "今朝、北国が気球放出を放出しました。"]),
    "見本大臣が会見 北国が気球放出(2月10日)",
  );
});

test("a head of the record that names its first matter is not the name of the conference", () => {
  const question = asked("宿舎の改修");
  assert.equal(
    headline(
      "press-conference",
      ["閣議の概要について", "案件は一つでした。", "Q:宿舎の改修について"],
      [question],
      {
        title: "閣議の概要について",
      },
    ),
    "見本省の記者会見 閣議の概要、宿舎の改修(2月10日)",
  );
});
